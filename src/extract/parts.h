#pragma once

#include <vector>

#include "extract/words.h"

namespace dateline::extraction {

// Settles by its neighbors what each open-class word is here: verb (with its possible forms), noun or
// adjective; and which nouns name events. Names must have been found before.
void assign_parts(std::vector<Word>& words);

}  // namespace dateline::extraction
