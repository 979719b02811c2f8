// One event told in several ways by several articles is one entry of the timeline; two events stay two.
#include <catch2/catch.hpp>

#include "pipeline.h"
#include "undated.h"

using namespace dateline;

namespace {

Timeline timeline_of(const std::vector<std::string>& articles) {
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < articles.size(); ++i) {
    const std::string id(1, static_cast<char>('a' + i));
    ReadOptions options;
    options.published_by_id[id] = *parse_date("2014-06-18");
    const ArticleResult result =
        process(RawArticle{.path = id, .id = id, .format = Format::text, .bytes = articles[i]}, options,
                Depth::mentions);
    documents.push_back(info_of(*result.document));
    mentions.insert(mentions.end(), result.mentions.begin(), result.mentions.end());
  }
  return merge(documents, mentions, {}, {}, redate);
}

struct Row {
  const char* why;
  std::vector<std::string> articles;  // one event each
  std::size_t events;
};

}  // namespace

TEST_CASE("what several articles tell of one event is one entry") {
  const auto row = GENERATE(
      Row{"a verb and its noun",
          {"American forces invaded Iraq in March 2003.", "The invasion of Iraq was in March 2003."},
          1},
      Row{"armed forces that enter a land invade it",
          {"The United States invaded Iraq in March 2003.", "American troops entered Iraq on 20 March 2003."},
          1},
      Row{"tanks that roll into it, too",
          {"Soviet troops invaded Hungary in November 1956.",
           "Soviet tanks rolled into Hungary on 4 November 1956."},
          1},
      Row{"who joins a union does not invade",
          {"Spain invaded Portugal in 1986.", "Spain entered the European Union in 1986."},
          2},
      Row{"names of one state",
          {"The US invaded Grenada in 1983.", "U.S. forces invaded Grenada in October 1983."},
          1},
      Row{"its capital speaks for it",
          {"The United States imposed sanctions on Bank Melli of Iran over missiles in May 2010.",
           "Washington imposed sanctions on Bank Melli of Iran over missiles in May 2010."},
          1},
      Row{"its government speaks for it",
          {"The United States imposed sanctions on Bank Melli of Iran over missiles in May 2010.",
           "The Obama administration imposed sanctions on Bank Melli of Iran over missiles in May 2010."},
          1},
      Row{"but it is not the same: that alone is not enough",
          {"The United States imposed sanctions on Iran in May 2010.",
           "Washington imposed sanctions on Iran in May 2010."},
          2},
      Row{"another capital does not",
          {"Washington imposed sanctions on Iran in May 2010.",
           "Moscow imposed sanctions on Iran in May 2010."},
          2});
  CAPTURE(row.why);
  CHECK(timeline_of(row.articles).events.size() == row.events);
}

TEST_CASE("an agency's report printed twice is one source") {
  const std::string report =
      "On 12 May 2010 the government of Norway closed its embassy in the capital of Chad after a week of "
      "riots.";
  const Timeline timeline =
      timeline_of({report, report, "Norway closed its embassy in Chad on 12 May 2010."});
  REQUIRE(timeline.events.size() == 1);
  CHECK(timeline.events.front().mentions.size() == 3);
  CHECK(timeline.events.front().independent_sources == 2);
}
