#pragma once

#include "model/timeline.h"

namespace dateline::merging {

// How likely the event happened as dated: sets Event::confidence, its parts, and independent_sources.
// Conflicts must be known.
//   sources     1 - Π(1 - cᵢ/2ⁱ), where c₀ ≥ c₁ ≥ … are the confidences of the best mention of each
//   independent
//               source: each further source removes part of the doubt, and less each time, for articles
//               copy from each other.
//   date        1 - Π(1 - pᵢ) over the independent sources that give the event's own date, where p is how
//   often such
//               a date was right when read and held against annotated events (docs/results.md): 0.93 said
//               with the event, 0.9 carried on by its story, 0.8 counted from another event.
//   agreement   the share of the documents that say the event's own date, of those that say one.
void set_confidence(Event& event);

}  // namespace dateline::merging
