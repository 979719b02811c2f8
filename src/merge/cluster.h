#pragma once

#include <vector>

#include "merge/group.h"

namespace dateline::merging {

struct Clusters {
  std::vector<Group> groups;    // by their first mention
  std::size_t comparisons = 0;  // pairs of groups whose match was weighed
};

// Leader clustering: groups in the order of their dates from finest to coarsest, and the better described
// before the worse, each join the best matching group before them or stay alone. Repeated on the result until
// nothing changes, so that groups that a later one made alike meet. A group joins only when its dates fit all
// dates of the other. A date that is coarser than those of several matching groups of events that happen
// often names none of them.
Clusters cluster(std::vector<Group> groups, const NameTable& names);

}  // namespace dateline::merging
