#pragma once

#include <vector>

#include "merge/group.h"

namespace dateline::merging {

struct Clusters {
  std::vector<Group> groups;    // by their first mention
  std::size_t comparisons = 0;  // pairs of groups whose match was weighed
};

// Leader clustering: groups in the order of their dates from finest to coarsest, and the better described
// before the worse, each join the best matching group before them or stay alone. Repeated until nothing
// changes. Only then do those join that one time expression dates, because what one sentence tells together
// is weaker evidence. A group joins only when its dates fit all dates of the other. A date that is coarser
// than those of several matching groups of events that happen often names none of them.
Clusters cluster(std::vector<Group> groups, const FeatureTable& features);

}  // namespace dateline::merging
