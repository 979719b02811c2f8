#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/letters.h"

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

// Finds words of the lists as they stand in the text: no copy, ASCII letters in any case. Most words cost one
// look and no branch that depends on the word.
class WordTable {
 public:
  // Small, so that the table stays in the nearest memory.
  struct Slot {
    Letters first = 0;
    Symbol lower = 0, capital = 0;
    std::uint16_t number = 0;  // of the entry, from 1 on; 0: free
    std::uint8_t size = 0;
    bool goes_on = false;  // words that belong here lie behind
  };

  WordTable() : slots_(1) {}
  // `words` must stay where it is. Throws std::runtime_error for a word longer than 255 bytes.
  explicit WordTable(const std::unordered_map<std::string, WordEntry>& words);

  // Of the word `text`; one that is free when no list has it.
  const Slot& find(const WordKey& key, std::string_view text) const {
    const Slot& slot = slots_[key.hash & mask_];
    const bool same = (slot.first == key.first) & (slot.size == key.size);
    if (same ? key.size > kLetters : slot.goes_on) [[unlikely]]
      return find_behind(key, text);
    return same ? slot : slots_.back();
  }

  // nullptr for a free one.
  const WordEntry* entry_of(const Slot& slot) const { return entries_[slot.number]; }

 private:
  const Slot& find_behind(const WordKey& key, std::string_view text) const;

  std::vector<Slot> slots_;  // a power of two, at most a quarter of them taken; and a free one
  std::size_t mask_ = 0;
  std::vector<const WordEntry*> entries_{nullptr};
  std::vector<std::string_view> words_{{}};  // in lower case
};

}  // namespace dateline
