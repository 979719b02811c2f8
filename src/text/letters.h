#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

// Words eight bytes at a time: a byte of a 64-bit number for each letter, the first one lowest.
namespace dateline {

using Letters = std::uint64_t;  // a shorter word leaves the high bytes 0

constexpr std::size_t kLetters = sizeof(Letters);

namespace letters {
constexpr Letters kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;

// The high bit of each byte that is a capital A to Z.
constexpr Letters capitals(Letters bytes) {
  const Letters low = bytes & ~kHigh;
  return (low + kOnes * (0x80 - 'A')) & ~(low + kOnes * (0x80 - 'Z' - 1)) & ~bytes & kHigh;
}

// The high bit of each byte that is an ASCII letter.
constexpr Letters ascii_letters(Letters bytes) { return capitals(bytes & ~(kOnes * 0x20)); }

// The high bit of each byte that is a digit.
constexpr Letters digits(Letters bytes) {
  const Letters low = bytes & ~kHigh;
  return (low + kOnes * (0x80 - '0')) & ~(low + kOnes * (0x80 - '9' - 1)) & ~bytes & kHigh;
}

// True when a byte is a control character, below the space.
constexpr bool has_control(Letters bytes) { return ((bytes - kOnes * 0x20) & ~bytes & kHigh) != 0; }

constexpr bool is_ascii(Letters bytes) { return (bytes & kHigh) == 0; }
}  // namespace letters

// Capitals A to Z become small; all other bytes stay.
constexpr Letters lower_letters(Letters bytes) { return bytes | (letters::capitals(bytes) >> 2U); }

// The first `size` (at most 8) of eight bytes.
constexpr Letters first_letters(Letters bytes, std::size_t size) {
  return size >= kLetters ? bytes : bytes & ((Letters{1} << (8 * size)) - 1);
}

// How many of eight bytes, from the first on, are ASCII letters.
inline std::size_t count_ascii_letters(Letters bytes) {
  const Letters other = ~letters::ascii_letters(bytes) & letters::kHigh;
  return other == 0 ? kLetters : static_cast<std::size_t>(__builtin_ctzll(other)) / 8;
}

// The `size` bytes at `from`, 1 to 8; reads no other.
inline Letters load_letters(const char* from, std::size_t size) {
  const auto load = [](const char* at, auto bytes) -> Letters {
    std::memcpy(&bytes, at, sizeof bytes);
    return bytes;
  };
  // Two loads that overlap in the middle.
  if (size == kLetters) return load(from, std::uint64_t{});
  if (size >= 4)
    return load(from, std::uint32_t{}) | load(from + size - 4, std::uint32_t{}) << (8 * (size - 4));
  if (size >= 2)
    return load(from, std::uint16_t{}) | load(from + size - 2, std::uint16_t{}) << (8 * (size - 2));
  return static_cast<unsigned char>(*from);
}

// The eight bytes of `text` from `at` on; 0 behind its end.
inline Letters bytes_at(std::string_view text, std::size_t at) {
  const std::size_t left = text.size() - at;
  if (left >= kLetters) return load_letters(text.data() + at, kLetters);
  return left == 0 ? 0 : load_letters(text.data() + at, left);
}

// A word is hashed eight letters at a time.
constexpr std::uint64_t hash_letters(std::uint64_t hash, Letters letters) {
  hash = (hash ^ letters) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 32U);
}

// A word by its letters in lower case: the first eight, its size and the hash_letters of all.
struct WordKey {
  Letters first = 0;
  std::uint64_t hash = 0;
  std::uint32_t size = 0;
};

// Of `word`, ASCII letters in any case.
inline WordKey key_of_word(std::string_view word) {
  WordKey key{0, 0, static_cast<std::uint32_t>(word.size())};
  for (std::size_t at = 0; at < word.size(); at += kLetters) {
    const std::size_t left = word.size() - at;
    const Letters letters = lower_letters(load_letters(word.data() + at, left < kLetters ? left : kLetters));
    if (at == 0) key.first = letters;
    key.hash = hash_letters(key.hash, letters);
  }
  return key;
}

// True when `word`, ASCII letters in any case, is `lower`.
inline bool same_word(std::string_view word, std::string_view lower) {
  if (word.size() != lower.size()) return false;
  for (std::size_t at = 0; at < word.size(); at += kLetters) {
    const std::size_t size = word.size() - at < kLetters ? word.size() - at : kLetters;
    if (lower_letters(load_letters(word.data() + at, size)) != load_letters(lower.data() + at, size))
      return false;
  }
  return true;
}

}  // namespace dateline
