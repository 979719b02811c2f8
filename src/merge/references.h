#pragma once

#include <vector>

#include "merge/group.h"

namespace dateline::merging {

// "Last week's deal": a mention that names nobody and says no more than its kind refers to the one event of
// its kind that its document tells, when the dates fit. A week is taken loosely: what was "last week" may
// have been on the day before or after it.
std::vector<Group> join_references(std::vector<Group> groups);

}  // namespace dateline::merging
