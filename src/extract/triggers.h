#pragma once

#include <optional>

#include "extract/sentence.h"

namespace dateline::extraction {

// The event that a clause tells, by its verb or by the event noun of a verb that only carries it.
struct Trigger {
  std::size_t word = kNone;
  std::size_t group = kNone;
  Sense sense;
  bool infinitive = false;
};

// `before_infinitive`: the date stands between the verb and its infinitive ("agreed Monday to meet"), or the
// date is past: the verb itself is then what happened.
std::optional<Trigger> clause_trigger(const Parsed& parsed, std::size_t clause, bool before_infinitive);

// The event that one of the clause's verb groups tells.
std::optional<Trigger> group_trigger(const Parsed& parsed, std::size_t clause, std::size_t group);

// The sense of an event noun here: the start of a war is a start, the start of talks is the talks (`word`
// then moves to them), the start of a page is nothing.
std::optional<Sense> noun_sense(const Parsed& parsed, std::size_t& word);

}  // namespace dateline::extraction
