#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::extraction {

// A set of words of one article, as views into its text: most of what is put in is there already, and no word
// costs an allocation of its own.
class WordSet {
 public:
  void insert(std::string_view word) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    std::string_view& slot = slots_[slot_of(word)];
    if (slot.empty()) {
      slot = word;
      ++count_;
    }
  }

  bool contains(std::string_view word) const { return !slots_.empty() && !slots_[slot_of(word)].empty(); }

 private:
  // FNV-1a.
  static std::uint64_t hash(std::string_view word) {
    std::uint64_t value = 14695981039346656037U;
    for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return value ^ (value >> 32U);
  }

  // Where the word is, or the empty slot where it belongs.
  std::size_t slot_of(std::string_view word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash(word) & mask;
    while (!slots_[slot].empty() && slots_[slot] != word) slot = (slot + 1) & mask;
    return slot;
  }

  void grow() {
    std::vector<std::string_view> old(slots_.empty() ? 256 : 2 * slots_.size());
    old.swap(slots_);
    for (const std::string_view word : old) {
      if (!word.empty()) slots_[slot_of(word)] = word;
    }
  }

  std::vector<std::string_view> slots_;  // a power of two of them, at most half full
  std::size_t count_ = 0;
};

}  // namespace dateline::extraction
