#include "select.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

Event event(const char* title, Interval date, double salience, double confidence = 0.9) {
  Event made;
  made.id = title;
  made.title = title;
  made.date = date;
  made.salience = salience;
  made.confidence = confidence;
  return made;
}

Timeline timeline() {
  Timeline made;
  made.events = {
      event("Revolution in Iran", year_interval(1979), 0.9),
      event("War in Tirana", {year_interval(2003).first, year_interval(2011).last, Granularity::year}, 0.4),
      event("Talks with Iran's envoy", month_interval(2007, 3), 0.4, 0.2),
      event("Deal signed", day_interval({2013, 11, 24}), 0.7)};
  made.events[3].participants = {"Iran"};
  made.events[1].mentions.resize(1);
  made.events[1].mentions[0].passage.exact = "The war was about oil.";
  return made;
}

std::vector<std::string> titles(const Selection& selection) {
  std::vector<std::string> result;
  for (const Event& one : select(timeline(), selection).events) result.push_back(one.title);
  return result;
}

using Titles = std::vector<std::string>;

}  // namespace

TEST_CASE("a selection takes the events that fit, in their order") {
  CHECK(titles({}).size() == 4);
  CHECK(titles({.top = 2}) == Titles{"Revolution in Iran", "Deal signed"});
  CHECK(titles({.since = Date{2011, 1, 1}}) == Titles{"War in Tirana", "Deal signed"});
  CHECK(titles({.until = Date{2003, 1, 1}}) == Titles{"Revolution in Iran", "War in Tirana"});
  CHECK(titles({.min_confidence = 0.5}) == Titles{"Revolution in Iran", "War in Tirana", "Deal signed"});
}

TEST_CASE("of equally salient events the earlier one is taken") {
  CHECK(titles({.top = 3}) == Titles{"Revolution in Iran", "War in Tirana", "Deal signed"});
}

TEST_CASE("words are looked for whole, in any case, in titles, names and passages") {
  CHECK(titles({.about = {"iran"}}) ==
        Titles{"Revolution in Iran", "Talks with Iran's envoy", "Deal signed"});
  CHECK(titles({.about = {"Iran", "TALKS"}}) == Titles{"Talks with Iran's envoy"});
  CHECK(titles({.about = {"about oil"}}) == Titles{"War in Tirana"});
  CHECK(titles({.about = {"ran"}}).empty());
}

TEST_CASE("an open date fits whatever lies on its open side") {
  Timeline open;
  open.events = {event("Siege", day_interval({1990, 1, 1}), 0.5)};
  open.events[0].date.open_end = true;
  CHECK(select(open, {.since = Date{2014, 1, 1}}).events.size() == 1);
}
