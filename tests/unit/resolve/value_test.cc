#include "resolve/value.h"

#include <catch2/catch.hpp>
#include <cstdlib>

using namespace dateline;

TEST_CASE("holidays fall on the days that almanacs print") {
  struct Row {
    const char* key;
    int year;
    Date day;
  };
  const auto row = GENERATE(Row{"thanksgiving", 2014, {2014, 11, 27}}, Row{"labor_day", 2014, {2014, 9, 1}},
                            Row{"memorial_day", 2003, {2003, 5, 26}},
                            Row{"election_day", 2000, {2000, 11, 7}}, Row{"good_friday", 2014, {2014, 4, 18}},
                            Row{"ash_wednesday", 2014, {2014, 3, 5}}, Row{"mlk_day", 1998, {1998, 1, 19}},
                            Row{"black_friday", 2014, {2014, 11, 28}}, Row{"d_day", 1999, {1944, 6, 6}});
  CAPTURE(row.key, row.year);
  CHECK(holiday_interval(row.key, row.year)->first == row.day);
}

TEST_CASE("Ramadan is approximate and within two days of what was observed") {
  struct Row {
    int year;
    Date began;
  };
  const auto row = GENERATE(Row{2003, {2003, 10, 27}}, Row{2007, {2007, 9, 13}}, Row{2014, {2014, 6, 29}});
  const auto interval = holiday_interval("ramadan", row.year);
  CAPTURE(row.year, to_string(interval->first));
  CHECK(interval->approximate);
  CHECK(std::abs(day_number(interval->first) - day_number(row.began)) <= 2);
  CHECK(day_number(interval->last) - day_number(interval->first) == 29);
}

TEST_CASE("a holiday that the program cannot compute has no day") {
  CHECK_FALSE(holiday_interval("diwali", 2014).has_value());
  CHECK_FALSE(holiday_interval("nosuch", 2014).has_value());
}

TEST_CASE("TIMEX3 values of every granularity") {
  CHECK(timex_value(unit_around({2014, 6, 18}, Unit::week)) == "2014-W25");
  CHECK(timex_value(weekend_of({2014, 6, 18})) == "2014-W25-WE");
  CHECK(timex_value(unit_shifted({2008, 12, 31}, Unit::week, 0)) == "2009-W01");
  CHECK(timex_value(quarter_interval(1989, 3)) == "1989-Q3");
  CHECK(timex_value(half_interval(1989, 2)) == "1989-H2");
  CHECK(timex_value(season_interval(1939, Season::winter)) == "1939-WI");
  CHECK(timex_value(decade_interval(198)) == "198");
  CHECK(timex_value(century_interval(20)) == "19");
  CHECK(timex_value(year_interval(-479)) == "BC0480");
}

TEST_CASE("winter runs from December into the next year") {
  const Interval winter = season_interval(1939, Season::winter);
  CHECK(winter.first == Date{1939, 12, 1});
  CHECK(winter.last == Date{1940, 2, 29});
}

TEST_CASE("durations count wholes where a finer unit has them") {
  CHECK(duration_value({{0.5, Unit::hour}}) == "PT30M");
  CHECK(duration_value({{6.5, Unit::hour}}) == "PT6H30M");
  CHECK(duration_value({{0.5, Unit::century}}) == "P50Y");
  CHECK(duration_value({{2.5, Unit::year}}) == "P2.5Y");
  CHECK(duration_value({{-1, Unit::decade}}) == "PXDE");
  CHECK(duration_value({{2, Unit::year}, {3, Unit::month}}) == "P2Y3M");
}
