#pragma once

#include <cstddef>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// The documents that tell an event, those that print the same text together: an agency's report in five
// papers is one source. Two documents are copies here when most of the words of a passage of one, three by
// three, stand in a passage of the other. Gives for each mention the number of its source, from 0 in the
// order of the mentions.
std::vector<std::size_t> sources_of(const Event& event);

// How many there are among those that sources_of gave.
std::size_t independent_sources(const std::vector<std::size_t>& sources);

}  // namespace dateline::merging
