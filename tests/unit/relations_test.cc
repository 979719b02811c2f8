// Stories that only several articles together tell: when an event was, by what is said of it and another one.
#include <catch2/catch.hpp>

#include "pipeline.h"
#include "undated.h"

using namespace dateline;

namespace {

constexpr const char* kPublished = "2014-06-18";

Timeline timeline_of(const std::vector<std::string>& articles) {
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  std::vector<Mention> undated;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const std::string id(1, static_cast<char>('a' + i));
    ReadOptions options;
    options.published_by_id[id] = *parse_date(kPublished);
    const ArticleResult result =
        process(RawArticle{.path = id, .id = id, .format = Format::text, .bytes = articles[i]}, options,
                Depth::mentions);
    documents.push_back(info_of(*result.document));
    mentions.insert(mentions.end(), result.mentions.begin(), result.mentions.end());
    undated.insert(undated.end(), result.undated.begin(), result.undated.end());
  }
  return merge(documents, mentions, undated, {}, redate);
}

const Event* event_with(const Timeline& timeline, std::string_view title) {
  for (const Event& event : timeline.events) {
    if (event.title.find(title) != std::string::npos) return &event;
  }
  return nullptr;
}

std::string day_or_open(const std::optional<Date>& day) { return day ? to_string(*day) : ".."; }

// "2003 [2003-03-20, 2003-12-31]"; the brackets only where there are bounds.
std::string dated(const Event* event) {
  if (event == nullptr) return "no event";
  std::string out = edtf(event->date);
  if (event->bounds)
    out += " [" + day_or_open(event->bounds->earliest) + ", " + day_or_open(event->bounds->latest) + "]";
  return out;
}

struct Row {
  const char* why;
  std::vector<std::string> articles;
  const char* title;
  const char* expected;
};

}  // namespace

TEST_CASE("what is said of two events narrows the days of either, across articles") {
  const auto row = GENERATE(
      Row{"years after an event dated elsewhere: the year",
          {"NATO toppled Gaddafi in October 2011.",
           "Two years after NATO toppled Gaddafi, militias seized the parliament in Tripoli."},
          "Militias seized",
          "2013 [2013-01-01, 2013-12-31]"},
      Row{"the day after",
          {"Voters in Mali elected Amadou Keita president on 11 August 2013.",
           "The day after voters in Mali elected Amadou Keita, soldiers arrested the governor of Gao."},
          "Soldiers arrested",
          "2013-08-12 [2013-08-12, 2013-08-12]"},
      Row{"weeks are loose by three days on either side",
          {"The invasion of Iraq began on 20 March 2003.",
           "In 2003, two weeks before the invasion of Iraq, France closed its embassy in Baghdad."},
          "France closed",
          "2003 [2003-03-03, 2003-03-09]"},
      Row{"before an event",
          {"American troops invaded Iraq on 20 March 2003. Norway closed its embassy in Baghdad in 2003.",
           "Norway closed its embassy in Baghdad before American troops invaded Iraq in 2003."},
          "Norway closed",
          "2003 [2003-01-01, 2003-03-20]"},
      Row{"after an event, in a year that began before it",
          {"The Shah left Iran on 16 January 1979. Crowds filled the streets of Tehran. In 1979, after the "
           "Shah "
           "left Iran, the court executed General Rahimi."},
          "General Rahimi",
          "1979 [1979-01-16, 1979-12-31]"},
      Row{"the other event is narrowed as well",
          {"In May 2005, a month after Norway dissolved the council of Svalbard, the governor resigned.",
           "Norway dissolved the council of Svalbard in 2005."},
          "Norway dissolved",
          "2005-04 [2005-04-01, 2005-04-30]"},
      Row{"days are no more than 31",
          {"Voters in Mali elected Amadou Keita president on 11 August 2013.",
           "Days before voters in Mali elected Amadou Keita, soldiers arrested the governor of Gao."},
          "Soldiers arrested",
          "2013-07-11~/2013-08-10~ [2013-07-11, 2013-08-10]"},
      Row{"hours end on the next day",
          {"Voters in Mali elected Amadou Keita president on 11 August 2013.",
           "Three hours after voters in Mali elected Amadou Keita, soldiers arrested the governor of Gao."},
          "Soldiers arrested",
          "2013-08-11~/2013-08-12~ [2013-08-11, 2013-08-12]"},
      Row{"what is told as past came before publication (on 18 June 2014)",
          {"Voters in Mali elected Amadou Keita president on 12 June 2014.",
           "After voters in Mali elected Amadou Keita, soldiers arrested the governor of Gao."},
          "Soldiers arrested",
          "2014-06-12~/2014-06-18~ [2014-06-12, 2014-06-18]"},
      Row{"years before publication, the words date nothing",
          {"Voters in Mali elected Amadou Keita president on 11 August 2013.",
           "After voters in Mali elected Amadou Keita, soldiers arrested the governor of Gao."},
          "Soldiers arrested",
          "no event"},
      Row{"a state is no event: has grown since",
          {"Voters in Mali elected Amadou Keita president on 12 June 2014.",
           "The army has arrested 40 people since voters in Mali elected Amadou Keita."},
          "arrested",
          "no event"},
      Row{"years to the day after",
          {"The invasion of Iraq began on 20 March 2003.",
           "Soldiers arrested the governor of Gao ten years to the day after the invasion of Iraq."},
          "Soldiers arrested",
          "no event"},
      Row{"how long something went on is no distance",
          {"The invasion of Iraq began on 20 March 2003.",
           "Soldiers attacked the port of Basra for two days before the invasion of Iraq."},
          "Soldiers attacked",
          "no event"},
      Row{"during what began on a day is not on that day",
          {"The siege of Homs began on 6 May 2011.",
           "During the siege of Homs, soldiers killed the mayor of Tyre."},
          "Soldiers killed",
          "no event"},
      Row{"during what the passage dates is then",
          {"Soldiers killed the mayor of Tyre during the siege of Homs in May 2011."},
          "Soldiers killed",
          "2011-05 [2011-05-01, 2011-05-31]"},
      Row{"nothing is narrowed by an event that nobody dates",
          {"In 2005, a month after the fire, the governor of Svalbard resigned."},
          "resigned",
          "2005"});
  CAPTURE(row.why);
  CHECK(dated(event_with(timeline_of(row.articles), row.title)) == row.expected);
}

