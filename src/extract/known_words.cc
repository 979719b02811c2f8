#include "extract/known_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

using Words = std::unordered_map<std::string, KnownWord>;

bool has_capital(std::string_view surface) { return lower(surface) != surface; }

// Rows that are asked for in lower case: one with a capital is never found.
void add_list(std::string_view list, NameWord any, Words& words) {
  for (const LexiconRow& row : lexicon(list).rows()) {
    if (has_capital(row.surface)) continue;
    std::uint8_t& bits = words[std::string(row.surface)].name_bits;
    bits |= any;
    if (row.columns[0] == "company ending") bits |= kCompanyEnding;
    if (row.columns[0] == "government") bits |= kGovernment;
    if (row.columns[0] == "particle") bits |= kParticle;
  }
}

void add_phrases(std::string_view list, std::uint8_t KnownWord::*most, Words& words) {
  for (const LexiconRow& row : lexicon(list).rows()) {
    const auto count = static_cast<std::uint8_t>(std::count(row.surface.begin(), row.surface.end(), ' ') + 1);
    std::uint8_t& length = words[lower(row.surface.substr(0, row.surface.find(' ')))].*most;
    length = std::max(length, count);
  }
}

Words all_words() {
  Words words;
  for (const auto& [form, lexeme] : lexemes()) words[form].lexeme = &lexeme;
  for (const auto list : {"aliases", "places", "demonyms"}) add_phrases(list, &KnownWord::name_words, words);
  add_phrases("titles", &KnownWord::title_words, words);
  add_list("institution_words", kInstitution, words);
  add_list("name_particles", kPrefix, words);
  add_list("place_openers", kOpener, words);
  for (const auto list : {"months", "weekdays"}) {
    for (const LexiconRow& row : lexicon(list).rows()) words[lower(row.surface)].name_bits |= kCalendarWord;
  }
  return words;
}

// Its first and its last bytes, and how many.
std::uint32_t hash_of(std::string_view word) {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  const char* bytes = word.data();
  const std::size_t size = word.size();
  if (size >= 8) {
    std::memcpy(&first, bytes, 8);
    std::memcpy(&last, bytes + size - 8, 8);
  } else if (size >= 4) {
    std::memcpy(&first, bytes, 4);
    std::memcpy(&last, bytes + size - 4, 4);
  } else if (size > 0) {
    first = static_cast<unsigned char>(bytes[0]) |
            std::uint64_t{static_cast<unsigned char>(bytes[size / 2])} << 8U |
            std::uint64_t{static_cast<unsigned char>(bytes[size - 1])} << 16U;
  }
  const std::uint64_t mixed =
      (first ^ std::rotl(last, 31) ^ size * 0x9E3779B97F4A7C15ULL) * 0xD6E8FEB86659FD93ULL;
  return static_cast<std::uint32_t>(mixed >> 32U) | 1U;  // 0 is a free slot
}

class Table {
 public:
  Table() : words_(all_words()), hashes_(std::bit_ceil(4 * words_.size())), entries_(hashes_.size()) {
    for (const auto& [form, word] : words_) {
      const std::uint32_t hash = hash_of(form);
      std::size_t at = slot(hash);
      while (hashes_[at] != 0) at = slot_after(at);
      hashes_[at] = hash;
      entries_[at] = {form, &word};
    }
  }

  const KnownWord& find(std::string_view form) const {
    const std::uint32_t hash = hash_of(form);
    for (std::size_t at = slot(hash); hashes_[at] != 0; at = slot_after(at)) {
      if (hashes_[at] == hash && entries_[at].form == form) return *entries_[at].word;
    }
    return unknown_;
  }

 private:
  struct Entry {
    std::string_view form;
    const KnownWord* word = nullptr;
  };
  std::size_t slot(std::uint32_t hash) const { return (hash >> 4U) & (hashes_.size() - 1); }
  std::size_t slot_after(std::size_t at) const { return (at + 1) & (hashes_.size() - 1); }

  Words words_;
  std::vector<std::uint32_t> hashes_;  // apart from the entries: a word of no list costs one look
  std::vector<Entry> entries_;
  KnownWord unknown_;
};

}  // namespace

const KnownWord& known_word(std::string_view lower) {
  static const Table table;
  return table.find(lower);
}

}  // namespace dateline::extraction
