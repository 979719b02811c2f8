#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// How likely the event happened as dated, part by part. `sources` is 1 - Π(1 - cᵢ/2ⁱ), where c₀ ≥ c₁ ≥ … are
// the confidences of the best mention of each independent source (`sources` as sources_of gave them): each
// further source removes part of the doubt, and less each time, for articles copy from each other.
// `agreement`, with sides that disagree, is the share of the documents that say the event's own date.
ConfidenceParts confidence_of(const Event& event, const std::vector<std::size_t>& sources);

// sources · date · agreement, 0..1.
double confidence_from(const ConfidenceParts& parts);

// How much each event matters within this timeline, 0..1; sets Event::salience. It is
//   (n + (2m + 4k) · s) · (0.7 + 0.3 position) · confidence, relative to the largest in the timeline,
// for an event told by n articles on its day or the day after, by m that come back to it later, and by k
// chronologies, whose editors chose it; s, from 1 to 11, makes up for how few articles of the year after it
// there are to come back to it; position is near 1 for what articles tell at their beginning. Times 0.5 for
// what only might happen or did not, times 0.5 where no passage says the date, and times 0.2 for statements
// and for what the word lists know no kind of: a chronology wants what was done.
void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents);

}  // namespace dateline::merging
