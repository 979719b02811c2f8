#include <algorithm>
#include <numeric>

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
  if (at == 0 || !items[at].glued) return true;
  const Item& before = items[at - 1];
  if (is_letter_item(before, text)) return false;
  if (is_mark(before, text, "$#@&+=_\\.:%")) return false;
  if (!is_mark(before, text, "-/,")) return true;
  return at < 2 || !before.glued || !is_letter_item(items[at - 2], text) || items[at - 2].said != nullptr ||
         lexicon("prefixes").has(items[at - 2].span.of(text)) ||
         lexicon("months").has(items[at - 2].span.of(text)) ||
         lexicon("weekdays").has(items[at - 2].span.of(text));
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

struct Search {
  std::string_view text;
  const std::vector<Item>& items;
  const std::string& symbols;
  std::vector<Candidate>& candidates;

  bool clean(Span match, Span t) const {
    return (match.begin < t.begin || starts_clean(items, t.begin, text)) &&
           (match.end > t.end || ends_clean(items, t.end, text));
  }

  void all_of(const CompiledRule& rule) {
    const Regex& regex = rule.regex();
    const int t = regex.group("t");
    const int u = regex.group("u");
    Match match(text, items, rule.pattern().group_classes);
    Regex::Groups groups;
    for (std::size_t from = 0; from <= symbols.size() && regex.find(symbols, from, groups);) {
      const Span whole = to_items(*groups[0]);
      const Span first = to_items(*groups[static_cast<std::size_t>(t)]);
      Candidate candidate{{first, std::nullopt, &rule.rule(), {}}, first};
      if (u >= 0 && groups[static_cast<std::size_t>(u)]) {
        candidate.found.second = to_items(*groups[static_cast<std::size_t>(u)]);
        candidate.whole.end = candidate.found.second->end;
      }
      match.clear();
      for (const auto& [name, index] : regex.group_names()) {
        if (const auto& group = groups[static_cast<std::size_t>(index)]) match.set(name, to_items(*group));
      }
      if (clean(whole, candidate.whole) &&
          (rule.rule().build == nullptr || rule.rule().build(match, candidate.found.built))) {
        candidates.push_back(std::move(candidate));
        from = std::max(from + kSymbolBytes, std::size_t{candidates.back().whole.end} * kSymbolBytes);
      } else {
        from = std::size_t{first.begin + 1} * kSymbolBytes;
      }
    }
  }
};

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
                            const std::vector<Item>& items, Prefilter prefilter) {
  const auto& rules = book.passes[static_cast<std::size_t>(pass)];
  thread_local std::string symbols;
  symbols.clear();
  for (const Item& item : items) append_symbol(symbols, item.symbol);
  thread_local std::vector<int> hits;
  if (prefilter == Prefilter::on) {
    rules.prefilter.find(symbols, hits);
  } else {
    hits.resize(rules.rules.size());
    std::iota(hits.begin(), hits.end(), 0);
  }
  std::vector<Candidate> candidates;
  Search search{text, items, symbols, candidates};
  for (const int hit : hits) search.all_of(rules.rules[static_cast<std::size_t>(hit)]);
  return settle(std::move(candidates), items.size());
}

}  // namespace dateline
