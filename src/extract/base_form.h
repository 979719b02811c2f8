#pragma once

#include <string>

#include "extract/words.h"

namespace dateline::extraction {

// The word without its inflection: "invade" for "invaded", "talks" for "talks", "troop" for "troops".
std::string base_form(const Word& word);

}  // namespace dateline::extraction
