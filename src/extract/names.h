#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "extract/cuts.h"
#include "extract/spellings.h"
#include "extract/words.h"
#include "model/document.h"
#include "text/word_index.h"

// Names: runs of capitalized words, told apart by gazetteers and titles, and resolved inside the article.
namespace dateline::extraction {

struct Name {
  std::size_t begin = 0;  // words [begin, end) of the sentence, titles left out
  std::size_t end = 0;
  NameKind kind = NameKind::other;
  std::string_view
      canonical;  // "John Kerry" for Kerry, "United States" for U.S.; empty when it names nobody (Sunni)
  std::string_view second = {};  // of a pair in one word: Iran-Iraq
};

// What an article teaches about its names. Views into the document's text.
class NameTable {
 public:
  NameTable(const Document& document, const std::vector<Sentence>& sentences);

  // The full name that a single word stands for: the nearest said before `at`, else the first said. Empty
  // when none is known.
  std::string_view full_name(std::string_view word, std::uint32_t at) const;
  bool has_full_name(std::string_view word) const;
  // True for a word that begins with a capital in the middle of a sentence, and never with a small letter.
  bool is_name_word(const Word& word) const;
  bool is_small(const Word& word) const;  // seen with a small letter

  Spellings& spellings() { return spellings_; }
  // A sentence's cuts, its time expressions read as words; none of boilerplate.
  std::span<const Cut> cuts(std::size_t sentence) const {
    const std::size_t begin = sentence == 0 ? 0 : ends_[sentence - 1];
    return {cuts_.data() + begin, ends_[sentence] - begin};
  }

 private:
  struct Said {
    std::uint32_t at;
    std::string_view full;
    std::uint32_t before;  // the one said before, of the same key
  };
  // `words` is memory to work in.
  void learn(std::string_view text, const std::vector<Cut>& cuts, Block::Kind kind, std::vector<Word>& words);
  void learn_case(const std::vector<Cut>& cuts);
  void learn_name(const std::vector<Word>& words, const Name& name);
  void learn_acronym(const std::vector<Word>& words, const Name& name);
  void add(std::string_view key, std::uint32_t at, std::string_view full);
  bool is_seen(std::uint32_t spelling, std::uint8_t how) const;

  Spellings spellings_;
  std::vector<Cut> cuts_;          // of all sentences
  std::vector<std::size_t> ends_;  // of each sentence, in `cuts_`
  WordIndex keys_;                 // last words of full names, and acronyms
  std::vector<Said> said_;
  std::vector<std::uint32_t> last_;  // of each key
  std::vector<std::uint8_t> seen_;   // how each spelling was
};

// The names of a sentence, in order. Sets Word::name and Word::part. `table` may be null: nothing is then
// resolved, and names of one word are left out. Names are views into the text, `table` and `spellings`.
std::vector<Name> find_names(std::vector<Word>& words, const NameTable* table, Spellings& spellings);

// Words as one name: single spaces, no line breaks, straight apostrophes. A view into the text where they
// stand so, else into `buffer`.
std::string_view spelled(const std::vector<Word>& words, std::size_t begin, std::size_t end,
                         std::string& buffer);

}  // namespace dateline::extraction
