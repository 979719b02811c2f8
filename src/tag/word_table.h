#pragma once

#include <cstdint>
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

// A word is hashed letter by letter, in any case, while its end is looked for.
constexpr std::uint32_t kNoLetters = 0;
constexpr std::uint32_t hash_letter(std::uint32_t hash, char c) {
  const auto byte = static_cast<unsigned char>(c);
  return ((hash << 7U) | (hash >> 25U)) ^ (byte < 0x80 ? byte | 0x20U : byte);
}

// Finds words of the lists as they stand in the text: no copy, ASCII letters in any case.
class WordTable {
 public:
  WordTable() = default;
  explicit WordTable(const std::unordered_map<std::string, WordEntry>& words);  // which must stay where it is

  const WordEntry* find(std::string_view word, std::uint32_t hash) const;

 private:
  struct Slot {
    std::string_view lower;
    const WordEntry* entry = nullptr;  // nullptr: free
  };
  std::size_t first_slot(std::uint32_t hash) const { return (hash * 0x9E3779B1U) >> shift_; }

  std::vector<std::uint32_t>
      hashes_;               // of the slots, 0 where free: small, so that a word of no list costs one look
  std::vector<Slot> slots_;  // a power of two, at most a quarter of them taken
  unsigned shift_ = 31;
};

}  // namespace dateline
