#pragma once

#include <vector>

#include "extract/attach.h"

// Titles are short and end where a phrase ends.
namespace dateline::extraction {

// Takes away the beginning of a clause whose verb was left out: "said that team 225".
void drop_broken_end(const Parsed& parsed, const Dated& dated, std::vector<std::size_t>& chosen);

// Cuts at the end of a phrase when there are too many words; cuts everything when there is no such place.
void shorten(const Parsed& parsed, const Dated& dated, std::vector<std::size_t>& chosen);

}  // namespace dateline::extraction
