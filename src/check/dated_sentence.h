#pragma once

#include <string>
#include <vector>

#include "check/check.h"
#include "close_text.h"
#include "model/mention.h"

namespace dateline::checking {

// A sentence of an article, read alone, as a reader sees it, with the days that the article
// gives its words ("that year", "on Monday").
struct ReadSentence {
  bool dated = false;  // it gives days
  Passage passage;
  std::string link;
  CloseText text;
  std::vector<const Timex*> times;  // for each of text.times the article's, or null
  const Timex* carried = nullptr;   // without days of its own: the day that the sentence just before gives
  std::string before;               // what stands before it in its paragraph: four sentences at most
};

// In text order; the article must outlive them. Date lines, bylines and what is no text are left out.
std::vector<ReadSentence> read_sentences(const Article& article);

// What a sentence tells, and when: a mention for each act that one of its times can date. An act in a clause
// with a time is dated by it (`DateBasis::said`); one in a clause without, by the time said last before it in
// its sentence (`DateBasis::carried`). A sentence without days that follows one with a day goes on
// from there, `carried` too. What others tell gets the interval of all time, `undated()`: they may say that
// something happened, or how long it lasted.
std::vector<Mention> retell(const Article& article, const ReadSentence& sentence);

Interval undated();
bool is_undated(const Interval& interval);

}  // namespace dateline::checking
