#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/names.h"
#include "extract/word_index.h"
#include "model/document.h"

namespace dateline::extraction {

// What an article teaches about its names. Reads no sentence before a question needs it, and then only those
// that may answer it: most articles ask of a few words. The document and the sentences must stay.
class NameTable {
 public:
  NameTable(const Document& document, const std::vector<Sentence>& sentences);

  // The full name that a single word stands for: the nearest said before `at`, else the first said. Empty
  // when none is known. Holds until the next question.
  std::string_view full_name(std::string_view word, std::uint32_t at);
  // True for a word that begins with a capital in the middle of a sentence, and never with a small letter.
  bool is_name_word(std::string_view word);
  bool is_small(std::string_view word);  // seen with a small letter

 private:
  struct Said {
    std::uint32_t at;
    std::string full;
  };
  struct Names {
    std::vector<Said> said;  // in text order
    bool is_complete = false;
  };

  const WordIndex& index();
  bool stands_somewhere(std::string_view word, bool capital);
  bool stands_in(std::size_t sentence, std::uint32_t at, std::string_view word, bool capital) const;
  void find_all_for(std::string_view key);
  bool may_end_name(WordIndex::Place place, std::string_view key) const;
  void learn_names(std::size_t sentence);
  void learn_name(const std::vector<Word>& words, const Name& name);
  void learn_acronym(const std::vector<Word>& words, const Name& name);
  void learn(std::string_view key, std::uint32_t at, const std::string& full);

  std::string_view text_;
  const std::vector<Sentence>& sentences_;
  std::optional<WordIndex> index_;
  std::vector<bool> is_learned_;                         // by sentence
  std::unordered_map<std::string, Names> by_last_word_;  // also acronyms
};

}  // namespace dateline::extraction
