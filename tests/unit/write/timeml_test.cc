#include "pipeline.h"
#include "unit/write/exported.h"

using namespace dateline;
using namespace dateline::test;

namespace {

// The passage "Troops invaded three years after 2000.", of which bytes 27 to 49 say when and 19 to 26 what.
std::string timeml(Interval date) { return exported("timeml", event_on(date)); }

}  // namespace

TEST_CASE("TimeML: the words of the passage carry the time and the event, and a link joins them") {
  const std::string file = timeml(year_interval(2003));
  CHECK(has(file,
            "Troops <EVENT eid=\"e1\" class=\"OCCURRENCE\">invaded</EVENT> <TIMEX3 tid=\"t1\" type=\"DATE\" "
            "value=\"2003\" mod=\"APPROX\" temporalFunction=\"false\">three years after 2000</TIMEX3>."));
  CHECK(has(file,
            "<MAKEINSTANCE eiid=\"ei1\" eventID=\"e1\" tense=\"NONE\" aspect=\"NONE\" polarity=\"POS\" "
            "pos=\"OTHER\"/><!-- 2003-invasion 2003 -->"));
  CHECK(
      has(file, "<TLINK lid=\"l1\" relType=\"IS_INCLUDED\" eventInstanceID=\"ei1\" relatedToTime=\"t1\"/>"));
  CHECK(has(file, "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"2014-06-18\""));
}

TEST_CASE("TimeML: a range is a duration with its two ends, an open end begins or ends the event") {
  const std::string range = timeml(range_of({-43, 1, 1}, {2011, 12, 31}, Granularity::year));
  CHECK(has(range, "type=\"DURATION\" value=\"PXY\" beginPoint=\"t2\" endPoint=\"t3\""));
  CHECK(has(range, "<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"BC0044\""));
  CHECK(has(range, "<TIMEX3 tid=\"t3\" type=\"DATE\" value=\"2011\""));
  CHECK(has(range, "relType=\"DURING\""));
  CHECK(has(timeml(since({1979, 2, 1})), "relType=\"BEGUN_BY\""));
  CHECK(has(timeml(until({1979, 2, 1})), "relType=\"ENDED_BY\""));
}

TEST_CASE("TimeML: mentions of one event are the same only while their dates agree") {
  Event event = disputed();
  event.mentions[1].passage.byte_start = event.mentions[1].passage.start = 100;
  event.mentions[1].passage.byte_end = 138;
  event.mentions[1].trigger.byte_start = 107;
  event.mentions[1].trigger.byte_end = 114;
  CHECK_FALSE(has(exported("timeml", event), "IDENTITY"));
  event.mentions[1].date = event.mentions[0].date;
  CHECK(has(exported("timeml", event),
            "relType=\"IDENTITY\" eventInstanceID=\"ei2\" relatedToEventInstance=\"ei1\""));
}

TEST_CASE("TimeML: another event that the passage names is an event with a link to it") {
  Event event = event_on(year_interval(2003));
  Relation relation;
  relation.kind = Relation::Kind::after;
  relation.trigger = {10, 16, 12, 18, "Troops"};
  event.mentions[0].relations = {relation};
  const std::string file = exported("timeml", event);
  CHECK(has(file, "<EVENT eid=\"e2\" class=\"OCCURRENCE\">Troops</EVENT> <EVENT eid=\"e1\""));
  CHECK(has(file, "<MAKEINSTANCE eiid=\"ei2\" eventID=\"e2\""));
  CHECK(has(file, "relType=\"AFTER\" eventInstanceID=\"ei1\" relatedToEventInstance=\"ei2\""));
}

TEST_CASE("TimeML: words that are not in the text, or are in the trigger, mark nothing") {
  Event event = event_on(year_interval(2003));
  event.mentions[0].time.byte_start = 0;
  event.mentions[0].time.byte_end = 4;
  CHECK(has(exported("timeml", event), "temporalFunction=\"false\"/>Troops <EVENT"));
  event.mentions[0].time = {};
  static_cast<Quote&>(event.mentions[0].time) = event.mentions[0].trigger;
  CHECK(has(exported("timeml", event), "<EVENT eid=\"e1\" class=\"OCCURRENCE\">invaded</EVENT> three"));
}

TEST_CASE("TimeML: the whole article where it is given") {
  RawArticle raw{.path = "a.html",
                 .id = "a.html",
                 .format = Format::html,
                 .bytes =
                     "<p>It rained & rained on March 19, 2003.</p><p>On <b>March 20, 2003</b>, troops "
                     "invaded <i>Iraq</i>.</p>"};
  const ArticleResult result = process(raw, {}, Depth::mentions);
  REQUIRE(result.mentions.size() == 1);
  Event event = event_of(result.mentions);
  Timeline timeline;
  timeline.documents = {info_of(*result.document)};
  timeline.events = {event};
  const std::string alone = exported("timeml", timeline);
  CHECK_FALSE(has(alone, "rained"));
  CHECK(has(alone, ">March 20, 2003</TIMEX3>"));
  const std::string whole = exported("timeml", timeline, {.articles = {{*result.document, result.times}}});
  CHECK(has(whole,
            "It rained &amp; rained on <TIMEX3 tid=\"t2\" type=\"DATE\" value=\"2003-03-19\" "
            "temporalFunction=\"false\">March 19, 2003</TIMEX3>.\n"));
  CHECK(has(whole,
            "temporalFunction=\"false\">March 20, 2003</TIMEX3>, troops <EVENT eid=\"e1\" "
            "class=\"OCCURRENCE\">invaded"));
}
