#include <algorithm>
#include <sstream>

#include "unit/write/exported.h"
#include "write/markdown_words.h"

using namespace dateline;
using namespace dateline::test;
using nlohmann::json;

namespace {

// The content lines of an iCalendar, unfolded.
std::vector<std::string> ics_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    REQUIRE(end != std::string::npos);
    const std::string line = text.substr(at, end - at);
    CHECK(line.size() <= 75);
    line.starts_with(' ') ? lines.back() += line.substr(1) : lines.emplace_back(line);
    at = end + 2;
  }
  return lines;
}

bool has_line(const std::string& ics, const std::string& line) {
  const auto lines = ics_lines(ics);
  return std::find(lines.begin(), lines.end(), line) != lines.end();
}

// The cell of the only row in the column of this name; no cell in these tests holds a comma.
std::string cell(const Event& event, const std::string& column) {
  std::istringstream lines(exported("csv", event));
  std::string names;
  std::string cells;
  std::getline(lines, names);
  std::getline(lines, cells);
  std::istringstream name_stream(names.substr(0, names.size() - 1));
  std::istringstream cell_stream(cells.substr(0, cells.size() - 1));
  std::string value;
  for (std::string name; std::getline(name_stream, name, ',');) {
    std::getline(cell_stream, value, ',');
    if (name == column) return value;
  }
  FAIL("no column " << column);
  return {};
}

json only_event(Interval date) { return json_of("jsonld", event_on(date))["@graph"][1]; }

}  // namespace

TEST_CASE("iCalendar: DTEND is the day after the last, years have four digits") {
  const std::string year = exported("icalendar", event_on(year_interval(33)));
  CHECK(has_line(year, "DTSTART;VALUE=DATE:00330101"));
  CHECK(has_line(year, "DTEND;VALUE=DATE:00340101"));
  CHECK(has_line(year, "X-DATELINE-EDTF:0033"));
  CHECK(has_line(exported("icalendar", event_on(day_interval({2003, 12, 31}))), "DTEND;VALUE=DATE:20040101"));
}

TEST_CASE("iCalendar: text is escaped, and long lines are folded between code points") {
  Event event = event_on(day_interval({2003, 3, 20}), "a,b;c\\d: " + std::string(60, 'x') + "ééééééé");
  CHECK(
      has_line(exported("icalendar", event), "SUMMARY:a\\,b\\;c\\\\d: " + std::string(60, 'x') + "ééééééé"));
  CHECK(has_line(exported("icalendar", disputed()),
                 "COMMENT:Sources disagree: 20 March 2003\\; 19 March 2003."));
}

TEST_CASE("iCalendar: the stamp is the last publication, so that the bytes do not depend on the day") {
  CHECK(has_line(exported("icalendar", event_on(year_interval(1979))), "DTSTAMP:20140618T000000Z"));
  Timeline undated = timeline_of({event_on(year_interval(1979))});
  undated.documents[0].published.reset();
  CHECK(has_line(exported("icalendar", undated), "DTSTAMP:19700101T000000Z"));
}

TEST_CASE("iCalendar: what is planned is tentative, what did not happen is canceled") {
  const auto [modality, status] =
      GENERATE(table<Modality, std::string>({{Modality::asserted, "CONFIRMED"},
                                             {Modality::reported, "CONFIRMED"},
                                             {Modality::planned, "TENTATIVE"},
                                             {Modality::hypothetical, "TENTATIVE"},
                                             {Modality::negated, "CANCELLED"}}));
  Event event = event_on(year_interval(1979));
  event.modality = modality;
  CHECK(has_line(exported("icalendar", event), "STATUS:" + status));
}

TEST_CASE("CSV: an open end is an empty cell, a year has its days and says that it is a year") {
  CHECK(cell(event_on(since({1979, 2, 1})), "start") == "1979-02-01");
  CHECK(cell(event_on(since({1979, 2, 1})), "end").empty());
  CHECK(cell(event_on(until({2003, 5, 1})), "start").empty());
  CHECK(cell(event_on(year_interval(1979)), "end") == "1979-12-31");
  CHECK(cell(event_on(year_interval(1979)), "granularity") == "year");
  CHECK(cell(event_on(day_interval({-43, 3, 15})), "start") == "-0043-03-15");
}

TEST_CASE("CSV: words that a spreadsheet would run get an apostrophe, dates BC do not") {
  const std::string text = GENERATE(values<std::string>({"=1+1", "+1", "-1", "@SUM(A1)"}));
  CHECK(cell(event_on(year_interval(1979), text), "title") == "'" + text);
  CHECK(cell(event_on(year_interval(-43)), "edtf") == "-0043");
}

TEST_CASE("CSV: quotation marks are doubled, a cell has no line break") {
  const Event event = event_on(year_interval(1979), "He said \"no\",\nthen left");
  CHECK(has(exported("csv", event), ",\"He said \"\"no\"\", then left\","));
}

