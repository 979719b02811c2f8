#include "check/stretch.h"

#include <algorithm>

namespace dateline::checking {

namespace {

std::int64_t slack(Granularity granularity) {
  switch (granularity) {
    case Granularity::time:
    case Granularity::day:
      return 3;
    case Granularity::weekend:
    case Granularity::week:
      return 7;
    case Granularity::month:
      return 31;
    case Granularity::season:
    case Granularity::quarter:
    case Granularity::half:
      return 100;
    case Granularity::year:
      return 3 * 366;
    case Granularity::decade:
      return 5 * 366;
    case Granularity::century:
    case Granularity::millennium:
      break;
  }
  return 30 * 366;
}

Interval one(const Date& day, Granularity granularity) {
  switch (granularity) {
    case Granularity::month:
      return month_interval(day.year, day.month);
    case Granularity::year:
      return year_interval(day.year);
    default:
      return day_interval(day);
  }
}

}  // namespace

std::int64_t Stretch::gap(const Stretch& other) const {
  if (touches(other)) return 0;
  return first > other.last ? first - other.last : other.first - last;
}

Stretch stretch_of(const Interval& interval) {
  return {interval.open_start ? -Stretch::kEver : day_number(interval.first),
          interval.open_end ? Stretch::kEver : day_number(interval.last)};
}

Stretch loosened(const Interval& interval) {
  Stretch stretch = stretch_of(interval);
  if (!interval.approximate) return stretch;
  const std::int64_t by = slack(interval.granularity);
  return {stretch.first - by, stretch.last + by};
}

TimeRelation relation_of(const Stretch& claimed, const Stretch& told) {
  if (claimed == told) return TimeRelation::equal;
  if (claimed.last < told.first) return TimeRelation::before;
  if (claimed.first > told.last) return TimeRelation::after;
  if (claimed.contains(told)) return TimeRelation::contains;
  return told.contains(claimed) ? TimeRelation::inside : TimeRelation::overlaps;
}

std::string in_a_sentence(const Interval& interval) {
  const std::string shown = display(interval);
  const bool named = interval.granularity >= Granularity::decade && !interval.range &&
                     !interval.approximate && !interval.open_start && !interval.open_end &&
                     !shown.starts_with("the ");
  return named ? "the " + shown : shown;
}

Interval start_of(const Interval& interval) {
  return interval.open_start ? interval : one(interval.first, interval.granularity);
}

Interval end_of(const Interval& interval) {
  return interval.open_end ? interval : one(interval.last, interval.granularity);
}

}  // namespace dateline::checking
