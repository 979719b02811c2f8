#pragma once

#include <vector>

#include "model/mention.h"

namespace dateline::merging {

// The date of an event whose mentions agree: the finest one that is well said, that is by a mention that is
// more likely right than not, or by two documents. Of equally fine ones, the one that more documents, then
// more mentions say, then the earliest. Of an event that lasts (a war): a range, or else the widest date,
// because the dates inside are days of it. Never empty: takes at least one mention.
Interval choose_date(const std::vector<const Mention*>& mentions, bool lasting);

}  // namespace dateline::merging
