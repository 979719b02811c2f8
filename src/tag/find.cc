#include <algorithm>
#include <numeric>
#include <span>

#include "tag/rulebook.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

struct Candidate {
  Found found;
  Span whole;  // t and u together: what no other candidate may touch
};

bool is_mark(const Item& item, std::string_view text, std::string_view marks) {
  return item.span.size() == 1 && marks.find(text[item.span.begin]) != std::string_view::npos;
}

bool is_word_or_number(const Item& item) {
  return item.entry != nullptr || item.number >= 0 || item.said != nullptr;
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
  return at < 2 || !before.glued || !is_letter_item(items[at - 2], text) || items[at - 2].said != nullptr ||
         prefixes.has(items[at - 2].span.of(text)) || months.has(items[at - 2].span.of(text)) ||
         weekdays.has(items[at - 2].span.of(text));
}

bool ends_clean(const std::vector<Item>& items, std::uint32_t end, std::string_view text) {
  if (end >= items.size() || !items[end].glued) return true;
  const Item& after = items[end];
  if (is_letter_item(after, text)) return false;
  if (is_mark(after, text, "%@_=\\")) return false;
  if (!is_mark(after, text, ",.:/-")) return true;
  const bool digits_follow = end + 1 < items.size() && items[end + 1].glued && items[end + 1].number >= 0;
  return !digits_follow;
}

std::uint32_t to_item(std::uint32_t byte) { return byte / static_cast<std::uint32_t>(kSymbolBytes); }

Span to_items(Span bytes) { return {to_item(bytes.begin), to_item(bytes.end)}; }

bool has_one_of(const SymbolSet& wanted, std::span<const Symbol> symbols) {
  return std::any_of(symbols.begin(), symbols.end(), [&](Symbol symbol) { return wanted[symbol]; });
}

struct Search {
  std::string_view text;
  const std::vector<Item>& items;
  std::span<const Symbol> symbols;  // of the items
  const std::string& encoded;       // the same, for RE2
  std::vector<Candidate>& candidates;
  Regex::Groups groups{};

  bool clean(Span match, Span t) const {
    return (match.begin < t.begin || starts_clean(items, t.begin, text)) &&
           (match.end > t.end || ends_clean(items, t.end, text));
  }

  void all_of(const CompiledRule& rule, std::span<const Span> windows) {
    const CompiledRule::Compiled& compiled = rule.compiled();
    const Need* rarest = rule.needs().empty() ? nullptr : &rule.needs().front();
    Match match(text, items, compiled.group_classes);
    std::size_t from = 0;
    for (const Span window : windows) {
      const std::size_t end = std::size_t{window.end} * kSymbolBytes;
      from = std::max(from, std::size_t{window.begin} * kSymbolBytes);
      while (from <= end && find_next(compiled.regex, rarest, from, end)) {
        from = std::max(from + kSymbolBytes, add_match(rule.rule(), compiled, match));
      }
    }
  }

  // The next match goes to `groups`, its place to `from`. Every match holds one of the needed symbols; where
  // none may stand before it, a match begins with one.
  bool find_next(const Regex& regex, const Need* need, std::size_t& from, std::size_t end) {
    if (need == nullptr) return regex.find(encoded, from, end, groups);
    const auto wanted = [need](Symbol symbol) { return need->symbols[symbol]; };
    const auto last = symbols.begin() + static_cast<std::ptrdiff_t>(end / kSymbolBytes);
    auto at = symbols.begin() + static_cast<std::ptrdiff_t>(from / kSymbolBytes);
    for (at = std::find_if(at, last, wanted); at != last; at = std::find_if(at + 1, last, wanted)) {
      if (need->before > 0) return regex.find(encoded, from, end, groups);
      from = static_cast<std::size_t>(at - symbols.begin()) * kSymbolBytes;
      if (regex.find_at(encoded, from, end, groups)) return true;
    }
    return false;
  }

