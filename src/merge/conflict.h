#pragma once

#include <vector>

#include "merge/group.h"

namespace dateline::merging {

// One event: groups whose dates disagree. Most stories have one side.
struct Story {
  std::vector<Group>
      sides;  // the best supported date first: most documents, then most mentions, then the earliest
};

struct Stories {
  std::vector<Story> stories;   // by the first mention of their first side
  std::size_t comparisons = 0;  // pairs of groups that were weighed
};

// Brings groups together that tell one event with dates that cannot both be right. Careful: only events that
// do not recur (landmarks, what happens once to somebody; occasions that are days apart), strongly alike,
// with dates close to each other, and never when one article tells both dates: then they are two.
Stories join_disagreeing(std::vector<Group> groups, const std::vector<Mention>& mentions,
                         const FeatureTable& features);

}  // namespace dateline::merging
