#pragma once

#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// How much each event matters within this timeline, 0..1; sets Event::salience. It is
//   (n + (2m + 4k) · s) · (0.7 + 0.3 position) · confidence, relative to the largest in the timeline,
// for an event told by n articles on its day or the day after, by m that come back to it later, and by k
// chronologies, whose editors chose it; s, from 1 to 11, makes up for how few articles of the year after it
// there are to come back to it; position is near 1 for what articles tell at their beginning. Times 0.5 for
// what only might happen or did not, times 0.5 where no passage says the date, and times 0.2 for statements
// and for what the word lists know no kind of: a chronology wants what was done.
void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents);

}  // namespace dateline::merging
