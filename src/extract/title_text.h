#pragma once

#include <string>
#include <vector>

#include "extract/sentence.h"
#include "model/timex.h"

namespace dateline::extraction {

// What stands in a pronoun's place.
struct Filling {
  std::size_t word = kNone;
  std::string text = {};
};

// Writes chosen words as a title: names in full, no stray quotation marks, first letter large, no dangling
// end.
std::string write_title(const Parsed& parsed, std::vector<std::size_t> chosen, const Filling& filling);

// Takes out words that date: "on Monday", "in 2003"; in "the 1979 revolution" only the year.
std::vector<std::size_t> without_times(const Parsed& parsed, const std::vector<std::size_t>& chosen,
                                       const std::vector<Timex>& times);

}  // namespace dateline::extraction
