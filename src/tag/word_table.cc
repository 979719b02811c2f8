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

std::uint32_t not_free(std::uint32_t hash) { return hash == 0 ? 1 : hash; }

}  // namespace

WordTable::WordTable(const std::unordered_map<std::string, WordEntry>& words)
    : hashes_(std::bit_ceil(4 * words.size() + 4)), slots_(hashes_.size()) {
  shift_ = 32U - static_cast<unsigned>(std::countr_zero(slots_.size()));
  for (const auto& [word, entry] : words) {
    std::uint32_t hash = kNoLetters;
    for (const char c : word) hash = hash_letter(hash, c);
    std::size_t at = first_slot(hash);
    while (hashes_[at] != 0) at = (at + 1) % slots_.size();
    hashes_[at] = not_free(hash);
    slots_[at] = {word, &entry};
  }
}

const WordEntry* WordTable::find(std::string_view word, std::uint32_t hash) const {
  for (std::size_t at = first_slot(hash); hashes_[at] != 0; at = (at + 1) & (slots_.size() - 1)) {
    if (hashes_[at] == not_free(hash) && same_word(word, slots_[at].lower)) return slots_[at].entry;
  }
  return nullptr;
}

}  // namespace dateline