TEST_CASE("EDTF: a line for each side of a conflict") {
  CHECK(exported("edtf", disputed()) ==
        "2003-03-20\t2003-invasion\tTroops invade\n2003-03-19\t2003-invasion\tTroops invade\n");
}

TEST_CASE("Markdown: words of an article are no markup") {
  Event event = event_on(year_interval(1979), "*a* _b_ [c](d) <e> `f`");
  event.mentions[0].passage.exact = "1. # no heading";
  const std::string text = exported("markdown", event);
  CHECK(has(text, "- **1979** \\*a\\* \\_b\\_ \\[c\\](d) \\<e\\> \\`f\\` <!-- 1979 2003-invasion -->\n"));
  CHECK(has(text, "  > 1\\. # no heading\n"));
  CHECK(has(text, "  > — [An article](<https://example.org/a#:~:text=Troops>)\n"));
}

TEST_CASE("the words of a Markdown passage, without their markup") {
  const auto [passage, words] = GENERATE(table<std::string, std::string>({
      {"The **1979** revolution", "The 1979 revolution"},
      {"a day remembered as *Black Friday*.", "a day remembered as Black Friday."},
      {"The [Iran-Iraq war](https://example.org/a_b(c)), which", "The Iran-Iraq war, which"},
      {"see [it][1] and ![a map](map.png)", "see it and a map"},
      {"he said [sic] so", "he said [sic] so"},
      {"2 * 3 and snake_case_name", "2 * 3 and snake_case_name"},
      {"`code` and \\*stars\\*", "code and *stars*"},
      {"open [bracket", "open [bracket"},
      {"", ""},
  }));
  CHECK(markdown_words(passage) == words);
}

TEST_CASE("JSON-LD: dates are as fine as what was said") {
  CHECK(only_event(year_interval(1979))["startDate"] == "1979");
  CHECK(only_event(year_interval(1979))["endDate"] == "1979");
  CHECK(only_event(month_interval(2003, 5))["startDate"] == "2003-05");
  CHECK(only_event(day_interval({-43, 3, 15}))["startDate"] == "-0043-03-15");
  const json range = only_event(range_of({2003, 1, 1}, {2011, 12, 31}, Granularity::year));
  CHECK(range["startDate"] == "2003");
  CHECK(range["endDate"] == "2011");
  CHECK_FALSE(only_event(since({1979, 2, 1})).contains("endDate"));
  CHECK(only_event(year_interval(1979))["identifier"]["value"] == "1979");
}

TEST_CASE("JSON-LD: each quotation has the date that it gives, and leads to its article") {
  const json graph = json_of("jsonld", disputed())["@graph"];
  CHECK(graph[1]["subjectOf"][1]["temporalCoverage"] == "2003-03-19");
  CHECK(graph[1]["subjectOf"][0]["isPartOf"]["@id"] == graph[0]["@id"]);
}

TEST_CASE("Web Annotation: positions are those of the text and in HTML bytes of the file") {
  Timeline timeline = timeline_of({event_on(year_interval(1979))});
  const auto selectors = [&] {
    return json::parse(exported("webannotation", timeline))["first"]["items"][0]["target"]["selector"];
  };
  CHECK(selectors()[0] == json({{"type", "TextQuoteSelector"},
                                {"exact", "Troops invaded three years after 2000."},
                                {"prefix", "before"},
                                {"suffix", "after"}}));
  CHECK(selectors()[1] == json({{"type", "TextPositionSelector"}, {"start", 10}, {"end", 48}}));
  timeline.documents[0].media_type = "text/html";
  CHECK(selectors()[1] == json({{"type", "DataPositionSelector"}, {"start", 12}, {"end", 50}}));
}

TEST_CASE("Timesketch: a day is one moment, what is longer two, an open end none") {
  const auto meanings = [](Interval date) {
    std::istringstream lines(exported("timesketch", event_on(date)));
    std::vector<std::string> all;
    for (std::string line; std::getline(lines, line);) {
      const json row = json::parse(line);
      all.push_back(row["timestamp_desc"].get<std::string>() + " " + row["datetime"].get<std::string>());
    }
    return all;
  };
  using Lines = std::vector<std::string>;
  CHECK(meanings(day_interval({2003, 3, 20})) == Lines{"Event day 2003-03-20T00:00:00+00:00"});
  CHECK(meanings(year_interval(1979)) ==
        Lines{"Earliest time 1979-01-01T00:00:00+00:00", "Latest time 1979-12-31T23:59:59+00:00"});
  CHECK(meanings(since({1979, 2, 1})) == Lines{"Earliest time 1979-02-01T00:00:00+00:00"});
  CHECK(meanings(until({2003, 5, 1})) == Lines{"Latest time 2003-05-01T23:59:59+00:00"});
}
