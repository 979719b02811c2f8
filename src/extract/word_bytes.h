#pragma once

#include <cstddef>

#include "text/letters.h"

// Eight bytes of a word at a time, beside text/letters.h.
namespace dateline::extraction {

// True when a byte is a space.
constexpr bool has_space(Letters bytes) {
  const Letters others = bytes ^ (letters::kOnes * ' ');
  return ((others - letters::kOnes) & ~others & letters::kHigh) != 0;
}

// How many of eight bytes, from the first on, are ASCII letters and digits.
inline std::size_t count_ascii_letters_and_digits(Letters bytes) {
  const Letters other = ~(letters::ascii_letters(bytes) | letters::digits(bytes)) & letters::kHigh;
  return other == 0 ? kLetters : static_cast<std::size_t>(__builtin_ctzll(other)) / 8;
}

}  // namespace dateline::extraction
