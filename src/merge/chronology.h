#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// Chronologies among the documents: lists of entries that begin with their day, "June 27 - The court issues
// warrants". What stands there an editor has chosen.

// True when the time expression heads its passage, with a dash or a colon behind it.
bool is_entry(const Mention& mention);

// Ids of the documents that have three entries or more. Linear.
using Chronologies = std::set<std::string_view>;
Chronologies chronologies_in(const std::vector<Event>& events);

}  // namespace dateline::merging
