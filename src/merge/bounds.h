#pragma once

#include <cstdint>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// A relation that a mention says, between two events of the timeline, by their indices.
struct Tie {
  std::size_t event = 0;     // whose mention says it
  std::size_t mention = 0;   // index into its mentions
  std::size_t relation = 0;  // index into that mention's relations
  std::size_t other = 0;     // the other event

  friend auto operator<=>(const Tie&, const Tie&) = default;
};

// Narrows the days of events by the relations between them: each pass lets every relation narrow both of its
// events from what the pass before knew, until nothing changes (Allen, "Maintaining Knowledge about Temporal
// Intervals", 1983, for relations of two ends), eight times at most: cost is linear in events and ties, and
// the order of neither matters.
//
// Where the narrowing begins: at the date, for an event that a mention dates; before the publication of the
// first article that tells it, for one that has no date of its own. What lasts is not narrowed.
//
// Sets Event::bounds, and Event::date where the bounds are a finer calendar unit, or where other events are
// all that dates it. A relation that no day of its event agrees with narrows nothing and becomes a conflict.
// Ids must be set; `documents` are by id.
void tighten(std::vector<Event>& events, std::vector<Tie> ties, const std::vector<DocumentInfo>& documents);

}  // namespace dateline::merging