  // Gives where to go on.
  std::size_t add_match(const Rule& rule, const CompiledRule::Compiled& compiled, Match& match) {
    const Span first = to_items(*groups[compiled.t]);
    Candidate candidate{{first, std::nullopt, &rule, {}}, first};
    if (compiled.u && groups[*compiled.u]) {
      candidate.found.second = to_items(*groups[*compiled.u]);
      candidate.whole.end = candidate.found.second->end;
    }
    match.clear();
    for (const auto& [name, number] : compiled.groups) {
      if (const auto& group = groups[number]) match.set(name, to_items(*group));
    }
    if (!clean(to_items(*groups[0]), candidate.whole) ||
        (rule.build != nullptr && !rule.build(match, candidate.found.built))) {
      return std::size_t{first.begin + 1} * kSymbolBytes;
    }
    const Span whole = candidate.whole;
    candidates.push_back(std::move(candidate));
    return std::size_t{whole.end} * kSymbolBytes;
  }
};

// Where matches can be: around the symbols that the rule needs. In order and apart, so that no match crosses
// an end.
void find_windows(const std::vector<Need>& needs, std::span<const Symbol> symbols,
                  std::vector<Span>& windows) {
  const auto size = static_cast<std::uint32_t>(symbols.size());
  if (needs.empty()) {
    windows.assign(1, {0, size});
    return;
  }
  const Need& rarest = needs.front();
  windows.clear();
  for (std::uint32_t i = 0; i < size; ++i) {
    if (!rarest.symbols[symbols[i]]) continue;
    const Span reach{i - std::min(i, rarest.before), std::min(size, i + 1 + rarest.after)};
    if (!windows.empty() && reach.begin <= windows.back().end) {
      windows.back().end = reach.end;
    } else {
      windows.push_back(reach);
    }
  }
  std::erase_if(windows, [&](Span window) {
    return !std::all_of(needs.begin() + 1, needs.end(), [&](const Need& need) {
      return has_one_of(need.symbols, symbols.subspan(window.begin, window.size()));
    });
  });
}

// Longest, then priority, then id; then the leftmost.
bool wins(const Candidate& a, const Candidate& b) {
  if (a.whole.size() != b.whole.size()) return a.whole.size() > b.whole.size();
  if (a.found.rule->priority != b.found.rule->priority)
    return a.found.rule->priority > b.found.rule->priority;
  if (a.found.rule->id != b.found.rule->id) return a.found.rule->id < b.found.rule->id;
  return a.whole.begin < b.whole.begin;
}

std::vector<Found> settle(std::vector<Candidate> candidates, std::size_t items) {
  std::sort(candidates.begin(), candidates.end(), wins);
  std::vector<char> taken(items, 0);
  std::vector<Found> result;
  for (Candidate& candidate : candidates) {
    const auto begin = taken.begin() + candidate.whole.begin;
    const auto end = taken.begin() + candidate.whole.end;
    if (std::find(begin, end, 1) != end) continue;
    std::fill(begin, end, 1);
    result.push_back(std::move(candidate.found));
  }
  std::sort(result.begin(), result.end(),
            [](const Found& a, const Found& b) { return a.items.begin < b.items.begin; });
  return result;
}

}  // namespace

std::vector<Found> find_all(const Rulebook& book, Pass pass, std::string_view text,
                            const std::vector<Item>& items, const Presence* presence, bool message) {
  const auto number = static_cast<std::size_t>(pass);
  const std::vector<CompiledRule>& rules = book.passes[number];
  thread_local std::vector<std::uint32_t> hits;
  if (presence != nullptr) {
    book.needs->find(number, *presence, hits);
    if (hits.empty()) return {};
  } else {
    hits.resize(rules.size());
    std::iota(hits.begin(), hits.end(), 0);
  }
  thread_local std::vector<Symbol> symbols;
  thread_local std::string encoded;
  symbols.resize(items.size());
  encoded.resize(items.size() * kSymbolBytes);
  for (std::size_t i = 0; i < items.size(); ++i) {
    symbols[i] = items[i].symbol;
    write_symbol(&encoded[i * kSymbolBytes], symbols[i]);
  }
  std::vector<Candidate> candidates;
  Search search{text, items, symbols, encoded, candidates};
  std::vector<Span> windows{{0, static_cast<std::uint32_t>(items.size())}};
  for (const std::uint32_t hit : hits) {
    if (rules[hit].rule().in_messages_only && !message) continue;
    if (presence != nullptr) find_windows(rules[hit].needs(), symbols, windows);
    if (!windows.empty()) search.all_of(rules[hit], windows);
  }
  if (candidates.empty()) return {};
  return settle(std::move(candidates), items.size());
}

}  // namespace dateline
