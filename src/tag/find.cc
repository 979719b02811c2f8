#include "tag/find.h"

#include <algorithm>
#include <span>

#include "text/lexicon.h"

namespace dateline {

namespace {

bool is_mark(const Item& item, std::string_view text, std::string_view marks) {
  return item.span.size() == 1 && marks.find(text[item.span.begin]) != std::string_view::npos;
}

bool is_word_or_number(const Item& item) {
  return item.entry != nullptr || item.is_number() || item.said() != nullptr;
}

// Letters of a word that no list knows have neither entry nor number.
bool is_letter_item(const Item& item, std::string_view text) {
  const unsigned char c = static_cast<unsigned char>(text[item.span.begin]);
  return is_word_or_number(item) || (c | 0x20U) - 'a' < 26U || (c >= 0xC3 && c != 0xE2);
}

// False inside a longer word or number: the "22" of "MV-22", the "1979" of "$1979" or "1979.5".
bool starts_clean(const std::vector<Item>& items, std::uint32_t at, std::string_view text) {
  static const Lexicon& prefixes = lexicon("prefixes");
  static const Lexicon& months = lexicon("months");
  static const Lexicon& weekdays = lexicon("weekdays");
  if (at == 0 || !items[at].glued) return true;
  const Item& before = items[at - 1];
  if (is_letter_item(before, text)) return false;
  if (is_mark(before, text, "$#@&+=_\\.:%")) return false;
  if (!is_mark(before, text, "-/,")) return true;
  return at < 2 || !before.glued || !is_letter_item(items[at - 2], text) || items[at - 2].said() != nullptr ||
         prefixes.has(items[at - 2].span.of(text)) || months.has(items[at - 2].span.of(text)) ||
         weekdays.has(items[at - 2].span.of(text));
}

bool ends_clean(const std::vector<Item>& items, std::uint32_t end, std::string_view text) {
  if (end >= items.size() || !items[end].glued) return true;
  const Item& after = items[end];
  if (is_letter_item(after, text)) return false;
  if (is_mark(after, text, "%@_=\\")) return false;
  if (!is_mark(after, text, ",.:/-")) return true;
  const bool digits_follow = end + 1 < items.size() && items[end + 1].glued && items[end + 1].is_number();
  return !digits_follow;
}

// Makes a candidate of a match of `rule` at `begin`. Gives the item from which the rule may match again.
std::uint32_t add_candidate(const CompiledRule& rule, std::string_view text, const std::vector<Item>& items,
                            Span match, std::span<const Span> groups, std::vector<Candidate>& candidates) {
  const CompiledRule::Groups& named = rule.groups();
  const auto items_of = [&](Span group) { return Span{match.begin + group.begin, match.begin + group.end}; };
  const Span first = items_of(groups[named.t]);
  Span whole = first;
  const bool has_second = named.u && groups[*named.u] != kNoGroup;
  if (has_second) whole.end = items_of(groups[*named.u]).end;
  const bool clean = (match.begin < whole.begin || starts_clean(items, whole.begin, text)) &&
                     (match.end > whole.end || ends_clean(items, whole.end, text));
  if (!clean) return first.begin + 1;
  Candidate& candidate = candidates.emplace_back();
  candidate.whole = whole;
  candidate.found.items = first;
  candidate.found.rule = &rule.rule();
  if (has_second) candidate.found.second = items_of(groups[*named.u]);
  const auto build = rule.rule().build;
  if (build == nullptr || build(Match(text, items, named.all, groups, match.begin), candidate.found.built))
    return whole.end;
  candidates.pop_back();
  return first.begin + 1;
}

// Longest, then priority, then id; then the leftmost.
bool wins(const Candidate& a, const Candidate& b) {
  if (a.whole.size() != b.whole.size()) return a.whole.size() > b.whole.size();
  if (a.found.rule->priority != b.found.rule->priority)
    return a.found.rule->priority > b.found.rule->priority;
  if (a.found.rule->id != b.found.rule->id) return a.found.rule->id < b.found.rule->id;
  return a.whole.begin < b.whole.begin;
}

void settle(std::vector<Candidate>& candidates, std::size_t items, std::vector<Found>& found) {
  found.clear();
  if (candidates.size() > 1) std::sort(candidates.begin(), candidates.end(), wins);
  std::vector<char> taken(candidates.size() > 1 ? items : 0, 0);
  for (Candidate& candidate : candidates) {
    if (!taken.empty()) {
      const auto begin = taken.begin() + candidate.whole.begin;
      const auto end = taken.begin() + candidate.whole.end;
      if (std::find(begin, end, 1) != end) continue;
      std::fill(begin, end, 1);
    }
    found.push_back(std::move(candidate.found));
  }
  if (found.size() > 1) {
    std::sort(found.begin(), found.end(),
              [](const Found& a, const Found& b) { return a.items.begin < b.items.begin; });
  }
}

}  // namespace

Automaton& Finder::automaton(Pass pass) {
  auto& known = automata_[static_cast<std::size_t>(pass)];
  if (!known) known.emplace(book_.program(pass), *book_.alphabet);
  return *known;
}

void Finder::find_starts(Pass pass, std::size_t items, const HotItems& hot) {
  starts_.clear();
  const unsigned bit = Reach::bit(pass);
  auto first = static_cast<std::uint32_t>(items);  // of the matches that hold this hot item or a later
  for (auto at = hot.places.rbegin(); at != hot.places.rend(); ++at) {
    if ((at->passes & bit) == 0) continue;
    const std::uint32_t before = book_.reach->before(pass, at->symbol);
    first = std::min(first, before == Reach::kFar ? 0 : at->item - std::min(at->item, before));
    starts_.push_back({first, at->item + 1});
  }
}

// Makes candidates of what the automaton has found at `start`.
void Finder::add_matches(Pass pass, const TaggedText& reading, const std::vector<Item>& items,
                         std::uint32_t start) {
  const std::vector<CompiledRule>& rules = book_.passes[static_cast<std::size_t>(pass)];
  const Program& program = book_.program(pass);
  for (const Automaton::Match& match : matches_) {
    if (start < from_[match.rule]) continue;
    const CompiledRule& rule = rules[match.rule];
    if (rule.rule().in_messages_only && !reading.message) continue;
    const Span span{start, match.end};
    const auto groups = captures_.of(rule, program, match.rule, items, span);
    from_[match.rule] = add_candidate(rule, reading.text, items, span, groups, candidates_);
  }
}

void Finder::find(Pass pass, const TaggedText& reading, const std::vector<Item>& items, const HotItems& hot,
                  std::vector<Found>& found) {
  found.clear();
  if ((hot.passes & Reach::bit(pass)) == 0) return;
  find_starts(pass, items.size(), hot);
  Automaton& rules = automaton(pass);
  from_.assign(book_.passes[static_cast<std::size_t>(pass)].size(), 0);
  candidates_.clear();
  std::uint32_t start = 0;
  for (auto range = starts_.rbegin(); range != starts_.rend(); ++range) {
    start = rules.next_begin(items, std::max(start, range->begin), range->end);
    for (; start < range->end; start = rules.next_begin(items, start + 1, range->end)) {
      if (rules.is_dead_at(items, start)) continue;
      rules.match_at(items, start, matches_);
      if (!matches_.empty()) add_matches(pass, reading, items, start);
    }
  }
  settle(candidates_, items.size(), found);
}

std::vector<Found> find_by_every_rule(const Rulebook& book, Pass pass, const TaggedText& reading,
                                      const std::vector<Item>& items) {
  std::string encoded(items.size() * kSymbolBytes, ' ');
  for (std::size_t i = 0; i < items.size(); ++i) write_symbol(&encoded[i * kSymbolBytes], items[i].symbol);
  const auto to_items = [](Span bytes) {
    const auto size = static_cast<std::uint32_t>(kSymbolBytes);
    return Span{bytes.begin / size, bytes.end / size};
  };
  std::vector<Candidate> candidates;
  Regex::Groups groups;
  for (const CompiledRule& rule : book.passes[static_cast<std::size_t>(pass)]) {
    if (rule.rule().in_messages_only && !reading.message) continue;
    std::size_t from = 0;
    while (from <= items.size() && rule.regex().find(encoded, from * kSymbolBytes, groups)) {
      const Span match = to_items(*groups[0]);
      std::vector<Span> spans;
      for (const Group& group : rule.groups().all) {
        const auto& bytes = groups[group.number];
        const Span span = bytes ? to_items(*bytes) : kNoGroup;
        spans.push_back(bytes ? Span{span.begin - match.begin, span.end - match.begin} : kNoGroup);
      }
      const std::size_t next = add_candidate(rule, reading.text, items, match, spans, candidates);
      from = std::max(from + 1, next);
    }
  }
  std::vector<Found> found;
  settle(candidates, items.size(), found);
  return found;
}

}  // namespace dateline
