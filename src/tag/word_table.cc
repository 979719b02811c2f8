#include "tag/word_table.h"

#include <algorithm>
#include <bit>

namespace dateline {

namespace {

char lower_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_word(std::string_view word, std::string_view lower) {
  return std::equal(word.begin(), word.end(), lower.begin(), lower.end(),
                    [](char a, char b) { return lower_letter(a) == b; });
}

}  // namespace

WordKey key_of_word(std::string_view word) {
  WordKey key{0, 0, static_cast<std::uint32_t>(word.size())};
  for (std::size_t at = 0; at < word.size(); at += kLetters) {
    const Letters letters = first_letters(lower_letters(bytes_at(word, at)), word.size() - at);
    if (at == 0) key.first = letters;
    key.hash = hash_letters(key.hash, letters);
  }
  return key;
}

WordTable::WordTable(const std::unordered_map<std::string, WordEntry>& words)
    : slots_(std::bit_ceil(4 * words.size() + 4) + 1), mask_(slots_.size() - 2) {
  for (const auto& [word, entry] : words) {
    const WordKey key = key_of_word(word);
    std::size_t at = key.hash & mask_;
    for (; slots_[at].entry != nullptr; at = (at + 1) & mask_) slots_[at].goes_on = true;
    slots_[at] = {
        key.first,         &entry, word, static_cast<std::uint16_t>(word.size()), entry.lower, entry.capital,
        slots_[at].goes_on};
  }
}

const WordTable::Slot& WordTable::find_behind(const WordKey& key, std::string_view text) const {
  for (std::size_t at = key.hash & mask_;; at = (at + 1) & mask_) {
    const Slot& slot = slots_[at];
    if (slot.first == key.first && slot.size == key.size && same_word(text, slot.word)) return slot;
    if (!slot.goes_on) return slots_.back();
  }
}

}  // namespace dateline
