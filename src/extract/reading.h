#pragma once

#include <vector>

#include "model/document.h"
#include "model/reading.h"
#include "model/timex.h"

namespace dateline {

// One reading for each sentence, dated or not, in their order: what is done, by whom, to whom. Sentences that
// tell nothing (bylines, tables) get an empty one.
std::vector<Reading> read_closely(const Document& document, const std::vector<Sentence>& sentences,
                                  const std::vector<Timex>& times);

}  // namespace dateline
