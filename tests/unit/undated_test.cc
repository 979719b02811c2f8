#include "undated.h"

#include <catch2/catch.hpp>

#include "pipeline.h"

using namespace dateline;

namespace {

struct Article {
  const char* id;
  const char* published;  // empty: not said
  const char* text;
};

Timeline timeline_of(const std::vector<Article>& articles) {
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  std::vector<Mention> undated;
  std::vector<Diagnostic> diagnostics;
  for (const Article& article : articles) {
    ReadOptions options;
    if (*article.published != '\0') options.published_by_id[article.id] = *parse_date(article.published);
    const ArticleResult result = process(
        RawArticle{.path = article.id, .id = article.id, .format = Format::text, .bytes = article.text},
        options, Depth::mentions);
    documents.push_back(info_of(*result.document));
    mentions.insert(mentions.end(), result.mentions.begin(), result.mentions.end());
    undated.insert(undated.end(), result.undated.begin(), result.undated.end());
    diagnostics.insert(diagnostics.end(), result.diagnostics.begin(), result.diagnostics.end());
  }
  return merge(documents, mentions, undated, diagnostics, redate);
}

const Article kDated{"a", "2014-06-13",
                     "On Tuesday, fighters seized the city of Mosul from the army of Iraq.\n\n"
                     "On Wednesday, Tikrit fell to the same fighters."};

}  // namespace

TEST_CASE("an article without a date is dated by the events that it shares with dated ones") {
  const Timeline timeline =
      timeline_of({kDated,
                   {"b", "",
                    "Fighters seized the city of Mosul from the army of Iraq on Tuesday.\n\n"
                    "Tikrit fell on Wednesday. On Monday, ministers met in Najaf."}});
  const DocumentInfo& document = timeline.documents[1];
  CHECK(document.published_basis == PublishedBasis::inferred);
  // Tuesday 10 June and Wednesday 11 June are said from the Wednesday to the Monday after.
  REQUIRE(document.published_days);
  CHECK(to_string(document.published_days->first) == "2014-06-11");
  CHECK(to_string(document.published_days->last) == "2014-06-16");
  CHECK(to_string(*document.published) == "2014-06-12");
  REQUIRE(document.evidence.size() == 2);
  CHECK(document.evidence[0].document == "a");
  REQUIRE(timeline.diagnostics.size() == 1);
  CHECK(timeline.diagnostics[0].code == "merge.inferred-date");

  SECTION("and its words are read within the days found") {
    const auto met = std::find_if(timeline.events.begin(), timeline.events.end(),
                                  [](const Event& event) { return event.title == "Ministers met in Najaf"; });
    REQUIRE(met != timeline.events.end());
    // Monday is the 9th, but the 16th if that is the day of publication.
    CHECK(edtf(met->date) == "2014-06-09~/2014-06-16~");
    CHECK_THAT(met->mentions[0].time.anchor->why, Catch::StartsWith("inferred publication date"));
  }
  SECTION("and what it shares is one event with what it shares it with") {
    const auto shared = std::count_if(timeline.events.begin(), timeline.events.end(),
                                      [](const Event& event) { return event.mentions.size() == 2; });
    CHECK(shared == 2);
  }
}

TEST_CASE("an article that shares nothing with dated ones stays undated") {
  const Timeline timeline = timeline_of({kDated, {"b", "", "A ferry sank off Bari on Tuesday."}});
  CHECK_FALSE(timeline.documents[1].published);
  REQUIRE(timeline.diagnostics.size() == 1);
  CHECK(timeline.diagnostics[0].code == "resolve.no-anchor");
}

TEST_CASE("an article that fits two weeks as well stays undated") {
  const Timeline timeline = timeline_of(
      {{"a", "2014-03-05", "On Tuesday, fighters seized the city of Mosul from the army of Iraq."},
       {"b", "2014-06-11", "On Tuesday, fighters seized the city of Mosul from the army of Iraq."},
       {"c", "", "Fighters seized the city of Mosul from the army of Iraq on Tuesday."}});
  CHECK_FALSE(timeline.documents[2].published);
}

TEST_CASE("an article is not older than what it tells") {
  const Timeline timeline =
      timeline_of({kDated,
                   {"b", "",
                    "Fighters seized the city of Mosul from the army of Iraq on Tuesday.\n\n"
                    "Tikrit fell on Wednesday. On 14 June 2014, ministers met in Najaf."}});
  REQUIRE(timeline.documents[1].published_days);
  CHECK(to_string(timeline.documents[1].published_days->first) == "2014-06-14");
}

TEST_CASE("words are read again alone, in their direction") {
  CitedTime time;
  time.exact = "Monday";
  const Date tuesday{2014, 6, 17};
  CHECK(redate(time, tuesday)->value == "2014-06-16");
  time.exact = "the weekend";  // in small letters as well: it is no message
  CHECK(redate(time, tuesday)->value == "2014-W24-WE");
  time.exact = "Monday";
  time.anchor = CitedTime::CitedAnchor{.kind = "published", .date = {}, .why = "future: will", .words = {}};
  CHECK(redate(time, tuesday)->value == "2014-06-23");
  time.exact = "the usual day";
  CHECK_FALSE(redate(time, tuesday));
}
