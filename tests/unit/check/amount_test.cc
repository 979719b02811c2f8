#include "check/amount.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::checking;

namespace {

Timex duration(const char* value, const char* mod = "") {
  Timex timex;
  timex.type = TimexType::duration;
  timex.value = value;
  timex.mod = mod;
  return timex;
}

// Whether what took this many days fits the words.
std::optional<bool> fits_days(const char* value, double days, const char* before = "") {
  return fits(*length_of(duration(value), before, value), days, days);
}

}  // namespace

TEST_CASE("a length has its days and its unit, and one without a number is none") {
  CHECK(length_of(duration("P8Y"), "", "eight years")->days == Approx(2921.94));
  CHECK(length_of(duration("P2W"), "", "two weeks")->unit == Unit::week);
  CHECK(length_of(duration("PT36H"), "", "36 hours")->days == Approx(1.5));
  CHECK(length_of(duration("P1DE"), "", "a decade")->count == 1);
  CHECK_FALSE(length_of(duration("PXY"), "", "years"));
  CHECK_FALSE(length_of(duration("2003"), "", "2003"));
}

TEST_CASE("a length is rounded as people round") {
  CHECK(fits_days("P444D", 444) == true);
  CHECK(fits_days("P444D", 450) == false);
  CHECK(fits_days("P8Y", 8.75 * 365.25) == true);  // nearly nine, still eight
  CHECK(fits_days("P8Y", 10 * 365.25) == false);
  CHECK(fits_days("P2Y", 444) == false);
  CHECK(fits_days("P2Y", 2.5 * 365.25) == true);
}

TEST_CASE("the word before a length says which side it may be on") {
  CHECK(fits_days("P2Y", 3 * 365.25, "more than") == true);
  CHECK(fits_days("P2Y", 600, "more than") == false);
  CHECK(fits_days("P2Y", 800, "nearly") == false);
  CHECK(fits_days("P1Y", 100, "within") == true);
  CHECK(fits_days("P1Y", 1000, "within") == false);
}

TEST_CASE("what is known too roughly is not decided") {
  CHECK_FALSE(fits(*length_of(duration("P2W"), "", "two weeks"), 1, 60));
}

TEST_CASE("less than one of a unit is told in a finer one") {
  CHECK(in_units(42, Unit::year) == "6 weeks");
  CHECK(in_units(270, Unit::year) == "9 months");
  CHECK(in_units(3, Unit::year) == "3 days");
  CHECK(in_units(730, Unit::year) == "2 years");
  CHECK(in_units(1, Unit::month) == "1 day");
}
