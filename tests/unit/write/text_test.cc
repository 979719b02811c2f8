#include <catch2/catch.hpp>
#include <sstream>
#include <string>

#include "text/utf8.h"
#include "unit/write/sample.h"
#include "write/write.h"

using namespace dateline;

namespace {

Event event_in(Interval date, std::string title, std::vector<std::string> documents) {
  std::vector<Mention> mentions;
  for (std::string& document : documents) {
    mentions.push_back(test::invasion());
    mentions.back().document = std::move(document);
  }
  Event event = test::event_of(std::move(mentions));
  event.date = date;
  event.title = std::move(title);
  return event;
}

std::string text_of(const Timeline& timeline, std::size_t width) {
  std::string out;
  write_text(timeline, {.width = width, .color = false}, out);
  return out;
}

}  // namespace

TEST_CASE("a chronology has dates in a column, a gap between years, and each source once") {
  Timeline timeline;
  timeline.documents.resize(2);
  timeline.events = {event_in(year_interval(1979), "Revolution topples the Shah", {"b.txt", "a.md", "b.txt"}),
                     event_in(month_interval(2003, 3), "US forces invade Iraq", {"a.md"}),
                     event_in(year_interval(2003), "Baghdad falls", {"a.md"})};
  timeline.events[2].modality = Modality::planned;
  CHECK(text_of(timeline, 80) ==
        "1979        Revolution topples the Shah [a.md, b.txt]\n"
        "\n"
        "March 2003  US forces invade Iraq [a.md]\n"
        "2003        Baghdad falls (planned) [a.md]\n"
        "\n"
        "3 events from 2 documents.\n");
}

TEST_CASE("sources that disagree are said to, many sources are counted") {
  Timeline timeline;
  timeline.events = {event_in(year_interval(1979), "Revolution", {"a", "b", "c", "d", "e"})};
  timeline.events[0].conflicts.push_back({{{year_interval(1979), {0}}, {year_interval(1978), {1}}}, 1});
  timeline.diagnostics.resize(1);
  CHECK(text_of(timeline, 80) ==
        "1979  Revolution [a, b, c and 2 more] Sources disagree: 1979; 1978.\n"
        "\n"
        "1 event from 0 documents, 1 diagnostic.\n");
}

TEST_CASE("lines keep to the width, in code points") {
  Timeline timeline;
  const Interval range{.first = {2014, 11, 26}, .last = {2015, 12, 27}, .range = true};
  timeline.events = {
      event_in(range, "Négociations très longues à Genève, à Lausanne et à Vienne", {"é.txt"})};
  const std::size_t width = GENERATE(30, 44, 60, 80);
  CAPTURE(width);
  std::istringstream lines(text_of(timeline, width));
  for (std::string line; std::getline(lines, line);) {
    CAPTURE(line);
    CHECK(count_code_points(line) <= width);
  }
}

TEST_CASE("color tells date, doubt, sources and disagreement apart and changes no word") {
  Timeline timeline;
  timeline.events = {event_in(year_interval(1979), "Revolution topples the Shah", {"a.md", "b.txt"})};
  timeline.events[0].modality = Modality::planned;
  timeline.events[0].conflicts.push_back({{{year_interval(1979), {0}}, {year_interval(1978), {1}}}, 1});
  std::string out;
  write_text(timeline, {.width = 44, .color = true}, out);
  CHECK(out ==
        "\x1b[1m1979\x1b[0m  Revolution topples the Shah \x1b[36m(planned)\x1b[0m\n"
        "      \x1b[2m[a.md, b.txt]\x1b[0m \x1b[33mSources disagree: 1979;\x1b[0m\n"
        "      \x1b[33m1978.\x1b[0m\n"
        "\n"
        "1 event from 0 documents.\n");
}

TEST_CASE("an article cannot steer the terminal") {
  Timeline timeline;
  timeline.events = {event_in(year_interval(1979), "Red \x1b[31mevent\u009b", {"a"})};
  const std::string text = text_of(timeline, 80);
  CHECK(text.find('\x1b') == std::string::npos);
  CHECK(text.find("\u009b") == std::string::npos);
}

TEST_CASE("a change in text says how many passages tell each side") {
  const Event before = event_in(year_interval(2003), "Invasion of Iraq", {"a"});
  const Event after = event_in(year_interval(2003), "Invasion of Iraq", {"a", "b"});
  std::string out;
  write_change_text("grown", {&before}, {&after}, out);
  CHECK(out ==
        "grown\n"
        "  - 2003: Invasion of Iraq (1 passage)\n"
        "  + 2003: Invasion of Iraq (2 passages)\n");
}
