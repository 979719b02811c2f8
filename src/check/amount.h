#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "check/statement.h"

namespace dateline::checking {

// The length that a duration expression means ("P8Y", "P2W"); nothing for lengths without a number.
// `before`: the word before it, which may say "almost".
std::optional<Length> length_of(const Timex& timex, std::string_view before, std::string said);

// How a length fits what was measured, which lies between two numbers of days: true, false, or undecided.
std::optional<bool> fits(const Length& length, double least_days, double most_days);

// "9 months"; less than one of the unit in a finer one: "6 weeks".
std::string in_units(double days, Unit unit);

}  // namespace dateline::checking
