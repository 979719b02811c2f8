#pragma once

#include "text/letters.h"

// Looks for bytes eight at a time. Each gives the high bit of the bytes that it is about.
namespace dateline::letters {

// Each byte that is the ASCII `c`.
constexpr Letters equal(Letters bytes, char c) {
  const Letters other = bytes ^ (kOnes * static_cast<unsigned char>(c));
  return ~(((other & ~kHigh) + ~kHigh) | other) & kHigh;
}

// The same, faster, for any byte; but bytes above the first such one may be among them.
constexpr Letters first_of(Letters bytes, unsigned char c) {
  const Letters zero = bytes ^ (kOnes * c);
  return (zero - kOnes) & ~zero & kHigh;
}

// Each byte that goes on with a code point (10xxxxxx).
constexpr Letters continuations(Letters bytes) { return bytes & ~(bytes << 1U) & kHigh; }

// How many bytes those are.
constexpr std::size_t count(Letters found) { return (found >> 7U) * kOnes >> 56U; }

// The index of the lowest of them; there must be one.
inline std::size_t lowest(Letters found) { return static_cast<std::size_t>(__builtin_ctzll(found)) / 8; }

}  // namespace dateline::letters
