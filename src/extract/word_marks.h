#pragma once

#include <string_view>
#include <vector>

#include "extract/cuts.h"
#include "extract/words.h"

// What words and signs are only beside others.
namespace dateline::extraction {

// "CANBERRA, Australia (AP) _ A convention": where a report comes from is none of its words.
void mark_dateline(std::string_view text, std::vector<Cut>& cuts);

// Time zones after clock times, quotation marks inside a phrase.
void mark_together(std::string_view text, std::vector<Cut>& cuts);

// Event nouns of several words.
void mark_compounds(std::vector<Word>& words);

}  // namespace dateline::extraction
