#include "tag/word_table.h"

#include <bit>
#include <limits>
#include <stdexcept>

namespace dateline {

WordTable::WordTable(const std::unordered_map<std::string, WordEntry>& words)
    : slots_(std::bit_ceil(4 * words.size() + 4) + 1), mask_(slots_.size() - 2) {
  for (const auto& [word, entry] : words) {
    if (word.size() > std::numeric_limits<std::uint8_t>::max() ||
        entries_.size() > std::numeric_limits<std::uint16_t>::max())
      throw std::runtime_error("the word table is full, or a word too long: " + word);
    const WordKey key = key_of_word(word);
    std::size_t at = key.hash & mask_;
    for (; slots_[at].number != 0; at = (at + 1) & mask_) slots_[at].goes_on = true;
    slots_[at] = {key.first,
                  entry.lower,
                  entry.capital,
                  static_cast<std::uint16_t>(entries_.size()),
                  static_cast<std::uint8_t>(word.size()),
                  slots_[at].goes_on};
    entries_.push_back(&entry);
    words_.push_back(word);
  }
}

const WordTable::Slot& WordTable::find_behind(const WordKey& key, std::string_view text) const {
  for (std::size_t at = key.hash & mask_;; at = (at + 1) & mask_) {
    const Slot& slot = slots_[at];
    if (slot.first == key.first && slot.size == key.size && same_word(text, words_[slot.number])) return slot;
    if (!slot.goes_on) return slots_.back();
  }
}

}  // namespace dateline
