#include "segment/abbreviation.h"

#include <algorithm>

#include "segment/characters.h"
#include "text/lexicon.h"
#include "text/utf8.h"

namespace dateline {

namespace {

using Kind = Abbreviation::Kind;

constexpr std::uint32_t kLongestWord = 24;  // bytes; no abbreviation is longer

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

// The word that ends at `end`, back to white space, a dash or a bracket; empty when it is longer than any
// abbreviation.
Span word_before(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > begin) {
    if (is_small(text[at - 1])) {
      --at;
    } else {
      const char32_t c = last_code_point(text, at);
      if (is_space(c) || is_opener(c) || (is_dash(c) && c != U'-') || c == U'/') break;
      at -= last_size(text, at);
    }
    if (end - at > kLongestWord) return {end, end};
  }
  return {at, end};
}

// "U.S", "H.W", "J": capitals, each with its full stop.
bool is_initials(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = code_point_at(word, at);
    if (!is_upper(c.value)) return false;
    at += c.size;
    if (at == word.size()) return true;
    if (word[at] != '.') return false;
    ++at;
  }
  return false;
}

// "Sgt", "Cmdr", "Ppl": no word of English is without vowels.
bool is_without_vowels(std::string_view word) {
  if (word.size() < 2 || word.size() > 5 || !is_capital(word[0])) return false;
  return std::all_of(word.begin() + 1, word.end(), is_small) &&
         word.find_first_of("aeiouyAEIOUY") == std::string_view::npos;
}

// "1", "12", "a", "iv": the number of a list or chapter, when the sentence begins with it.
bool is_enumerator(std::string_view word) {
  if (word.empty()) return false;
  if (word.size() <= 3 && std::all_of(word.begin(), word.end(), is_digit)) return true;
  if (word.size() == 1) return is_small(word[0]) || is_capital(word[0]);
  return word.size() <= 4 && (word.find_first_not_of("ivx") == std::string_view::npos ||
                              word.find_first_not_of("IVX") == std::string_view::npos);
}

Abbreviation of_class(std::string_view name) {
  if (name == "title" || name == "never") return {Kind::never, true};
  if (name == "number") return {Kind::number, true};
  if (name == "clock") return {Kind::clock, true};
  if (name == "date" || name == "any") return {Kind::any, true};
  if (name == "end") return {Kind::end, true};
  return {};
}

}  // namespace

Abbreviation abbreviation_before(std::string_view text, Span sentence) {
  static const Lexicon& abbreviations = lexicon("abbreviations");
  const Span span = word_before(text, sentence.begin, sentence.end);
  std::string_view word = span.of(text);
  if (word.empty()) return {};
  if (span.begin == sentence.begin && is_enumerator(word)) return {Kind::never, true};
  if (is_initials(word)) return {Kind::any, true};  // before the list: "P." is no "p."
  auto name = abbreviations.value(word);
  if (!name && word.find('-') != std::string_view::npos) {
    word.remove_prefix(word.rfind('-') + 1);  // "R-Ariz"
    name = abbreviations.value(word);
  }
  if (name) return of_class(*name);
  if (is_without_vowels(word)) return {Kind::any, true};
  return {};
}

bool is_exclaiming_name(std::string_view text, Span sentence) {
  return lexicon("abbreviations").value(word_before(text, sentence.begin, sentence.end).of(text)) == "name";
}

}  // namespace dateline