TEST_CASE("bounds lead back to the mention and the relation that give them") {
  const Timeline timeline =
      timeline_of({"The invasion of Iraq began on 20 March 2003.",
                   "In 2003, two weeks before the invasion of Iraq, France closed its embassy in Baghdad."});
  const Event* event = event_with(timeline, "France closed");
  REQUIRE(event != nullptr);
  REQUIRE(event->bounds);
  REQUIRE(event->bounds->steps.size() == 1);
  const BoundStep& step = event->bounds->steps.front();
  CHECK(step.event == event->id);
  CHECK(step.other == event_with(timeline, "nvasion of Iraq")->id);
  CHECK(edtf(step.from) == "2003-03-20");
  CHECK(edtf(step.gives) == "2003-03-03/2003-03-09");
  const Relation& relation = event->mentions.at(step.mention).relations.at(step.relation.value());
  CHECK(relation.words.exact == "two weeks before");
  CHECK(relation.trigger.exact == "invasion");
  CHECK((step.earliest && step.latest));
}

TEST_CASE("a relation that cannot be true of the dates said is a conflict and narrows nothing") {
  const Timeline timeline = timeline_of(
      {"The invasion of Iraq began on 20 March 2003. France closed its embassy in Baghdad on 2 May 2003.",
       "France closed its embassy in Baghdad in May 2003, two weeks before the invasion of Iraq."});
  const Event* event = event_with(timeline, "France closed");
  REQUIRE(event != nullptr);
  CHECK(dated(event) == "2003-05-02");
  REQUIRE(event->conflicts.size() == 1);
  const Conflict& conflict = event->conflicts.front();
  CHECK(conflict.days_apart == 54);  // from 9 March to 2 May
  REQUIRE(conflict.sides.size() == 2);
  CHECK(edtf(conflict.sides[1].date) == "2003-03-03/2003-03-09");
  CHECK(event->confidence_parts.agreement == 0.5);  // one document each
  CHECK(event->confidence < 0.5);
}
