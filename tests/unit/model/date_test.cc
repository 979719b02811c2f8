#include "model/date.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("weekdays and ISO weeks of known days") {
  struct Row {
    Date date;
    Weekday weekday;
    int week_year, week;
  };
  const auto row = GENERATE(
      Row{{2014, 6, 16}, Weekday::monday, 2014, 25},                                                   //
      Row{{2014, 6, 18}, Weekday::wednesday, 2014, 25}, Row{{2007, 3, 5}, Weekday::monday, 2007, 10},  //
      Row{{1979, 2, 11}, Weekday::sunday, 1979, 6},
      Row{{2005, 1, 1}, Weekday::saturday, 2004, 53},  // a year that begins in the last week of another
      Row{{2008, 12, 29}, Weekday::monday, 2009, 1});
  CAPTURE(to_string(row.date));
  CHECK(weekday_of(row.date) == row.weekday);
  CHECK(iso_week_of(row.date).year == row.week_year);
  CHECK(iso_week_of(row.date).week == row.week);
  CHECK(add_days(monday_of(iso_week_of(row.date)), static_cast<int>(row.weekday) - 1) == row.date);
}

TEST_CASE("a month added to the last day of January is the last day of February") {
  CHECK(add_months({2003, 1, 31}, 1) == Date{2003, 2, 28});
  CHECK(add_months({2004, 1, 31}, 1) == Date{2004, 2, 29});
  CHECK(add_months({2004, 1, 15}, -1) == Date{2003, 12, 15});
  CHECK(add_months({2004, 1, 15}, -25) == Date{2001, 12, 15});
  CHECK(add_months({0, 1, 15}, -1) == Date{-1, 12, 15});
}

TEST_CASE("Easter Sundays as the almanacs print them") {
  CHECK(easter_sunday(2000) == Date{2000, 4, 23});
  CHECK(easter_sunday(2008) == Date{2008, 3, 23});
  CHECK(easter_sunday(2014) == Date{2014, 4, 20});
  CHECK(easter_sunday(2038) == Date{2038, 4, 25});
}

TEST_CASE("dates are read as they are written and in no other form") {
  CHECK(to_string(Date{-43, 3, 15}) == "-0043-03-15");
  CHECK(parse_date("-0043-03-15") == Date{-43, 3, 15});
  CHECK(parse_date("2014-06-18") == Date{2014, 6, 18});
  const auto wrong =
      GENERATE("", "2014-6-18", "2014-02-30", "2014-13-01", "18 June 2014", "2014-06-18T10:00", "--14-06-18");
  CAPTURE(wrong);
  CHECK_FALSE(parse_date(wrong).has_value());
}
