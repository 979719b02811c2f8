#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/interval.h"
#include "model/time_expression.h"

namespace dateline {

// TIMEX3 value of an interval: 2014-06-16, 2014-W25, 2014-06, 2003-SU, 1989-Q3, 1989-H1, 1979, 198, 19,
// BC0480.
std::string timex_value(const Interval& interval);
std::string clock_value(const ClockTime& clock);                 // T10:30, T24:00
std::string part_value(PartOfDay part);                          // TMO
std::string duration_value(const std::vector<Amount>& amounts);  // P8Y, PT24H, PXDE, P2Y3M

// The unit that holds a day: its week, month, quarter …
Interval unit_around(const Date& day, Unit unit);
// That unit, moved by whole units.
Interval unit_shifted(const Date& day, Unit unit, std::int64_t steps);
Interval season_interval(std::int32_t year, Season season);  // winter begins in December of `year`
Interval quarter_interval(std::int32_t year, std::int32_t quarter);
Interval half_interval(std::int32_t year, std::int32_t half);
// All of it open: "XXXX-XX-XX", "XXXX-WXX".
std::string unknown_value(Unit unit);
Interval decade_before_christ(std::int32_t tens);
Interval decade_interval(std::int32_t decade);  // 198: 1980–1989
Interval century_interval(
    std::int32_t century);  // 20: 1900–1999, as TIMEX3 "19" and EDTF 19XX mean it; negative BC
Interval week_interval(const IsoWeek& week);
Interval weekend_of(const Date& day);  // Saturday and Sunday of the day's ISO week

// Days of a holiday in a year (data/en/holiday_dates.tsv); nothing when the program cannot compute it.
std::optional<Interval> holiday_interval(std::string_view key, std::int32_t year);

}  // namespace dateline
