#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/date.h"

namespace dateline {

// How finely the source speaks, finest first. "1979" is a year, never its first of January.
enum class Granularity : std::uint8_t {
  time,
  day,
  weekend,
  week,
  month,
  season,
  quarter,
  half,
  year,
  decade,
  century,
  millennium
};

std::string_view to_string(Granularity granularity);
std::optional<Granularity> parse_granularity(std::string_view text);

// The days that an expression means, both ends included.
struct Interval {
  Date first;
  Date last;
  Granularity granularity = Granularity::day;
  bool approximate = false;  // "about 1979", Ramadan: EDTF ~
  bool open_start = false;   // "until 2003": `first` then repeats `last`
  bool open_end = false;     // "since 1979": `last` then repeats `first`
  bool range = false;        // said as two ends, "from 2003 to 2011"; `granularity` is then that of the ends

  friend bool operator==(const Interval&, const Interval&) = default;
};

Interval day_interval(const Date& date);
Interval month_interval(std::int32_t year, std::int32_t month);
Interval year_interval(std::int32_t year);

// True when every day of `inner` is a day of `outer`.
bool contains(const Interval& outer, const Interval& inner);
bool overlaps(const Interval& a, const Interval& b);

// EDTF (ISO 8601-2), restricted to what the common validators all accept: 1979, 2003-05, 2003-22 (summer),
// 2003-33 (first quarter), 2003-40 (first half), 198X, 19XX, 1979~, 2003/2011, ../2003, 1979/.. ; a week is
// written as its days, 2007-02-26/2007-03-04.
std::string edtf(const Interval& interval);

// What a reader is shown: "18 June 2014", "June 2014", "1979", "summer 2003", "the 1980s", "2003–2011".
std::string display(const Interval& interval);

}  // namespace dateline
