#pragma once

#include <string_view>

#include "tag/rule.h"

namespace dateline {

// The category under which later passes see what a rule has built: "Day" for 3 March, "Week" for last week,
// "Duration" …
std::string_view category_of(const Built& built, const Said* said);

}  // namespace dateline
