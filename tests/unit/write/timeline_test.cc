#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "unit/write/sample.h"
#include "write/pieces.h"
#include "write/version.h"
#include "write/write.h"

using namespace dateline;
using nlohmann::json;

namespace {

json written(const Timeline& timeline) {
  std::string out;
  write_timeline(timeline, out);
  CHECK(out.back() == '\n');
  return json::parse(out);
}

}  // namespace

TEST_CASE("an empty timeline still has every list") {
  std::string out;
  write_timeline({}, out);
  CHECK(out == "{\n  \"generator\": {\"name\": \"dateline\", \"version\": \"" + std::string(version()) +
                   "\"},\n  \"documents\": [],\n  \"events\": [],\n  \"diagnostics\": []\n}\n");
}

TEST_CASE("a timeline in pieces has the bytes of the whole, and no piece is much over a megabyte") {
  constexpr std::size_t kMost = std::size_t{3} << 19U;
  Timeline timeline;
  for (int i = 0; i < 2000; ++i) timeline.events.push_back(test::event_of({test::invasion()}));
  std::string whole;
  write_timeline(timeline, whole);
  std::string joined;
  std::size_t pieces = 0;
  write_timeline_in_pieces(timeline, [&](std::string_view piece) {
    CHECK(piece.size() < kMost);
    joined += piece;
    ++pieces;
  });
  CHECK(joined == whole);
  CHECK(pieces > 1);
}

TEST_CASE("a timeline keeps the whole derivation of a mention") {
  Timeline timeline;
  timeline.events.push_back(test::event_of({test::invasion()}));
  const json event = written(timeline)["events"][0];
  const json date = {{"edtf", "2003"},        {"start", "2003-01-01"}, {"end", "2003-12-31"},
                     {"granularity", "year"}, {"approximate", false},  {"range", false},
                     {"display", "2003"}};
  CHECK(event["date"] == date);
  CHECK(event["modality"] == "asserted");
  CHECK(event["salience"] == 1);
  const json mention = event["mentions"][0];
  CHECK(mention["passage"]["exact"] == "Troops invaded three years after 2000.");
  CHECK(mention["passage"]["bytes"] == json({{"start", 12}, {"end", 50}}));
  CHECK(mention["time"]["mod"] == "APPROX");
  CHECK(mention["time"]["anchor"]["words"]["exact"] == "2000");
  CHECK(mention["trigger"]["start"] == 17);
  CHECK(mention["modality"] == "reported");
}

TEST_CASE("a conflict names its dates and which mentions hold them") {
  Mention early = test::invasion();
  early.date = year_interval(2002);
  Timeline timeline;
  timeline.events.push_back(test::event_of({test::invasion(), early}));
  timeline.events[0].conflicts.push_back({{{year_interval(2003), {0}}, {year_interval(2002), {1}}}, 1});
  const json conflict = written(timeline)["events"][0]["conflicts"][0];
  CHECK(conflict["days_apart"] == 1);
  CHECK(conflict["sides"][1]["date"]["edtf"] == "2002");
  CHECK(conflict["sides"][1]["mentions"] == json({1}));
}

TEST_CASE("an open interval has null at its open side") {
  Timeline timeline;
  timeline.events.push_back(test::event_of({test::invasion()}));
  timeline.events[0].date = {
      .first = {1979, 1, 1}, .last = {1979, 1, 1}, .granularity = Granularity::year, .open_end = true};
  const json date = written(timeline)["events"][0]["date"];
  CHECK(date["edtf"] == "1979/..");
  CHECK(date["start"] == "1979-01-01");
  CHECK(date["end"].is_null());
}
