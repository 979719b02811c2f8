#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

using Symbol = std::uint16_t;

// A word's place in a class: "june" is a {month} of value "6".
struct Membership {
  std::uint16_t word_class = 0;
  std::string_view value;
  bool needs_capital = false;
};

// What the language knows of a word, found by its lower-case form.
struct WordEntry {
  std::vector<Membership> memberships;
  Symbol lower = 0;      // its symbol in lower case …
  Symbol capital = 0;    // … and where the text has it with a capital
  bool literal = false;  // some pattern names this very word
};

// Eight letters of a word as one number, ASCII in lower case; a shorter word leaves the high bytes 0.
using Letters = std::uint64_t;

constexpr std::size_t kLetters = sizeof(Letters);

// The ASCII letters among eight bytes, as they stand in the text, in lower case.
constexpr Letters lower_letters(Letters bytes) {
  constexpr Letters kHigh = 0x8080808080808080, kCase = 0x2020202020202020;
  return bytes | (kCase & ~((bytes & kHigh) >> 2U));
}

// The first `size` (at most 8) of eight bytes.
constexpr Letters first_letters(Letters bytes, std::size_t size) {
  return size >= kLetters ? bytes : bytes & ((Letters{1} << (8 * size)) - 1);
}

// How many of eight bytes, from the first on, are ASCII letters.
inline std::size_t count_ascii_letters(Letters bytes) {
  constexpr Letters kOnes = 0x0101010101010101, kHigh = 0x8080808080808080;
  const Letters low = (bytes & ~kHigh) | (kOnes * 0x20);
  const Letters letter = (low + kOnes * (0x80 - 'a')) & ~(low + kOnes * (0x80 - 'z' - 1)) & ~bytes & kHigh;
  const Letters other = ~letter & kHigh;
  return other == 0 ? kLetters : static_cast<std::size_t>(__builtin_ctzll(other)) / 8;
}

// The eight bytes of `text` from `at` on; 0 behind its end.
inline Letters bytes_at(std::string_view text, std::size_t at) {
  Letters bytes = 0;
  if (at + kLetters <= text.size()) {
    std::memcpy(&bytes, text.data() + at, kLetters);
  } else {
    std::memcpy(&bytes, text.data() + at, text.size() - at);
  }
  return bytes;
}

// A word is hashed eight letters at a time, in any case.
constexpr std::uint64_t hash_letters(std::uint64_t hash, Letters letters) {
  hash = (hash ^ letters) * 0x9E3779B97F4A7C15U;
  return hash ^ (hash >> 32U);
}
// A word as it stands in the text: its first letters in lower case, its size and the hash_letters of all.
struct WordKey {
  Letters first = 0;
  std::uint64_t hash = 0;
  std::uint32_t size = 0;
};
WordKey key_of_word(std::string_view word);

// Finds words of the lists as they stand in the text: no copy, ASCII letters in any case. Most words cost one
// look and no branch that depends on the word.
class WordTable {
 public:
  struct Slot {
    Letters first = 0;
    const WordEntry* entry = nullptr;  // nullptr: free
    std::string_view word;             // in lower case
    std::uint16_t size = 0;
    Symbol lower = 0, capital = 0;
    bool goes_on = false;  // words that belong here lie behind
  };

  WordTable() : slots_(1) {}
  // `words` must stay where it is.
  explicit WordTable(const std::unordered_map<std::string, WordEntry>& words);

  // Of the word `text`; one that is free when no list has it.
  const Slot& find(const WordKey& key, std::string_view text) const {
    const Slot& slot = slots_[key.hash & mask_];
    const bool same = (slot.first == key.first) & (slot.size == key.size);
    if (same ? key.size > kLetters : slot.goes_on) [[unlikely]]
      return find_behind(key, text);
    return same ? slot : slots_.back();
  }

 private:
  const Slot& find_behind(const WordKey& key, std::string_view text) const;

  std::vector<Slot> slots_;  // a power of two, at most a quarter of them taken; and a free one
  std::size_t mask_ = 0;
};

}  // namespace dateline
