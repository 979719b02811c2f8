// TimelineJS 3: the JSON of timeline.knightlab.com.
//
// - Interval: start_date and end_date, both with month and day: of ends that differ in their fields
//   TimelineJS drops the second without a word.
// - Granularity: a date coarser than a day has its first and last day as ends, which draws a bar; what is
//   read is display_date, "1979", "summer 2003".
// - Open ends: the end that is known is the start_date; display_date says "since 1979".
// - BC: TimelineJS counts years as historians do: 44 BC is -44, and there is no year 0. Its calendar has no
//   29 February in 1 BC, 5 BC, …; such a day is drawn at the 28th.
// - Conflict: a paragraph below the quotes.
// - EDTF: the key "edtf" of each event, which TimelineJS leaves alone.
#include <fmt/format.h>

#include <iterator>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

void write_day(std::string_view key, const Date& date, JsonWriter& json) {
  const bool lost_leap_day = date.year <= 0 && date.month == 2 && date.day == 29;
  json.key(key).begin_object(Layout::line);
  json.key("year").number(std::int64_t{date.year > 0 ? date.year : date.year - 1});
  json.key("month").number(std::int64_t{date.month});
  json.key("day").number(std::int64_t{lost_leap_day ? 28 : date.day});
  json.end();
}

// Each passage as a quotation with its source, then what the sources disagree about.
std::string body_of(const Event& event, const DocumentIndex& sources) {
  std::string html;
  for (const Mention& mention : event.mentions) {
    const std::string link = link_of(mention);
    const std::string name = escaped(sources.name_of(mention));
    fmt::format_to(std::back_inserter(html), "<blockquote>{}<br>— ", escaped(sources.quote_of(mention)));
    html += link.empty() ? name : fmt::format("<a href=\"{}\">{}</a>", escaped(link), name);
    html += "</blockquote>";
  }
  if (!event.conflicts.empty()) html += "<p>" + escaped(disagreement(event)) + "</p>";
  return html;
}

void write_slide(const Event& event, const DocumentIndex& sources, JsonWriter& json) {
  const Interval& date = event.date;
  json.begin_object();
  json.key("unique_id").string(event.id);
  write_day("start_date", date.open_start ? date.last : date.first, json);
  if (date.first != date.last) write_day("end_date", date.last, json);
  json.key("display_date").string(display(date));
  json.key("edtf").string(edtf(date));
  json.key("text").begin_object(Layout::block);
  json.key("headline").string(escaped(headline(event)));
  json.key("text").string(body_of(event, sources));
  json.end();
  json.key("autolink").boolean(false);
  json.end();
}

}  // namespace

void write_timelinejs(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const DocumentIndex sources(timeline);
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  if (!options.title.empty()) {
    json.key("title").begin_object();
    json.key("text").begin_object(Layout::line);
    json.key("headline").string(escaped(shown(options.title)));
    json.end();
    json.end();
  }
  json.key("events").begin_array();
  for (const Event& event : timeline.events) write_slide(event, sources, json);
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
