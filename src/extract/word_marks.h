#pragma once

#include <vector>

#include "extract/words.h"

namespace dateline::extraction {

// What words are only beside others: the place that a report comes from, time zones after clock times,
// quotation marks inside a phrase, event nouns of several words.
void mark_together(std::vector<Word>& words);

}  // namespace dateline::extraction
