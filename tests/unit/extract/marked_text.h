#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/mention.h"
#include "model/timex.h"

namespace extract_test {

// An article written for a test: one sentence a line, time expressions in brackets with their days.
//
//   On [Monday=2014-06-16], rebels seized the town.
//   [two years=P2Y]  a length of time
//   [2003=2003]  [May 2003=2003-05]  [the 1980s=198X]  [2003-2011=2003/2011]  [recently=]
//
// Nothing after the equals sign: an expression without days.
struct MarkedText {
  dateline::Document document;
  std::vector<dateline::Sentence> sentences;
  std::vector<dateline::Timex> times;
};

MarkedText read_marked(std::string_view marked, std::string_view published = "2014-06-18");

std::vector<dateline::Mention> mentions_of(std::string_view marked,
                                           std::string_view published = "2014-06-18");

// "2014-06-16 seizure | Rebels seized the town | asserted", one a mention: a whole table row can be compared
// at once.
std::vector<std::string> summaries_of(std::string_view marked, std::string_view published = "2014-06-18");

}  // namespace extract_test
