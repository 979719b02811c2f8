#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "extract/words.h"
#include "text/letters.h"
#include "text/utf8.h"

namespace dateline::extraction {

// The words of one article, each spelling worked out once at most, however often it comes. Views stay valid
// as long as the article's text and this.
class Spellings {
 public:
  Spellings();

  // The number of the word that is spelled so, from 0 on in the order of coming; by its exact_key.
  std::uint32_t number(const WordKey& key, std::string_view spelling) {
    const std::uint32_t number = slots_[slot_of(key, spelling)].number;
    return number == kNoSpelling ? add(key, spelling) : number;
  }
  // The word of a number, as far as it is one by itself; worked out when it is first asked for. Valid until
  // the next call.
  const Word& at(std::uint32_t number) {
    const std::uint32_t word = spelled_[number].word;
    return word == kNoSpelling ? make(number) : words_[word];
  }
  const Word& word(std::string_view spelling) { return at(number(exact_key(spelling), spelling)); }
  // Its number; kNoSpelling when no word was spelled so.
  std::uint32_t find(std::string_view spelling) const;
  std::size_t size() const { return spelled_.size(); }

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

  struct Spelled {
    std::string_view text;
    Letters first;                     // the first eight
    std::uint32_t word = kNoSpelling;  // its place in `words_`; none: not made yet
  };

  // Where the spelling is, or the free slot where it belongs.
  std::size_t slot_of(const WordKey& key, std::string_view spelling) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = key.hash & mask;; at = (at + 1) & mask) {
      const Slot& slot = slots_[at];
      if (slot.number == kNoSpelling) return at;
      if (slot.first != key.first || slot.size != key.size) continue;
      if (key.size <= kLetters || spelled_[slot.number].text == spelling) return at;
    }
  }

  std::uint32_t add(const WordKey& key, std::string_view spelling);
  const Word& make(std::uint32_t number);
  std::string_view small_letters(std::string_view text);  // of ASCII
  void grow();
  char* room_for(std::size_t size);

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::vector<Spelled> spelled_;
  std::vector<Word> words_;
  std::vector<std::unique_ptr<char[]>> chunks_;
  std::size_t left_ = 0;  // bytes that are free at the end of the last chunk
  char* free_ = nullptr;
};

// Its first or second letter: iPhone.
inline bool has_capital(std::string_view word) {
  const CodePoint first = code_point_at(word, 0);
  return is_upper(first.value) || (is_letter(first.value) && first.size < word.size() &&
                                   is_upper(code_point_at(word, first.size).value));
}

}  // namespace dateline::extraction
