#pragma once

#include <vector>

#include "check/match.h"
#include "check/stretch.h"
#include "model/verdict.h"

// What judges share: the times that matching passages tell, and citing them.
namespace dateline::checking {

// A passage that tells a statement, and when.
struct Telling {
  const Witness* unit = nullptr;
  Match match;
  Interval when;         // of the end that is spoken of, when one is
  bool negated = false;  // it says that it did not happen
  bool planned = false;
};

// The passages that tell the statement, best first; suppositions left out, and passages so much weaker than
// the best that they tell something else.
// Likeness of acts from which two may be one and the same, not just kindred.
inline constexpr double kSameAct = 0.88;

// Where the act must be told, and whether with a time.
enum class Reach : std::uint8_t { clause, undated, sentence };
std::vector<Telling> tellings_of(const Statement& statement, const Sources::Impl& sources,
                                 Reach reach = Reach::clause);

// Leaves out what tells only a kindred act, no better than others tell the act itself.
void drop_kindred(std::vector<Telling>& tellings);

// True when the telling cannot be of another event of the same kind: it is of a kind that happens once to the
// same people, or enough else is shared.
bool is_same_event(const Telling& telling, const std::vector<Telling>& all);

bool lasts(const Witness& unit);

Evidence evidence_of(const Witness& unit, Evidence::Stance stance);

// Appends, unless the passage is there already.
void add_evidence(std::vector<Evidence>& all, Evidence one);

}  // namespace dateline::checking
