#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace dateline::extraction {

// Where words begin in an article, found by their ASCII letters and digits up to the first other byte, in any
// case: "Al-Maliki" is found by "al" and by "maliki". A quick look: who needs to know the words reads them
// there.
class WordIndex {
 public:
  struct Place {
    std::uint32_t at = 0;        // byte in the text
    std::uint32_t sentence = 0;  // index
  };

  // Leaves out sentences that are boilerplate. Linear.
  WordIndex(std::string_view text, const std::vector<Sentence>& sentences);

  // Calls take(Place) for each place, last ones first, until it returns true; returns whether it did.
  template <typename Take>
  bool any(std::string_view word, const Take& take) const {
    const Key key = key_of(word, 0, static_cast<std::uint32_t>(word.size()));
    for (std::uint32_t i = heads_[key.hash & (heads_.size() - 1)]; i != kNoEntry; i = entries_[i].next) {
      const Entry& entry = entries_[i];
      if (entry.hash == key.hash && take(Place{entry.at, entry.sentence})) return true;
    }
    return false;
  }

 private:
  static constexpr std::uint32_t kNoEntry = 0xFFFFFFFF;
  struct Key {
    std::uint32_t hash = 0;
    std::uint32_t end = 0;  // byte behind the letters and digits
  };
  struct Entry {
    std::uint32_t hash = 0;
    std::uint32_t at = 0;
    std::uint32_t sentence = 0;
    std::uint32_t next = kNoEntry;
  };
  static Key key_of(std::string_view text, std::uint32_t at, std::uint32_t end);

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> heads_;  // a power of two
};

}  // namespace dateline::extraction
