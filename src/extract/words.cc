#include "extract/words.h"

#include "extract/cuts.h"
#include "extract/spellings.h"
#include "extract/word_marks.h"

namespace dateline::extraction {

namespace {

// What the cut says of a word that its spelling does not.
void place(const Cut& cut, std::string_view text, Word& word) {
  word.span = cut.span;
  word.text = {text.data() + cut.span.begin, cut.span.size()};
  word.spaced = cut.spaced;
  word.quoted = cut.quoted;
  if (cut.part != Part::noun) word.part = cut.part;
}

void set_time(const Cut& cut, Spellings& spellings, Word& word) {
  word.time = cut.number;
  word.lower = spellings.lower(word.text);
  word.capital = cut.capital;
}

}  // namespace

void read_words(std::string_view text, const std::vector<Cut>& cuts, Spellings& spellings,
                std::vector<Word>& words) {
  words.clear();
  words.reserve(cuts.size());
  for (const Cut& cut : cuts) {
    Word& word =
        cut.kind == Cut::Kind::word ? words.emplace_back(spellings.at(cut.number)) : words.emplace_back();
    place(cut, text, word);
    if (cut.kind == Cut::Kind::time) set_time(cut, spellings, word);
    if (cut.part == Part::coordinator) word.lower = "&";
  }
  mark_compounds(words);
}

}  // namespace dateline::extraction
