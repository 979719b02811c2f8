#pragma once

#include <string>
#include <vector>

#include "extract/attach.h"
#include "extract/title.h"

namespace dateline::extraction {

// Who, where and with what words: from the title first, then from the rest of the clause.
struct Details {
  std::vector<std::string> participants;
  std::vector<std::string> places;
  std::vector<std::string> keywords;
};

Details find_details(const Parsed& parsed, const Dated& dated, const Title& title);

}  // namespace dateline::extraction
