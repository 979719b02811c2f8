#include <catch2/catch.hpp>

#include "check/statement.h"

using namespace dateline;
using namespace dateline::checking;

namespace {

std::vector<Part> parts(const char* claim) {
  return parts_of(read_text_closely(claim, parse_date("2014-06-18")));
}

std::string time_of(const Part& part) { return part.time ? edtf(part.time->interval) : ""; }

}  // namespace

TEST_CASE("what a claim says about time") {
  const auto [claim, kind] = GENERATE(table<const char*, ClaimKind>({
      {"Iraq invaded Iran in 1980.", ClaimKind::date},
      {"Iraq invaded Iran.", ClaimKind::event},
      {"The Shah left Iran before Khomeini returned.", ClaimKind::order},
      {"Tikrit fell after Mosul.", ClaimKind::order},
      {"Khomeini returned two weeks after the Shah left.", ClaimKind::distance},
      {"Saddam was hanged within a year of the fall of Baghdad.", ClaimKind::distance},
      {"The war lasted eight years.", ClaimKind::duration},
      {"The hostages were held for 444 days.", ClaimKind::duration},
      {"Bush gave Saddam Hussein 48 hours to leave Iraq on 17 March 2003.", ClaimKind::date},
  }));
  INFO(claim);
  REQUIRE(parts(claim).size() == 1);
  CHECK(parts(claim)[0].kind == kind);
}

TEST_CASE("a claim of several statements has a part for each, with its time") {
  const auto both = parts("The Shah left Iran in January 1979 and Khomeini returned in February 1979.");
  REQUIRE(both.size() == 2);
  CHECK(time_of(both[0]) == "1979-01");
  CHECK(time_of(both[1]) == "1979-02");
}

TEST_CASE("what ended is what began") {
  const auto both = parts("The Iran-Iraq war began in 1980 and ended in 1988.");
  REQUIRE(both.size() == 2);
  CHECK(both[0].what.aspect == Aspect::start);
  CHECK(both[1].what.aspect == Aspect::end);
  REQUIRE_FALSE(both[1].what.deeds.empty());
  CHECK(both[1].what.deeds.front().family == "war");
}

TEST_CASE("bounds of a time") {
  const auto [claim, days] = GENERATE(table<const char*, const char*>({
      {"Iraq invaded Iran before 1981.", "../1980"},
      {"Iraq invaded Iran after 1979.", "1980/.."},
      {"Iraq invaded Iran by 1981.", "../1981"},
      {"Iraq invaded Iran about 1980.", "1980~"},
  }));
  INFO(claim);
  REQUIRE(parts(claim).size() == 1);
  CHECK(time_of(parts(claim)[0]) == days);
}

TEST_CASE("a denial is told apart from what happened not before a time") {
  CHECK(parts("Iraq did not invade Iran in 1980.")[0].what.negated);
  CHECK(parts("Iraq never invaded Iran.")[0].what.negated);
  CHECK_FALSE(parts("Iraq did not invade Iran until 1980.")[0].what.negated);
}

TEST_CASE("a subject of several can be taken one by one, unless they act together") {
  CHECK(parts("Mosul and Tikrit fell in 2014.")[0].each.size() == 2);
  CHECK(parts("Iran and Iraq signed a treaty in 1975.")[0].each.empty());
  CHECK(parts("Mosul fell in 2014.")[0].each.empty());
}
