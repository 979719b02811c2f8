#pragma once

#include <string>
#include <vector>

#include "extract/attach.h"
#include "extract/sentence.h"

namespace dateline::extraction {

// True for what is no title whatever is cut from it: "I could not enter the bank", "it returns" in somebody's
// words, "talks" of nobody.
bool is_untold(const Parsed& parsed, const Dated& dated, const std::vector<std::size_t>& chosen);

// True when the title that was cut says nothing: "The minister said", "The official confirmed to CNN",
// "Meeting was".
bool says_nothing(const Parsed& parsed, const Dated& dated, const std::vector<std::size_t>& chosen,
                  const std::string& text);

}  // namespace dateline::extraction
