#include <catch2/catch.hpp>

#include "merge/merge.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using testing::Told;

TEST_CASE("nothing gives an empty timeline") {
  const Timeline timeline = merge({}, {}, {});
  CHECK(timeline.documents.empty());
  CHECK(timeline.events.empty());
  CHECK(timeline.diagnostics.empty());
}

TEST_CASE("a mention without names, words or head is an event all the same") {
  const Mention mention = Told("a", 0, "", "2003");
  const Timeline timeline = merge({}, {mention}, {});
  REQUIRE(timeline.events.size() == 1);
  CHECK(edtf(timeline.events[0].date) == "2003");
}

TEST_CASE("a bare noun said once makes no event, and strengthens one that it joins") {
  const Mention bare = Told("a", 0, "invasion", "2003").titled("Invasion");
  CHECK(merge({}, {bare}, {}).events.empty());
  const Timeline timeline =
      merge({}, {bare, Told("b", 0, "invasion", "2003").titled("US forces invade Iraq")}, {});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events[0].mentions.size() == 2);
}

TEST_CASE("documents and diagnostics come sorted and once") {
  DocumentInfo a;
  a.id = "a";
  DocumentInfo b;
  b.id = "b";
  Diagnostic late{.code = "late", .file = "f", .document = "b", .place = {}, .message = {}, .help = {}};
  Diagnostic early{.code = "early", .file = "f", .document = "a", .place = {}, .message = {}, .help = {}};
  const Timeline timeline = merge({b, a, b}, {}, {late, early, late});
  REQUIRE(timeline.documents.size() == 2);
  CHECK(timeline.documents[0].id == "a");
  REQUIRE(timeline.diagnostics.size() == 2);
  CHECK(timeline.diagnostics[0].code == "early");
}

TEST_CASE("two documents of one id are told") {
  DocumentInfo one;
  one.id = "a";
  one.path = "x/a";
  DocumentInfo other = one;
  other.path = "y/a";
  const Timeline timeline = merge({other, one}, {}, {});
  REQUIRE(timeline.documents.size() == 1);
  CHECK(timeline.documents[0].path == "x/a");
  REQUIRE(timeline.diagnostics.size() == 1);
  CHECK(timeline.diagnostics[0].code == "merge.one-id-two-documents");
  CHECK(timeline.diagnostics[0].file == "y/a");
}

TEST_CASE("open beginnings come first, then by start and end") {
  Mention until = Told("a", 0, "war", "2003");
  until.date = {{2003, 12, 31}, {2003, 12, 31}, Granularity::year};
  until.date.open_start = true;
  const Timeline timeline =
      merge({}, {Told("b", 0, "talks", "1979"), Told("c", 0, "attack", "1979-01-01"), until}, {});
  REQUIRE(timeline.events.size() == 3);
  CHECK(edtf(timeline.events[0].date) == "../2003");
  CHECK(edtf(timeline.events[1].date) == "1979-01-01");
  CHECK(edtf(timeline.events[2].date) == "1979");
}
