#pragma once

#include <vector>

#include "merge/conflict.h"
#include "merge/features.h"
#include "merge/id.h"
#include "model/timeline.h"

namespace dateline::merging {

struct IdentifiedEvent {
  Event event;  // without id and salience, which depend on the other events
  Identity identity;
};

// Writes an event from the groups that tell it; moves its mentions out of `mentions`.
IdentifiedEvent event_of(const Story& story, std::vector<Mention>& mentions, FeatureTable& features);

}  // namespace dateline::merging
