#pragma once

#include <vector>

#include "extract/clauses.h"

namespace dateline::extraction {

// A stretch without boundary inside.
struct Segment {
  Range range;
  std::size_t opener = kNone;  // subordinator, relative, that, coordinator before it
  std::size_t group = kNone;   // first finite verb group, else a leading participle's
  bool finite = false;
  bool subject = false;  // something nominal stands before the group
  bool after_punctuation = false;
  bool after_semicolon = false;
  bool shortened = false;  // begins with a participle that follows its noun
  bool contact = false;    // a relative clause without its pronoun: a country [the US invaded]
};

// Cuts a sentence at its punctuation, at the words that open clauses, and between verbs that cannot share one
// clause.
std::vector<Segment> find_segments(const std::vector<Word>& words, const std::vector<VerbGroup>& groups);

}  // namespace dateline::extraction
