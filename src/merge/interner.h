#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "merge/counts.h"
#include "text/lexicon.h"

namespace dateline::merging {

// Gives each string a number, from 1, in the order of asking.
class Interner {
 public:
  Interner() = default;
  Interner(const Interner&) = delete;
  Interner& operator=(const Interner&) = delete;

  Id id_of(std::string_view text);
  const std::string& text_of(Id id) const { return *texts_[id - 1]; }

 private:
  std::unordered_map<std::string, Id, TextHash, std::equal_to<>> ids_;
  std::vector<const std::string*> texts_;
};

// The same for texts that nobody reads again, by their hash.
class HashInterner {
 public:
  Id id_of(std::uint64_t hash) {
    return ids_.try_emplace(hash, static_cast<Id>(ids_.size() + 1)).first->second;
  }

 private:
  std::unordered_map<std::uint64_t, Id> ids_;
};

// The key with the most mentions; of equals, the first in the alphabet. 0 when there is none.
Id most_frequent(const Counts& counts, const Interner& texts);

}  // namespace dateline::merging
