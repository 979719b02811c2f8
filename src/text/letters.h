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

constexpr bool is_ascii(Letters bytes) { return (bytes & kHigh) == 0; }

// Of high bits that mark bytes: the index of the lowest of these; there must be one.
inline std::size_t lowest(Letters found) { return static_cast<std::size_t>(__builtin_ctzll(found)) / 8; }

// How many bytes come before the first of them; all eight when there is none.
inline std::size_t count_before(Letters found) { return found == 0 ? kLetters : lowest(found); }
}  // namespace letters

// Capitals A to Z become small; all other bytes stay.
constexpr Letters lower_letters(Letters bytes) { return bytes | (letters::capitals(bytes) >> 2U); }

// The first `size` (at most 8) of eight bytes.
constexpr Letters first_letters(Letters bytes, std::size_t size) {
  return size >= kLetters ? bytes : bytes & ((Letters{1} << (8 * size)) - 1);
}

// How many of eight bytes, from the first on, are ASCII letters.
inline std::size_t count_ascii_letters(Letters bytes) {
  return letters::count_before(~letters::ascii_letters(bytes) & letters::kHigh);
}

// … ASCII letters and digits.
inline std::size_t count_ascii_letters_and_digits(Letters bytes) {
  return letters::count_before(~(letters::ascii_letters(bytes) | letters::digits(bytes)) & letters::kHigh);
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

// A word by its letters, mostly in lower case: the first eight, its size and the hash_letters of all.
struct WordKey {
  Letters first = 0;
  std::uint64_t hash = 0;
  std::uint32_t size = 0;
};

// Of `word`, with what `change` makes of eight of its bytes.
template <typename Change>
WordKey key_of(std::string_view word, const Change& change) {
  WordKey key{0, 0, static_cast<std::uint32_t>(word.size())};
  for (std::size_t at = 0; at < word.size(); at += kLetters) {
    const Letters letters = change(bytes_at(word, at));
    if (at == 0) key.first = letters;
    key.hash = hash_letters(key.hash, letters);
  }
  return key;
}

// ASCII letters in any case.
inline WordKey key_of_word(std::string_view word) { return key_of(word, lower_letters); }

// As it stands.
inline WordKey exact_key(std::string_view word) {
  return key_of(word, [](Letters bytes) { return bytes; });
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
