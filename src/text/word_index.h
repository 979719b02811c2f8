#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/letters.h"

namespace dateline {

// Numbers the words of a list and finds them as they stand in the text: in any case, without a copy. Most
// words cost one look.
class WordIndex {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  WordIndex() : slots_(8) {}

  // `lower` gets the next number, from 0 on; false when the list has it already.
  bool add(std::string_view lower);
  // The number of `word`, in any case; kNone when the list lacks it.
  std::uint32_t find(std::string_view word) const {
    const WordKey key = key_of_word(word);
    const std::uint32_t found = find(key, word);
    const bool is_short = key.size <= kLetters;
    return found != kNone || (is_short && letters::is_ascii(key.first)) ? found : find_lower(word);
  }
  // The same by the key_of_word of `word`, whose letters beyond ASCII are in lower case.
  std::uint32_t find(const WordKey& key, std::string_view word) const;
  bool has(std::string_view word) const { return find(word) != kNone; }

 private:
  struct Slot {
    Letters first = 0;
    std::uint32_t number = kNone;  // kNone: free
    std::uint32_t size = 0;
  };

  std::uint32_t find_lower(std::string_view word) const;
  void put(const WordKey& key, std::uint32_t number);

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::string letters_;      // of all words
  std::vector<std::uint32_t> begins_;
};

}  // namespace dateline
