#pragma once

#include <vector>

#include "extract/part_set.h"
#include "extract/words.h"

namespace dateline::extraction {

// A verb with its auxiliaries, adverbs and particle: "has not been toppled", "to carry out".
struct VerbGroup {
  std::size_t begin = 0;
  std::size_t end = 0;   // after a particle that stands right after the verb
  std::size_t main = 0;  // the verb; the last auxiliary of a copula
  bool finite = false;
  bool either = false;  // after a comma an -ed form may go on the clause or open a participial one
  bool infinitive = false;
  bool passive = false;
  bool perfect = false;
  bool negated = false;
  bool copula = false;        // be, have or do with no verb after it
  std::size_t modal = kNone;  // will, would …
  const Verb::Phrasal* phrasal = nullptr;
};

// What the group's verb says, with its particle when it has one: an event, a saying, its classes.
const Sense* event_of(const std::vector<Word>& words, const VerbGroup& group);
const Sense* saying_of(const std::vector<Word>& words, const VerbGroup& group);
unsigned classes_of(const std::vector<Word>& words, const VerbGroup& group);
bool takes_clause(const std::vector<Word>& words, const VerbGroup& group);  // said that, knew that

// left, was arrested; not: has left, was leaving, leaves.
bool is_simple_past(const std::vector<Word>& words, const VerbGroup& group);

// A group begins with no other word.
inline bool may_begin_group(const Word& word) {
  return PartSet{Part::auxiliary, Part::verb, Part::to}.has(word.part);
}

std::vector<VerbGroup> find_groups(const std::vector<Word>& words);

// Commas, dashes, clause openers and the like: nothing inside a simple clause.
inline bool is_boundary(const Word& word) {
  return PartSet{Part::comma,        Part::semicolon, Part::colon, Part::dash,
                 Part::open,         Part::close,     Part::quote, Part::stop,
                 Part::subordinator, Part::relative,  Part::that,  Part::coordinator}
      .has(word.part);
}

}  // namespace dateline::extraction
