#pragma once

#include <cstdint>
#include <vector>

#include "merge/counts.h"

namespace dateline::merging {

// What a name or a word in common is worth: all of it while few documents have it, less the more do. That two
// articles name Egypt says little in a collection on Egypt. Documents must come one after the other.
class Rarity {
 public:
  static constexpr double kFewDocuments = 5;

  void add(Id key, Id document);
  double of(Id key) const;  // (kFewDocuments / documents)^0.4, at most 1

 private:
  struct Entry {
    std::uint32_t documents = 0;
    Id last = 0;
  };
  std::vector<Entry> entries_;  // by key
};

}  // namespace dateline::merging
