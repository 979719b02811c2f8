#pragma once

#include <vector>

#include "check/sources.h"
#include "check/statement.h"

namespace dateline::checking {

// A unit that may tell what a statement says.
struct Match {
  std::size_t unit = 0;
  double score = 0;             // 0..1: how much of the statement it tells
  double specific = 0;          // how much beyond the kind of event they share: names, telling words
  double act = 0;               // 0..1: how surely its event is of the kind that the statement tells
  bool here = false;            // that kind of event is told where the date is, not elsewhere in the sentence
  bool complete = false;        // all names, and who does it to whom, are told
  bool in_other_words = false;  // all of it but the act, which its verb tells too broadly
};

inline constexpr double kTold = 0.74;  // from this score on a unit tells what the statement says

// The units that tell the statement, best first; those below `kTold` left out.
std::vector<Match> find_matches(const Statement& statement, const Sources::Impl& sources);

}  // namespace dateline::checking
