#include "lint/count.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::linting;

TEST_CASE("whole years, months and weeks have passed on their day and not before") {
  struct Row {
    Date from, to;
    Unit unit;
    int passed;
  };
  const auto row = GENERATE(
      Row{{1950, 5, 4}, {1990, 5, 3}, Unit::year, 39}, Row{{1950, 5, 4}, {1990, 5, 4}, Unit::year, 40},
      Row{{2012, 2, 29}, {2013, 2, 28}, Unit::year, 0}, Row{{2014, 1, 31}, {2014, 3, 1}, Unit::month, 1},
      Row{{2014, 6, 1}, {2014, 6, 14}, Unit::week, 1}, Row{{2014, 6, 1}, {2014, 6, 15}, Unit::week, 2},
      Row{{2014, 6, 15}, {2014, 6, 1}, Unit::day, -14}, Row{{0, 1, 1}, {1, 1, 1}, Unit::year, 1});
  CAPTURE(to_string(row.from), to_string(row.to));
  CHECK(whole_units(row.from, row.to, row.unit) == row.passed);
}

TEST_CASE("of dates that are not known to the day the least and the most has passed") {
  const Elapsed years = elapsed(year_interval(1979), day_interval({2014, 6, 18}), Unit::year);
  CHECK(years.least == 34);
  CHECK(years.most == 35);
  CHECK(in_words(years, Unit::year) == "34 or 35 years");
  const Elapsed months = elapsed(year_interval(2013), year_interval(2014), Unit::month);
  CHECK(months.least == 0);
  CHECK(months.most == 23);
  CHECK(in_words(months, Unit::month) == "0 to 23 months");
  CHECK(in_words({1, 1}, Unit::day) == "1 day");
}

TEST_CASE("counts that English takes for true, and those that it does not") {
  struct Row {
    const char* said;
    Count count;
    Elapsed passed;
    bool may_be;
  };
  const auto row =
      GENERATE(Row{"35 years", {35}, {34, 35}, true}, Row{"34 years", {34}, {34, 35}, true},
               Row{"33 years", {33}, {34, 35}, false}, Row{"both ends counted in", {5}, {3, 4}, true},
               Row{"37 years", {37}, {34, 35}, false}, Row{"a round number", {30}, {32, 33}, true},
               Row{"a round number too far", {30}, {34, 35}, false},
               Row{"about 30", {30, Unit::year, Rounding::about}, {33, 34}, true},
               Row{"about 30 too far", {30, Unit::year, Rounding::about}, {37, 38}, false},
               Row{"almost 40", {40, Unit::year, Rounding::at_most}, {37, 38}, true},
               Row{"almost 40, and it is more", {40, Unit::year, Rounding::at_most}, {45, 46}, false},
               Row{"almost 40, and it is far less", {40, Unit::year, Rounding::at_most}, {29, 30}, false},
               Row{"more than 30", {30, Unit::year, Rounding::at_least}, {45, 46}, true},
               Row{"more than 50", {50, Unit::year, Rounding::at_least}, {34, 35}, false},
               Row{"a decade", {10, Unit::year, Rounding::exact, true}, {11, 12}, true},
               Row{"two decades", {20, Unit::year, Rounding::exact, true}, {30, 31}, false});
  CAPTURE(row.said);
  CHECK(may_be(row.count, row.passed) == row.may_be);
}

TEST_CASE("a length is a count when it has one unit and a whole number") {
  const auto count = [](std::vector<Amount> amounts, std::string_view mod = {}) {
    return count_of(Said{DurationSaid{std::move(amounts)}, mod, nullptr});
  };
  CHECK(count({{35, Unit::year}})->number == 35);
  CHECK(count({{2, Unit::decade}})->number == 20);
  CHECK(count({{0.5, Unit::century}})->number == 50);
  CHECK(count({{3, Unit::week}}, "LESS_THAN")->rounding == Rounding::at_most);
  CHECK_FALSE(count({{2.5, Unit::year}}).has_value());
  CHECK_FALSE(count({{2, Unit::year}, {3, Unit::month}}).has_value());
  CHECK_FALSE(count({{-1, Unit::year}}).has_value());
  CHECK_FALSE(count({{3, Unit::hour}}).has_value());
  CHECK_FALSE(count_of(Said{CalendarSaid{}, {}, nullptr}).has_value());
}
