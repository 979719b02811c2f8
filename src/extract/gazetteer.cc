#include "extract/gazetteer.h"

#include <bit>

#include "extract/signs.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline::extraction {

namespace {

// The lengths among `lengths` that end by `end`, longest first: pop takes one.
struct Lengths {
  unsigned bits;

  Lengths(std::uint8_t lengths, std::size_t most)
      : bits(most >= 8 ? lengths : lengths & ((2U << most) - 1U)) {}
  std::size_t pop() {
    if (bits == 0) return 0;
    const auto longest = static_cast<std::size_t>(std::bit_width(bits) - 1);
    bits &= ~(1U << longest);
    return longest;
  }
};

// What is listed for a phrase that is a land, a people or a place; empty when nothing is.
std::string_view land_of(std::string_view word) {
  const ListedName* found = find_listed(listed_names(word), word);
  return found == nullptr ? std::string_view() : found->value;
}

// Lands in one word: U.S.-led, Iran-Iraq.
Gazetted find_hyphenated(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos || hyphen + 1 >= word.size()) return {};
  const std::string_view first = land_of(word.substr(0, hyphen));
  if (first.empty()) return {};
  const std::string_view rest = word.substr(hyphen + 1);
  if (!is_upper(code_point_at(rest, 0).value)) return {1, NameKind::people, first, {}};
  const std::string_view second = land_of(rest);
  if (second.empty()) return {};
  return {1, NameKind::people, first, second};
}

}  // namespace

Gazetted find_place(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  const KnownWord& known = *words[begin].known;
  std::string buffer;
  Lengths lengths(known.name_lengths, end - begin);
  while (const std::size_t n = lengths.pop()) {
    const std::string_view phrase = spelled(words, begin, begin + n, buffer);
    const ListedName* found = find_listed(n == 1 ? known.names : listed_names(phrase), phrase);
    if (found != nullptr) return {n, found->kind, found->value, {}};
  }
  return words[begin].plain ? Gazetted{} : find_hyphenated(words[begin].text);
}

std::size_t title_length(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  const KnownWord& known = *words[begin].known;
  std::string buffer;
  Lengths lengths(known.title_lengths, end - begin);
  while (const std::size_t n = lengths.pop()) {
    const bool found = n == 1 ? known.title.is_found(words[begin].text)
                              : lexicon<"titles">().has(spelled(words, begin, begin + n, buffer));
    if (!found) continue;
    const bool institution = begin + n + 1 == end && words[begin + n].is(kInstitution);  // General Motors
    return institution && n == 1 && words[begin].text == "General" ? 0 : n;
  }
  return 0;
}

std::string_view title_kind(const Word& word) {
  const Listed& title = word.known->title;
  if (!title.is_found(word.text)) return {};
  return word.plain || is_plain(word.text)
             ? title.value
             : lexicon<"titles">().value(word.text).value_or(std::string_view());
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
