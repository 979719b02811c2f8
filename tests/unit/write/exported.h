#pragma once

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <string>

#include "unit/write/sample.h"
#include "write/formats.h"

// What a format makes of a timeline, for the tests of the formats.
namespace dateline::test {

inline Interval range_of(Date first, Date last, Granularity granularity) {
  return {.first = first, .last = last, .granularity = granularity, .range = true};
}

inline Interval since(Date first) { return {.first = first, .last = first, .open_end = true}; }
inline Interval until(Date last) { return {.first = last, .last = last, .open_start = true}; }

inline Event event_on(Interval date, std::string title = "Troops invade") {
  Mention mention = invasion();
  mention.date = date;
  mention.title = std::move(title);
  mention.link = "https://example.org/a#:~:text=Troops";
  Event event = event_of({std::move(mention)});
  event.participants = {"US forces", "Iraq"};
  event.places = {"Iraq"};
  event.independent_sources = 1;
  return event;
}

inline Timeline timeline_of(std::vector<Event> events) {
  Timeline timeline;
  timeline.documents = {{.id = "a.md",
                         .path = "a.md",
                         .uri = "https://example.org/a",
                         .title = "An article",
                         .language = "en",
                         .published = Date{2014, 6, 18},
                         .published_basis = PublishedBasis::metadata,
                         .sha256 = "00"}};
  timeline.events = std::move(events);
  return timeline;
}

// 20 March 2003, or the 19th.
inline Event disputed() {
  Event event = event_on(day_interval({2003, 3, 20}));
  event.mentions.push_back(event.mentions[0]);
  event.mentions[1].date = day_interval({2003, 3, 19});
  event.conflicts = {{{{event.mentions[0].date, {0}}, {event.mentions[1].date, {1}}}, 1}};
  return event;
}

// All the bytes of a format; those of a format of many files one behind the other.
inline std::string exported(std::string_view name, const Timeline& timeline,
                            const FormatOptions& options = {}) {
  const TimelineFormat* format = find_timeline_format(name);
  REQUIRE(format);
  std::string out;
  if (format->write) {
    format->write(timeline, options, out);
  } else {
    for (const NamedFile& file : format->write_files(timeline, options)) out += file.bytes;
  }
  return out;
}

inline std::string exported(std::string_view name, Event event) {
  return exported(name, timeline_of({std::move(event)}));
}

inline nlohmann::json json_of(std::string_view name, Event event) {
  return nlohmann::json::parse(exported(name, std::move(event)));
}

inline bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace dateline::test
