#include "extract/gazetteer.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

constexpr std::array<std::string_view, 3> kNameLists{"aliases", "places", "demonyms"};

std::size_t count_words(std::string_view surface) {
  return static_cast<std::size_t>(std::count(surface.begin(), surface.end(), ' ')) + 1;
}

// First word of any listed phrase, lower case → the most words that a phrase with it has.
using Lengths = std::unordered_map<std::string, std::size_t>;

Lengths lengths_of(const std::vector<std::string_view>& lists) {
  Lengths lengths;
  for (const auto list : lists) {
    for (const LexiconRow& row : lexicon(list).rows()) {
      std::size_t& most = lengths[lower(row.surface.substr(0, row.surface.find(' ')))];
      most = std::max(most, count_words(row.surface));
    }
  }
  return lengths;
}

std::size_t longest(const Lengths& lengths, const std::vector<Word>& words, std::size_t begin,
                    std::size_t end) {
  const auto found = lengths.find(words[begin].lower);
  return found == lengths.end() ? 0 : std::min(found->second, end - begin);
}

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

const LexiconRow* find_exactly(std::string_view list, const std::string& phrase) {
  const LexiconRow* row = lexicon(list).find(phrase);
  if (row == nullptr || (is_all_capitals(row->surface) && row->surface != phrase)) return nullptr;
  return row;
}

NameKind kind_of_place(std::string_view value) {
  return value == "country" ? NameKind::country : NameKind::place;
}

// The kind of a canonical name from aliases.tsv.
NameKind kind_of_canonical(std::string_view canonical) {
  const auto value = lexicon("places").value(canonical);
  return value ? kind_of_place(*value) : NameKind::organization;
}

std::string_view land_of(std::string_view word) {
  for (const auto list : kNameLists) {
    const LexiconRow* row = find_exactly(list, std::string(word));
    if (row != nullptr) return list == "places" ? row->surface : row->columns[0];
  }
  return {};
}

// Lands in one word: U.S.-led, Iran-Iraq.
Gazetted find_hyphenated(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= word.size()) return {};
  const std::string_view first = land_of(word.substr(0, hyphen));
  if (first.empty() || first == "-") return {};
  const std::string_view rest = word.substr(hyphen + 1);
  if (!is_upper(code_point_at(rest, 0).value)) return {1, NameKind::people, first, {}};
  const std::string_view second = land_of(rest);
  if (second.empty() || second == "-") return {};
  return {1, NameKind::people, first, second};
}

}  // namespace

Gazetted find_place(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  static const Lengths lengths = lengths_of({kNameLists.begin(), kNameLists.end()});
  for (std::size_t n = longest(lengths, words, begin, end); n > 0; --n) {
    const std::string phrase = spelled(words, begin, begin + n);
    if (const LexiconRow* row = find_exactly("aliases", phrase)) {
      return {n, kind_of_canonical(row->columns[0]), row->columns[0], {}};
    }
    if (const LexiconRow* row = find_exactly("places", phrase))
      return {n, kind_of_place(row->columns[0]), row->surface, {}};
    if (const LexiconRow* row = find_exactly("demonyms", phrase)) {
      return {n, NameKind::people, row->columns[0] == "-" ? std::string_view() : row->columns[0], {}};
    }
  }
  return find_hyphenated(words[begin].text);
}

std::size_t title_length(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  static const Lengths lengths = lengths_of({"titles"});
  for (std::size_t n = longest(lengths, words, begin, end); n > 0; --n) {
    if (lexicon("titles").has(spelled(words, begin, begin + n))) return n;
  }
  return 0;
}

bool is_institution(std::string_view lower_word) { return lexicon("institution_words").has(lower_word); }

bool is_acronym(std::string_view word) {
  std::size_t capitals = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (is_upper(c.value))
      ++capitals;
    else if (c.value != U'.' && (c.value < U'0' || c.value > U'9'))
      return false;
    at += c.size;
  }
  return capitals >= 2;
}

}  // namespace dateline::extraction
