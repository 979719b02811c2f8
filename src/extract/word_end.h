#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "text/letters.h"
#include "text/utf8.h"

// Where words end.
namespace dateline::extraction {

constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
inline bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }

// The code point at `at`, 0 where `end` is reached.
inline char32_t code_point_before(std::string_view text, std::uint32_t at, std::uint32_t end) {
  return at < end ? code_point_at(text, at).value : U'\0';
}

// ASCII letters and digits without a sign between them.
struct Run {
  std::uint32_t end = 0;
  WordKey key = {};  // exact_key
};

// The run at `begin`, as far as it goes before `end`. May be empty.
inline Run run_at(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  Run run{begin, {}};
  std::size_t count = kLetters;
  while (count == kLetters) {
    const Letters bytes = bytes_at(text, run.end);
    count = std::min<std::size_t>(count_ascii_letters_and_digits(bytes), end - run.end);
    if (count == 0) break;
    const Letters letters = first_letters(bytes, count);
    if (run.end == begin) run.key.first = letters;
    run.key.hash = hash_letters(run.key.hash, letters);
    run.end += static_cast<std::uint32_t>(count);
  }
  run.key.size = run.end - begin;
  return run;
}

// False when no word that holds letters or digits up to `to` goes on there.
inline bool may_go_on(std::string_view text, std::uint32_t to, std::uint32_t end) {
  if (to >= end) return false;
  const auto c = static_cast<unsigned char>(text[to]);
  if (c == ' ') return to + 1 < end && text[to + 1] == '-';
  if (c == ',') return text[to - 1] >= '0' && text[to - 1] <= '9';
  return c == '.' || c == '-' || c == '\'' || c == '&' || c >= 0x80;
}

// The end of the word that begins at `begin` and whose first run ends at `to`: hyphens, apostrophes, points
// and commas may be inside it.
std::uint32_t word_end(std::string_view text, std::uint32_t begin, std::uint32_t to, std::uint32_t end);

// Of Iran's the place of 's; a word without one has none. For 's, 're, 've, 'll, 'd and 'm.
std::size_t clitic_of(std::string_view word);

}  // namespace dateline::extraction
