#pragma once

#include <cstdint>

#include "model/interval.h"

namespace dateline::merging {

// Days without a beginning or an end.
inline constexpr std::int64_t kEver = INT64_MIN;
inline constexpr std::int64_t kNever = INT64_MAX;

// First and last day as day numbers, both included.
struct Days {
  std::int64_t first = 0;
  std::int64_t last = 0;

  std::int64_t length() const { return last - first + 1; }
  bool empty() const { return last < first; }
  bool closed() const { return first != kEver && last != kNever; }
  friend bool operator==(Days, Days) = default;
};

Days days_of(const Interval& interval);
// The same, with kEver and kNever where the interval is open.
Days reach_of(const Interval& interval);
// The calendar unit that the days are, else a range of days; of days with one end or two.
Interval interval_of(Days days);
Days common(Days a, Days b);
// Days between two stretches that do not touch: 1 from the ninth to the tenth; 0 when they share a day.
std::int64_t days_apart(const Interval& a, const Interval& b);
bool is_open(const Interval& interval);

// How two dates may be dates of one event.
enum class DateFit : std::uint8_t {
  none,     // they cannot
  same,     // the same days
  nested,   // one inside the other: March 2003 inside 2003
  partial,  // some days in common
};

// An open date ("since 1979") fits itself only. A range ("2003–2011") is an extent: a date inside it is no
// finer date of the same event, except of one that lasts.
DateFit fit(const Interval& a, const Interval& b, bool lasting);

}  // namespace dateline::merging
