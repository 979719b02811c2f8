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

constexpr bool has_space(Letters bytes) { return first_of(bytes, ' ') != 0; }

}  // namespace dateline::letters
