#include "diff.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

// An event of the mentions that stand at these places of one article.
Event event(const char* id, std::vector<std::uint64_t> places, const char* title = "Deal",
            std::int32_t year = 2013) {
  Event made;
  made.id = id;
  made.title = title;
  made.date = year_interval(year);
  for (const std::uint64_t place : places) {
    Mention mention;
    mention.document = "a";
    mention.trigger.byte_start = place;
    made.mentions.push_back(mention);
  }
  return made;
}

std::vector<std::string> kinds(std::vector<Event> before, std::vector<Event> after) {
  Timeline a;
  a.events = std::move(before);
  Timeline b;
  b.events = std::move(after);
  std::vector<std::string> result;
  for (const Change& change : diff(a, b)) result.emplace_back(to_string(change.kind));
  return result;
}

using Kinds = std::vector<std::string>;

}  // namespace

TEST_CASE("changes between timelines are told by ids and passages") {
  CHECK(kinds({event("x", {1})}, {event("x", {1})}).empty());
  CHECK(kinds({}, {event("x", {1})}) == Kinds{"added"});
  CHECK(kinds({event("x", {1})}, {}) == Kinds{"removed"});
  CHECK(kinds({event("x", {1})}, {event("x", {1}, "Deal", 2014)}) == Kinds{"moved"});
  CHECK(kinds({event("x", {1})}, {event("x", {1}, "Nuclear deal")}) == Kinds{"retitled"});
  CHECK(kinds({event("x", {1})}, {event("x", {1, 2})}) == Kinds{"grown"});
  CHECK(kinds({event("x", {1}), event("y", {2})}, {event("x", {1, 2})}) == Kinds{"merged"});
  CHECK(kinds({event("x", {1, 2})}, {event("x", {1}), event("y", {2})}) == Kinds{"split"});
}

TEST_CASE("an event with a new id is the same by its passages") {
  CHECK(kinds({event("x", {1, 2})}, {event("z", {1, 2})}).empty());
  CHECK(kinds({event("x", {1})}, {event("z", {3})}) == Kinds{"removed", "added"});
}

TEST_CASE("changes come in the order of time") {
  CHECK(kinds({event("late", {1}, "Deal", 2014)}, {event("early", {2}, "War", 1980)}) ==
        Kinds{"added", "removed"});
}
