#pragma once

#include <optional>

#include "extract/vocabulary.h"
#include "extract/words.h"
#include "model/interval.h"
#include "model/mention.h"

namespace dateline::extraction {

// A trigger with the time expression that dates it.
struct Dated {
  std::size_t time = kNone;     // word of the time expression
  std::size_t trigger = kNone;  // word that names the event
  Sense sense;
  std::size_t clause = kNone;  // the clause that tells it
  bool by_noun = false;        // the title is the noun's phrase; else the clause's
  bool infinitive = false;     // the trigger is what is planned, wanted, not done: agreed to meet
  std::size_t group = kNone;   // the verb group, for a clause
  std::size_t elided =
      kNone;  // "and Iraq in 2003": the word where the second of two shared-verb phrases begins
  double confidence = 1.0;
  std::optional<Interval> date = std::nullopt;  // when the time expression itself has no days
  std::size_t carried = kNone;                  // index of a time expression that no word of this sentence is
  DateBasis basis = DateBasis::said;
};

}  // namespace dateline::extraction
