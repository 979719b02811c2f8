#pragma once

#include "extract/clauses.h"
#include "extract/part_set.h"
#include "extract/words.h"

// Noun phrases, by scanning from a word.
namespace dateline::extraction {

inline bool is_nominal(const Word& word) {
  return PartSet{Part::noun, Part::name, Part::pronoun, Part::number, Part::adjective}.has(word.part);
}

// What may stand in a noun phrase before its head.
inline bool is_inside_phrase(const Word& word) {
  return PartSet{Part::noun,     Part::name,       Part::adjective, Part::number,
                 Part::genitive, Part::determiner, Part::possessive}
      .has(word.part);
}

// What no noun phrase goes on with: one begins here.
inline bool opens_phrase(const Word& word) {
  return PartSet{Part::determiner, Part::possessive, Part::pronoun}.has(word.part);
}

// True when the time expression at `i` stands before a noun that it belongs to: the 2003 invasion, Monday's
// attack.
bool premodifies(const std::vector<Word>& words, std::size_t i);

// How many words before `i` say the distance that "after" and "before" go: 2 in "the day after voters chose";
// 0 when none do. (What the tagger finds, "two years after", is one word already.)
std::size_t words_of_distance(const std::vector<Word>& words, std::size_t i);

// True when a time expression stands at `i` that belongs to no noun behind it; false past the end.
bool is_adverbial_time(const std::vector<Word>& words, std::size_t i);

// True when the time expression at `i` heads an entry of a chronology: "June 27 - The court issues warrants".
// The present tense of what follows is that of its day.
bool heads_entry(const std::vector<Word>& words, std::size_t i);

// The noun phrase [first, last] around a noun, determiner included, without what hangs on it by prepositions.
Range phrase_around(const std::vector<Word>& words, std::size_t i);

// True when a noun phrase of its own begins at `i`, right behind another: after the war [she] studied, after
// the war [Marek Nowak] studied; not: after the minister Marek Nowak resigned.
bool begins_behind_noun(const std::vector<Word>& words, std::size_t i);

// The last noun of the noun phrase that goes on at `i`, or kNone.
std::size_t head_from(const std::vector<Word>& words, std::size_t i);

// True for the last word of its noun phrase: "attack" in "the attack on", not in "attack helicopters".
bool is_head(const std::vector<Word>& words, std::size_t i);

// True when the comma at `i` only parts a place from the land it lies in: Bonn, Germany.
bool is_place_comma(const std::vector<Word>& words, std::size_t i);

// The word before an adjunct that commas set apart and that ends at `end`: of "in 2009, at the height of the
// crisis, and" 2009. Else `end`.
std::size_t before_adjunct(const std::vector<Word>& words, std::size_t end);

}  // namespace dateline::extraction
