#include "text/word_index.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline {

void WordIndex::put(const WordKey& key, std::uint32_t number) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = key.hash & mask;
  while (slots_[at].number != kNone) at = (at + 1) & mask;
  slots_[at] = {key.first, number, key.size};
}

bool WordIndex::add(std::string_view lower) {
  const WordKey key = key_of_word(lower);
  if (find(key, lower) != kNone) return false;
  if (2 * (begins_.size() + 1) > slots_.size()) {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.number == kNone) continue;
      put(key_of_word({letters_.data() + begins_[slot.number], slot.size}), slot.number);
    }
  }
  put(key, static_cast<std::uint32_t>(begins_.size()));
  begins_.push_back(static_cast<std::uint32_t>(letters_.size()));
  letters_.append(lower);
  return true;
}

std::uint32_t WordIndex::find(const WordKey& key, std::string_view word) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = key.hash & mask;; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.number == kNone) return kNone;
    if (slot.first != key.first || slot.size != key.size) continue;
    if (key.size <= kLetters || same_word(word, {letters_.data() + begins_[slot.number], slot.size}))
      return slot.number;
  }
}

// What has letters beyond ASCII is made lower case first.
std::uint32_t WordIndex::find_lower(std::string_view word) const {
  const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
  if (std::all_of(word.begin(), word.end(), is_ascii)) return kNone;
  const std::string small = lower(word);
  return find(key_of_word(small), small);
}

}  // namespace dateline
