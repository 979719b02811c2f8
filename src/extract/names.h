#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/word_set.h"
#include "extract/words.h"
#include "model/document.h"

// Names: runs of capitalized words, told apart by gazetteers and titles, and resolved inside the article.
namespace dateline::extraction {

enum class NameKind : std::uint8_t {
  person,        // two words or more, or a surname known from them
  organization,  // an institution word in it, an acronym, a government
  country,       // acts as well as it lies somewhere
  place,
  people,  // Iranian: says the country
  other
};

struct Name {
  std::size_t begin = 0;  // words [begin, end) of the sentence, titles left out
  std::size_t end = 0;
  NameKind kind = NameKind::other;
  std::string
      canonical;  // "John Kerry" for Kerry, "United States" for U.S.; empty when it names nobody (Sunni)
  std::string second = {};  // of a pair in one word: Iran-Iraq
};

// What an article teaches about its names. Views into the document's text.
class NameTable {
 public:
  NameTable(const Document& document, const std::vector<Sentence>& sentences);

  // The full name that a single word stands for: the nearest said before `at`, else the first said. Empty
  // when none is known.
  std::string_view full_name(std::string_view word, std::uint32_t at) const;
  // True for a word that begins with a capital in the middle of a sentence, and never with a small letter.
  bool is_name_word(std::string_view word) const;
  bool is_small(std::string_view word) const;  // seen with a small letter

 private:
  struct Said {
    std::uint32_t at;
    std::string full;
  };
  void learn(const std::vector<Word>& words);
  void learn_name(const std::vector<Word>& words, const Name& name);
  void learn_acronym(const std::vector<Word>& words, const Name& name);

  std::unordered_map<std::string, std::vector<Said>> by_last_word_;  // also acronyms
  WordSet capital_inside_;
  WordSet small_;
};

// The names of a sentence, in order. Sets Word::name and Word::part. `table` may be null: nothing is then
// resolved.
std::vector<Name> find_names(std::vector<Word>& words, const NameTable* table);

// Spells words as one name: single spaces, no line breaks, straight apostrophes.
std::string spelled(const std::vector<Word>& words, std::size_t begin, std::size_t end);

}  // namespace dateline::extraction
