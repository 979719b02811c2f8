#include "unit/write/exported.h"

using namespace dateline;
using namespace dateline::test;
using nlohmann::json;

namespace {

json slide(Interval date) { return json_of("timelinejs", event_on(date))["events"][0]; }
json item(Interval date) { return json_of("vis", event_on(date))["items"][0]; }
json simile_event(Interval date) { return json_of("simile", event_on(date))["events"][0]; }

json day(int year, int month, int day) { return {{"year", year}, {"month", month}, {"day", day}}; }

}  // namespace

// A second end with other fields than the first is dropped by TimelineJS.
TEST_CASE("TimelineJS: both ends have year, month and day") {
  const json year = slide(year_interval(1979));
  CHECK(year["start_date"] == day(1979, 1, 1));
  CHECK(year["end_date"] == day(1979, 12, 31));
  CHECK(year["display_date"] == "1979");
  const json single = slide(day_interval({2003, 3, 20}));
  CHECK(single["start_date"] == day(2003, 3, 20));
  CHECK_FALSE(single.contains("end_date"));
}

TEST_CASE("TimelineJS: years BC are counted as historians do, and lack the leap days of ISO") {
  CHECK(slide(day_interval({-43, 3, 15}))["start_date"] == day(-44, 3, 15));
  CHECK(slide(day_interval({0, 3, 1}))["start_date"] == day(-1, 3, 1));
  CHECK(slide(day_interval({0, 2, 29}))["start_date"] == day(-1, 2, 28));
  CHECK(slide(day_interval({0, 2, 29}))["display_date"] == "29 February 1 BC");
  CHECK(slide(day_interval({2004, 2, 29}))["start_date"] == day(2004, 2, 29));
}

TEST_CASE("TimelineJS: an open end is not made up") {
  CHECK(slide(since({1979, 2, 1}))["start_date"] == day(1979, 2, 1));
  CHECK_FALSE(slide(since({1979, 2, 1})).contains("end_date"));
  CHECK(slide(until({2003, 5, 1}))["start_date"] == day(2003, 5, 1));
}

// An era without an end, or with its start as its end, keeps TimelineJS from showing anything.
TEST_CASE("TimelineJS: there are no eras, and no event without a start") {
  const json written = json::parse(
      exported("timelinejs", timeline_of({event_on(until({2003, 5, 1})), event_on(since({1979, 2, 1}))})));
  CHECK_FALSE(written.contains("eras"));
  for (const json& event : written["events"]) CHECK(event["start_date"]["year"].is_number_integer());
}

TEST_CASE("TimelineJS: a title slide only when there is a title") {
  const Timeline timeline = timeline_of({event_on(year_interval(1979))});
  CHECK_FALSE(json::parse(exported("timelinejs", timeline)).contains("title"));
  CHECK(json::parse(exported("timelinejs", timeline, {.title = "A <b>"}))["title"]["text"]["headline"] ==
        "A &lt;b&gt;");
}

// vis reads "1979" as milliseconds, and "-0043-03-15" as a day of 2043.
TEST_CASE("vis: dates are whole, years outside 1 to 9999 have six digits and a sign") {
  CHECK(item(year_interval(1979))["start"] == "1979-01-01T00:00:00");
  CHECK(item(day_interval({-43, 3, 15}))["start"] == "-000043-03-15T00:00:00");
  CHECK(item(day_interval({0, 3, 15}))["start"] == "+000000-03-15T00:00:00");
  CHECK(item(day_interval({33, 4, 3}))["start"] == "0033-04-03T00:00:00");
  CHECK(item(year_interval(12000))["start"] == "+012000-01-01T00:00:00");
}

TEST_CASE("vis: a day is a point, what is longer a range to the end of its last day") {
  CHECK(item(day_interval({2003, 3, 20}))["type"] == "point");
  CHECK_FALSE(item(day_interval({2003, 3, 20})).contains("end"));
  CHECK(item(year_interval(1979))["type"] == "range");
  CHECK(item(year_interval(1979))["end"] == "1980-01-01T00:00:00");
  CHECK(item(since({1979, 2, 1}))["className"] == "day asserted open-end");
}

