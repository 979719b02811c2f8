#pragma once

#include "lint/count.h"
#include "lint/rule.h"

// What the groups of a match count and date.
namespace dateline::linting {

// The count that a length or an offset says, with the word before it ("about"). Nothing where it is one of
// two
// ("two or three years", "five to ten years").
std::optional<Count> count_at(const Match& m, std::string_view group);

// The days of a date that is said with certainty, of a year at most; else null.
const Interval* date_at(const Match& m, std::string_view group);

}  // namespace dateline::linting
