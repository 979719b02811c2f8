#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// How likely the event happened as dated, 0..1: 1 - Π(1 - cᵢ/2ⁱ), where c₀ ≥ c₁ ≥ … are the confidences of
// the best mention of each document. Each further document removes part of the doubt, and less each time:
// articles copy from each other. With sides that disagree, times the share of the documents that say the
// event's own date.
double confidence_of(const Event& event);

// How much each event matters within this timeline, 0..1; sets Event::salience.
// 0.5 documents + 0.2 mentions + 0.15 spread + 0.15 position, where documents, mentions and spread (days
// between the first and the last publication that tells it) are log(1+n) relative to the largest in the
// timeline, and position is near 1 for what an article tells at its beginning, averaged over its articles.
// Halved for what only might happen or did not.
void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents);

}  // namespace dateline::merging