// An item whose group is missing is not drawn; a second group of one id stops vis.
TEST_CASE("vis: the groups are the types of the items, each once") {
  Event typeless = event_on(year_interval(1980));
  typeless.type.clear();
  const Timeline timeline =
      timeline_of({event_on(year_interval(1979)), event_on(year_interval(1979)), typeless});
  const json vis = json::parse(exported("vis", timeline));
  CHECK(vis["groups"] ==
        json({{{"id", "event"}, {"content", "event"}}, {{"id", "invasion"}, {"content", "invasion"}}}));
  CHECK(vis["items"][2]["group"] == "event");
}

// vis empties an address that begins with a letter and has no scheme.
TEST_CASE("vis: a relative link begins with a dot") {
  Event event = event_on(year_interval(1979));
  event.mentions[0].link = "articles/a.md#:~:text=Troops";
  CHECK(has(json_of("vis", event)["items"][0]["content"], "href=\"./articles/a.md#:~:text=Troops\""));
}

TEST_CASE("SIMILE: a range has the bounds of both its ends") {
  const json range = simile_event(range_of({2003, 1, 1}, {2011, 12, 31}, Granularity::year));
  CHECK(range["start"] == "2003-01-01T00:00:00Z");
  CHECK(range["latestStart"] == "2004-01-01T00:00:00Z");
  CHECK(range["earliestEnd"] == "2011-01-01T00:00:00Z");
  CHECK(range["end"] == "2012-01-01T00:00:00Z");
  CHECK(range["durationEvent"] == true);
  const json months = simile_event(range_of({2003, 11, 1}, {2004, 2, 29}, Granularity::month));
  CHECK(months["latestStart"] == "2003-12-01T00:00:00Z");
  CHECK(months["earliestEnd"] == "2004-02-01T00:00:00Z");
}

TEST_CASE("SIMILE: at some time in a year is no span of a year") {
  const json year = simile_event(year_interval(1979));
  CHECK(year["durationEvent"] == false);
  CHECK(year["start"] == "1979-01-01T00:00:00Z");
  CHECK(year["end"] == "1980-01-01T00:00:00Z");
  CHECK_FALSE(simile_event(since({1979, 2, 1})).contains("end"));
}

// SIMILE writes "PROBLEM" into the title unless start ≤ latestStart ≤ earliestEnd ≤ end.
TEST_CASE("SIMILE: the bounds are in order") {
  const Interval date =
      GENERATE(values<Interval>({year_interval(1979), day_interval({2003, 3, 20}),
                                 range_of({2003, 1, 1}, {2003, 12, 31}, Granularity::year),
                                 range_of({2003, 5, 3}, {2003, 5, 4}, Granularity::day),
                                 range_of({1980, 1, 1}, {1999, 12, 31}, Granularity::decade)}));
  const json event = simile_event(date);
  CHECK(event["start"] <= event["latestStart"]);
  CHECK(event["latestStart"] <= event["earliestEnd"]);
  CHECK(event["earliestEnd"] <= event["end"]);
}

// It replaces &lt; by "<" as often as it finds it, and takes what is left for HTML.
TEST_CASE("SIMILE: words of an article have no named character reference, and no tag") {
  Event event = event_on(year_interval(1979), "<b> &lt;i&gt; AT&T");
  event.mentions[0].passage.exact = "<script> &amp;lt;";
  const json written = json_of("simile", event)["events"][0];
  CHECK(written["title"] == "<\u2060b> &\u2060lt;i&\u2060gt; AT&\u2060T");
  CHECK(has(written["description"], "“&#60;script&#62; &#38;amp;lt;”"));
}

TEST_CASE("Mermaid: colons, semicolons and markup of an article are entity codes") {
  CHECK(exported("mermaid", event_on(day_interval({2003, 3, 20}))) ==
        "timeline\n    %% 2003-03-20\n    20 March 2003 : Troops invade\n");
  Event event = event_on(year_interval(1979));
  event.title = "said: \"no\"; <b> #1 %%";
  CHECK(has(exported("mermaid", event), " : said#colon; #quot;no#quot;#semi; #lt;b#gt; #35;1 #37;#37;\n"));
}

TEST_CASE("Mermaid: events of one date stand in one period") {
  const Timeline timeline =
      timeline_of({event_on(year_interval(1979)), event_on(year_interval(1979), "Shah leaves"),
                   event_on(year_interval(1980))});
  CHECK(exported("mermaid", timeline) ==
        "timeline\n    %% 1979\n    1979 : Troops invade : Shah leaves\n    %% 1980\n    1980 : Troops "
        "invade\n");
}
