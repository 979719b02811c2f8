#include "tag/word_table.h"

#include <algorithm>
#include <bit>

namespace dateline {

namespace {

char lower_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

bool same_word(std::string_view word, const char* lower) {
  return std::equal(word.begin(), word.end(), lower, [](char a, char b) { return lower_letter(a) == b; });
}

}  // namespace

WordTable::WordTable(const std::unordered_map<std::string, WordEntry>& words)
    : slots_(std::bit_ceil(4 * words.size() + 4)) {
  shift_ = 32U - static_cast<unsigned>(std::countr_zero(slots_.size()));
  for (const auto& [word, entry] : words) {
    std::uint32_t hash = kNoLetters;
    for (const char c : word) hash = hash_letter(hash, c);
    std::size_t at = first_slot(hash);
    while (slots_[at].entry != nullptr) at = (at + 1) % slots_.size();
    slots_[at] = {hash, static_cast<std::uint32_t>(word.size()), word.data(), &entry};
  }
}

const WordEntry* WordTable::find(std::string_view word, std::uint32_t hash) const {
  for (std::size_t at = first_slot(hash); slots_[at].entry != nullptr; at = (at + 1) & (slots_.size() - 1)) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.size == word.size() && same_word(word, slot.lower)) return slot.entry;
  }
  return nullptr;
}

}  // namespace dateline
