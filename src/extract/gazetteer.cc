#include "extract/gazetteer.h"

#include <algorithm>

#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

// The most words of a listed phrase that begins with this word and ends by `end`.
std::size_t longest(std::uint8_t KnownWord::*most, const std::vector<Word>& words, std::size_t begin,
                    std::size_t end) {
  return std::min<std::size_t>(words[begin].known->*most, end - begin);
}

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

const LexiconRow* find_exactly(const Lexicon& list, std::string_view phrase) {
  const LexiconRow* row = list.find(phrase);
  if (row == nullptr || (is_all_capitals(row->surface) && row->surface != phrase)) return nullptr;
  return row;
}

NameKind kind_of_place(std::string_view value) {
  return value == "country" ? NameKind::country : NameKind::place;
}

// The kind of a canonical name from aliases.tsv.
NameKind kind_of_canonical(std::string_view canonical) {
  const auto value = lexicon<"places">().value(canonical);
  return value ? kind_of_place(*value) : NameKind::organization;
}

std::string_view land_of(std::string_view word) {
  if (const LexiconRow* row = find_exactly(lexicon<"aliases">(), word)) return row->columns[0];
  if (const LexiconRow* row = find_exactly(lexicon<"places">(), word)) return row->surface;
  if (const LexiconRow* row = find_exactly(lexicon<"demonyms">(), word)) return row->columns[0];
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
  std::string buffer;
  for (std::size_t n = longest(&KnownWord::name_words, words, begin, end); n > 0; --n) {
    const std::string_view phrase = spelled(words, begin, begin + n, buffer);
    if (const LexiconRow* row = find_exactly(lexicon<"aliases">(), phrase)) {
      return {n, kind_of_canonical(row->columns[0]), row->columns[0], {}};
    }
    if (const LexiconRow* row = find_exactly(lexicon<"places">(), phrase))
      return {n, kind_of_place(row->columns[0]), row->surface, {}};
    if (const LexiconRow* row = find_exactly(lexicon<"demonyms">(), phrase)) {
      return {n, NameKind::people, row->columns[0] == "-" ? std::string_view() : row->columns[0], {}};
    }
  }
  return words[begin].plain ? Gazetted{} : find_hyphenated(words[begin].text);
}

std::size_t title_length(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  std::string buffer;
  for (std::size_t n = longest(&KnownWord::title_words, words, begin, end); n > 0; --n) {
    if (!lexicon<"titles">().has(spelled(words, begin, begin + n, buffer))) continue;
    const bool institution = begin + n + 1 == end && words[begin + n].is(kInstitution);  // General Motors
    return institution && n == 1 && words[begin].text == "General" ? 0 : n;
  }
  return 0;
}

std::optional<std::string_view> title_kind(const Word& word) {
  return word.known->title_words == 0 ? std::nullopt : lexicon<"titles">().value(word.text);
}

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
