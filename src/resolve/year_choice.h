#pragma once

#include <cstdint>
#include <optional>

#include "resolve/context.h"

// In which year a date lies that does not say it.
namespace dateline {

// The interval that the fields mean in a given year.
std::optional<Interval> in_year(const CalendarSaid& c, std::int32_t year);

// A day without its year in the month, a month in the two months before publication: news has just happened.
bool just_past(const CalendarSaid& said, const Date& published);

struct YearChoice {
  std::int32_t year = 0;
  std::optional<Anchor> anchor;
};

// Nothing in a story that has said no date yet.
std::optional<YearChoice> choose_year(const CalendarSaid& c, const Context& context);

}  // namespace dateline
