#include <catch2/catch.hpp>

#include "merge/merge.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using testing::Told;

namespace {

std::vector<Event> events_of(const std::vector<Mention>& mentions) { return merge({}, mentions, {}).events; }

}  // namespace

TEST_CASE("sources that disagree on a date give one event with a conflict") {
  const auto events = events_of({Told("a", 0, "capture", "2014-06-09").by({"ISIS"}).in({"Mosul", "Iraq"}),
                                 Told("b", 0, "fall", "2014-06-10").by({"ISIS"}).in({"Mosul", "Iraq"}),
                                 Told("c", 0, "fall", "2014-06-10").in({"Mosul"}).of({"city"}),
                                 Told("d", 0, "fall", "2014-06").by({"ISIS"}).in({"Mosul"})});
  REQUIRE(events.size() == 1);
  CHECK(edtf(events[0].date) == "2014-06-10");  // two documents against one
  REQUIRE(events[0].conflicts.size() == 1);
  const Conflict& conflict = events[0].conflicts[0];
  CHECK(conflict.days_apart == 1);
  REQUIRE(conflict.sides.size() == 2);
  CHECK(edtf(conflict.sides[0].date) == "2014-06-10");
  CHECK(conflict.sides[0].mentions == std::vector<std::size_t>{1, 2});
  CHECK(edtf(conflict.sides[1].date) == "2014-06-09");
  CHECK(conflict.sides[1].mentions == std::vector<std::size_t>{0});
  CHECK(events[0].mentions.size() == 4);  // "June 2014" says neither: it takes no side
}

TEST_CASE("of equally supported dates the earlier one leads") {
  const auto events = events_of({Told("a", 0, "invasion", "2003-03-20").by({"US"}).in({"Iraq"}),
                                 Told("b", 0, "invasion", "2003-03-19").by({"US"}).in({"Iraq"})});
  REQUIRE(events.size() == 1);
  CHECK(edtf(events[0].date) == "2003-03-19");
  CHECK(events[0].conflicts.size() == 1);
}

TEST_CASE("a vague mention in one article does not hide its conflict with another") {
  const auto events = events_of({Told("a", 0, "invasion", "2003-03-20").by({"US"}).in({"Iraq"}),
                                 Told("a", 200, "invasion", "2003").in({"Iraq"}),
                                 Told("b", 0, "invasion", "2003-03-19").by({"US"}).in({"Iraq"}),
                                 Told("b", 200, "invasion", "2003").in({"Iraq"})});
  REQUIRE(events.size() == 1);
  CHECK(events[0].conflicts.size() == 1);
}

TEST_CASE("years that disagree on a landmark") {
  const auto events = events_of({Told("a", 0, "coup", "1952").by({"CIA"}).in({"Iran"}),
                                 Told("b", 0, "coup", "1953").by({"CIA"}).in({"Iran"}),
                                 Told("c", 0, "coup", "1953").in({"Iran"}).of({"oil"})});
  REQUIRE(events.size() == 1);
  CHECK(edtf(events[0].date) == "1953");
  CHECK(events[0].conflicts.at(0).days_apart == 1);
}

TEST_CASE("what recurs, is far apart or is told by one article as two is no conflict") {
  struct Row {
    std::string why;
    std::vector<Mention> mentions;
  };
  const auto row = GENERATE(values<Row>({
      {"attacks recur",
       {Told("a", 0, "attack", "2014-06-09").by({"ISIS"}).in({"Mosul", "Iraq"}),
        Told("b", 0, "attack", "2014-06-10").by({"ISIS"}).in({"Mosul", "Iraq"})}},
      {"talks recur",
       {Told("a", 0, "talks", "2007-03-10").by({"US", "Iran"}).in({"Baghdad"}),
        Told("b", 0, "talks", "2007-03-11").by({"US", "Iran"}).in({"Baghdad"})}},
      {"statements recur",
       {Told("a", 0, "statement", "2014-06-16").by({"John Kerry", "Iran", "Iraq"}),
        Told("b", 0, "statement", "2014-06-17").by({"John Kerry", "Iran", "Iraq"})}},
      {"elections recur",
       {Told("a", 0, "election", "2009").in({"Iran"}).by({"Mahmoud Ahmadinejad"}),
        Told("b", 0, "election", "2010").in({"Iran"}).by({"Mahmoud Ahmadinejad"})}},
      {"months apart",
       {Told("a", 0, "capture", "2014-06-10").by({"ISIS"}).in({"Mosul", "Iraq"}),
        Told("b", 0, "capture", "2014-09-10").by({"ISIS"}).in({"Mosul", "Iraq"})}},
      {"two towns",
       {Told("a", 0, "capture", "2014-06-10").by({"ISIS"}).in({"Mosul", "Iraq"}),
        Told("b", 0, "capture", "2014-06-11").by({"ISIS"}).in({"Tikrit", "Iraq"})}},
      {"one article tells both",
       {Told("a", 0, "arrest", "2014-06-10").by({"John Smith", "FBI"}).in({"Boston"}),
        Told("a", 200, "arrest", "2014-06-12").by({"John Smith", "FBI"}).in({"Boston"})}},
      {"nobody is named", {Told("a", 0, "coup", "1952"), Told("b", 0, "coup", "1953")}},
      {"a war's years are its extent",
       {Told("a", 0, "war", "1980").by({"Iran", "Iraq"}), Told("b", 0, "war", "1981").by({"Iran", "Iraq"})}},
  }));
  CAPTURE(row.why);
  const auto events = events_of(row.mentions);
  CHECK(events.size() == row.mentions.size());
  for (const Event& event : events) CHECK(event.conflicts.empty());
}
