#pragma once

#include "tag/rule.h"

namespace dateline {

// The category under which later passes see what a rule has built: day for 3 March, week for last week …
Category category_of(const Built& built, const Said* said);

}  // namespace dateline
