#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "extract/words.h"
#include "text/letters.h"

namespace dateline::extraction {

// The words of one article, each spelling worked out once, however often it comes. Views stay valid as long
// as the article's text and this.
class Spellings {
 public:
  Spellings();

  // The word that is spelled so, as far as it is one by itself. Valid until the next call.
  const Word& word(std::string_view spelling) { return word(exact_key(spelling), spelling); }
  // The same, by its exact_key.
  const Word& word(const WordKey& key, std::string_view spelling) {
    const std::uint32_t number = slots_[slot_of(key, spelling)].number;
    return number == kNoSpelling ? add(key, spelling) : words_[number];
  }
  // Its number, from 0 on in the order of coming; kNoSpelling when no word was spelled so.
  std::uint32_t find(std::string_view spelling) const;
  std::size_t size() const { return words_.size(); }

  // In lower case, with straight apostrophes and plain hyphens, closed up: anti-government. What is so
  // already costs no copy.
  std::string_view lower(std::string_view text);
  std::string_view keep(std::string_view text);  // a copy of it

 private:
  struct Slot {
    Letters first = 0;
    std::uint32_t number = kNoSpelling;  // of a free slot
    std::uint32_t size = 0;
  };

  // Where the spelling is, or the free slot where it belongs.
  std::size_t slot_of(const WordKey& key, std::string_view spelling) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key.hash & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.number == kNoSpelling) return at;
      if (slot.first != key.first || slot.size != key.size) continue;
      if (key.size <= kLetters || words_[slot.number].text == spelling) return at;
    }
  }

  const Word& add(const WordKey& key, std::string_view spelling);
  std::string_view small_letters(std::string_view text);  // of ASCII
  void grow();
  char* room_for(std::size_t size);

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::vector<Word> words_;
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t left_ = 0;  // bytes that are free at the end of the last chunk
  char* free_ = nullptr;
};

bool has_capital(std::string_view word);  // its first or second letter: iPhone

}  // namespace dateline::extraction
