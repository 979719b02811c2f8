#include "check/stretch.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::checking;

namespace {

Stretch days(const Interval& interval) { return stretch_of(interval); }

Interval from_to(std::int32_t first, std::int32_t last) {
  Interval interval = year_interval(first);
  interval.last = year_interval(last).last;
  interval.range = true;
  return interval;
}

}  // namespace

TEST_CASE("how the time claimed lies to the time told") {
  const Stretch year = days(year_interval(2003));
  const Stretch month = days(month_interval(2003, 3));
  const Stretch day = days(day_interval({2003, 3, 20}));
  CHECK(relation_of(year, year) == TimeRelation::equal);
  CHECK(relation_of(day, year) == TimeRelation::inside);
  CHECK(relation_of(year, month) == TimeRelation::contains);
  CHECK(relation_of(days(year_interval(2002)), month) == TimeRelation::before);
  CHECK(relation_of(days(year_interval(2004)), day) == TimeRelation::after);
  CHECK(relation_of(days(from_to(2001, 2003)), days(from_to(2003, 2011))) == TimeRelation::overlaps);
}

TEST_CASE("the days between stretches are counted from end to start, and are none where they touch") {
  CHECK(days(day_interval({2003, 3, 20})).gap(days(day_interval({2003, 3, 19}))) == 1);
  CHECK(days(day_interval({2003, 3, 19})).gap(days(day_interval({2003, 3, 20}))) == 1);
  CHECK(days(month_interval(2003, 3)).gap(days(day_interval({2003, 3, 20}))) == 0);
  CHECK(days(year_interval(2002)).gap(days(day_interval({2003, 1, 10}))) == 10);
}

TEST_CASE("about a time leaves some of it open, the exact one nothing") {
  Interval about = year_interval(1979);
  CHECK(loosened(about) == stretch_of(about));
  about.approximate = true;
  CHECK(loosened(about).contains(days(year_interval(1980))));
  CHECK_FALSE(loosened(about).touches(days(year_interval(1990))));
}

TEST_CASE("a range has a first and a last unit") {
  CHECK(start_of(from_to(2003, 2011)) == year_interval(2003));
  CHECK(end_of(from_to(2003, 2011)) == year_interval(2011));
}
