#pragma once

#include <bit>
#include <cstring>

#include "text/letters.h"

// Bytes sixteen at a time, for scans over whole texts: GCC and Clang make of this what the machine has for
// it.
namespace dateline::wide {

constexpr std::size_t kBytes = 16;

using Bytes [[gnu::vector_size(kBytes)]] = signed char;  // those above ASCII are negative

// Of each byte all bits, or none: what a comparison of Bytes gives.
using Found = Bytes;

inline Bytes load(const char* from) {
  Bytes bytes;
  std::memcpy(&bytes, from, kBytes);
  return bytes;
}

// Those of `text` from `at` on; 0 behind its end.
inline Bytes load(std::string_view text, std::size_t at) {
  if (at + kBytes <= text.size()) return load(text.data() + at);
  char rest[kBytes] = {};
  std::memcpy(rest, text.data() + at, text.size() - at);
  return load(rest);
}

// The first eight and the last, as in text/letters.h but that all bits of a byte are set, not the highest
// alone.
struct Halves {
  Letters first = 0, last = 0;
};
inline Halves halves(Found found) { return std::bit_cast<Halves>(found); }

inline bool any(Found found) {
  const auto [first, last] = halves(found);
  return (first | last) != 0;
}

// The index of the first byte found; kBytes when there is none.
inline std::size_t first(Found found) {
  const Halves both = halves(found);
  if (both.first != 0) return letters::lowest(both.first);
  return both.last != 0 ? kLetters + letters::lowest(both.last) : kBytes;
}

inline Found is_continuation(Bytes bytes) { return bytes < -0x40; }  // of a code point: 10xxxxxx
inline Found is_digit(Bytes bytes) { return (bytes >= '0') & (bytes <= '9'); }
inline Found is_ascii_letter(Bytes bytes) {
  const Bytes lower = bytes | 0x20;
  return (lower >= 'a') & (lower <= 'z');
}

// The first byte from `at` on for which `is`, of Bytes, finds something; the size of `text` when there is
// none. What stands behind the end counts for `is` as the byte 0, which it must not find.
template <typename Is>
std::size_t find(std::string_view text, std::size_t at, const Is& is) {
  for (; at + kBytes <= text.size(); at += kBytes) {
    if (const std::size_t i = first(is(load(text.data() + at))); i < kBytes) return at + i;
  }
  const std::size_t i = first(is(load(text, at)));
  return i < kBytes ? at + i : text.size();
}

}  // namespace dateline::wide
