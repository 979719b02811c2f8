#include "merge/dates.h"

#include <algorithm>

namespace dateline::merging {

Days days_of(const Interval& interval) { return {day_number(interval.first), day_number(interval.last)}; }

Days reach_of(const Interval& interval) {
  const Days days = days_of(interval);
  return {interval.open_start ? kEver : days.first, interval.open_end ? kNever : days.last};
}

Interval interval_of(Days days) {
  Interval interval;
  interval.open_start = days.first == kEver;
  interval.open_end = days.last == kNever;
  interval.first = date_of_day_number(interval.open_start ? days.last : days.first);
  interval.last = date_of_day_number(interval.open_end ? days.first : days.last);
  if (!days.closed() || days.first == days.last) return interval;
  for (const Interval& unit :
       {month_interval(interval.first.year, interval.first.month), year_interval(interval.first.year)}) {
    if (unit.first == interval.first && unit.last == interval.last) return unit;
  }
  interval.range = true;
  return interval;
}

Days common(Days a, Days b) { return {std::max(a.first, b.first), std::min(a.last, b.last)}; }

std::int64_t days_apart(const Interval& a, const Interval& b) {
  const Days shared = common(days_of(a), days_of(b));
  return std::max<std::int64_t>(0, shared.first - shared.last);
}

bool is_open(const Interval& interval) { return interval.open_start || interval.open_end; }

DateFit fit(const Interval& a, const Interval& b, bool lasting) {
  if (is_open(a) || is_open(b)) {
    const bool same =
        a.first == b.first && a.last == b.last && a.open_start == b.open_start && a.open_end == b.open_end;
    return same ? DateFit::same : DateFit::none;
  }
  if (a.first == b.first && a.last == b.last) return DateFit::same;
  if (!overlaps(a, b)) return DateFit::none;
  const bool a_is_outer = contains(a, b);
  if (!a_is_outer && !contains(b, a)) return a.range || b.range ? DateFit::none : DateFit::partial;
  const Interval& outer = a_is_outer ? a : b;
  return outer.range && !lasting ? DateFit::none : DateFit::nested;
}

}  // namespace dateline::merging
