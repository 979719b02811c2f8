#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/timeline.h"

// The part of a timeline that somebody wants to see.
namespace dateline {

struct Selection {
  std::optional<std::size_t> top = {};  // the events of greatest salience
  std::optional<Date> since = {};       // events that end on this day or later
  std::optional<Date> until = {};       // events that begin on this day or earlier
  std::vector<std::string> about = {};  // words, all of them in its title, names or passages
  double min_confidence = 0;
};

// The events that fit, in their order; of these the `top`. Documents and diagnostics stay. Salience and ids
// stay those of the whole timeline.
Timeline select(Timeline timeline, const Selection& selection);

}  // namespace dateline
