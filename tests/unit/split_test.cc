// Mentions are made in parts and on many machines: whatever the parts and the order in which they come
// together, the timeline has the same bytes.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "pipeline.h"
#include "read/records.h"
#include "undated.h"
#include "write/write.h"

using namespace dateline;

namespace {

struct Article {
  const char* id;
  const char* published;  // empty: not said
  const char* text;
};

// With mentions of every kind: dated, of an article without a date, carried on from the sentence before,
// dated by another event, with a relation that narrows, and two that disagree.
constexpr Article kArticles[] = {
    {"a", "2014-06-13",
     "On Tuesday, fighters seized the city of Mosul from the army of Iraq. The fighters freed prisoners in "
     "the "
     "city.\n\nOn Wednesday, Tikrit fell to the same fighters. The invasion of Iraq began on 20 March 2003."},
    {"b", "",
     "Fighters seized the city of Mosul from the army of Iraq on Tuesday.\n\nTikrit fell on Wednesday. On "
     "Monday, "
     "ministers met in Najaf."},
    {"c", "2014-06-18",
     "Two days after fighters seized the city of Mosul from the army of Iraq, Norway closed its embassy in "
     "Baghdad. "
     "In 2003, two weeks before the invasion of Iraq, France closed its embassy in Baghdad."},
    {"d", "2014-06-20",
     "France closed its embassy in Baghdad in May 2003. Fighters seized the city of Mosul from the army of "
     "Iraq on "
     "11 June 2014."},
    {"e", "2014-06-21",
     "The day after Norway closed its embassy in Baghdad, Sweden recalled its ambassador."},
};

std::vector<std::string> lines_of(const Article& article) {
  ReadOptions options;
  if (*article.published != '\0') options.published_by_id[article.id] = *parse_date(article.published);
  const ArticleResult result =
      process(RawArticle{.path = article.id, .id = article.id, .format = Format::text, .bytes = article.text},
              options, Depth::mentions);
  std::vector<std::string> lines(1);
  write_document_line(info_of(*result.document), lines.back());
  for (const Mention& mention : result.mentions) write_mention_line(mention, lines.emplace_back());
  for (const Mention& mention : result.undated) write_undated_line(mention, lines.emplace_back());
  for (const Diagnostic& diagnostic : result.diagnostics)
    write_diagnostic_line(diagnostic, lines.emplace_back());
  return lines;
}

std::string timeline_of(const std::vector<std::string>& files) {
  Records records;
  for (const std::string& file : files) read_records(file, "file", records);
  REQUIRE(records.errors.empty());
  const Timeline timeline =
      merge(records.documents, records.mentions, records.undated, records.diagnostics, redate);
  std::string json;
  write_timeline(timeline, json);
  return json;
}

}  // namespace

TEST_CASE("mentions shuffled, split into files and joined again give the same bytes") {
  std::vector<std::string> lines;
  for (const Article& article : kArticles) {
    for (std::string& line : lines_of(article)) lines.push_back(std::move(line));
  }
  const std::string expected = timeline_of(lines);
  for (const char* wanted :
       {"\"inferred\"", "\"carried\"", "\"kind\": \"event\"", "\"steps\"", "\"days_apart\""}) {
    CAPTURE(wanted);
    CHECK(expected.find(wanted) != std::string::npos);  // each kind takes part
  }
  const auto seed = GENERATE(range(0u, 25u));
  CAPTURE(seed);
  std::mt19937 random(seed);
  std::shuffle(lines.begin(), lines.end(), random);
  std::vector<std::string> files(1 + random() % 5);
  for (const std::string& line : lines) files[random() % files.size()] += line;
  CHECK(timeline_of(files) == expected);
}
