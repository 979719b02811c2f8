#pragma once

#include <vector>

#include "extract/words.h"

namespace dateline::extraction {

// Settles by its neighbors what each open-class word is here: verb (with its possible forms), noun or
// adjective; and which nouns name events. Names must have been found before. `in_entry`: the sentence goes on
// with an entry of a chronology, in the present tense.
void assign_parts(std::vector<Word>& words, bool in_entry);

}  // namespace dateline::extraction
