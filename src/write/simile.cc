// SIMILE Timeline: the JSON of its event source, dates in ISO 8601 with times in UTC.
//
// - Interval: "from 2003 to 2011" has all four bounds: it begins between start and latestStart, the first
//   and the last day of its first year, and ends between earliestEnd and end. A range of days is as exact
//   as days.
// - Granularity: what happened at some time in 1979 is no span of a year: durationEvent false with start
//   and end, which SIMILE draws as an imprecise moment.
// - Open ends: a moment at the end that is known.
// - BC: astronomical years, as ISO 8601 has them: -0043-03-15 is in 44 BC.
// - Conflict: a paragraph of the description.
// - EDTF: the key "edtf" of each event: event.getProperty("edtf").
//
// SIMILE wants start ≤ latestStart ≤ earliestEnd ≤ end and says "PROBLEM" in the title otherwise. It replaces
// named character references (&lt;) in titles and descriptions until none is left, and takes the result for
// HTML: words of an article are kept as words by numeric references (&#60;), which it leaves to the browser.
// A title it shows as HTML in one place and as text in another: there a word joiner (U+2060), which nobody
// sees, stands behind each "<" and "&".
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

std::string moment(const Date& date) { return to_string(date) + "T00:00:00Z"; }

// The first day after the unit of the calendar in which `day` lies.
Date end_of_unit(const Date& day, Granularity granularity) {
  switch (granularity) {
    case Granularity::month:
      return add_months({day.year, day.month, 1}, 1);
    case Granularity::year:
      return {day.year + 1, 1, 1};
    case Granularity::decade:
      return {day.year - (day.year % 10 + 10) % 10 + 10, 1, 1};
    default:
      return add_days(day, 1);
  }
}

Date start_of_unit(const Date& day, Granularity granularity) {
  switch (granularity) {
    case Granularity::month:
      return {day.year, day.month, 1};
    case Granularity::year:
      return {day.year, 1, 1};
    case Granularity::decade:
      return {day.year - (day.year % 10 + 10) % 10, 1, 1};
    default:
      return day;
  }
}

void write_bounds(const Interval& date, JsonWriter& json) {
  const Date start = date.open_start ? date.last : date.first;
  json.key("start").string(moment(start));
  if (date.open_start || date.open_end) {
    json.key("durationEvent").boolean(false);
    return;
  }
  const Date end = add_days(date.last, 1);
  const Date earliest_end = date.range ? start_of_unit(date.last, date.granularity) : end;
  const Date latest_start =
      date.range ? std::min(end_of_unit(date.first, date.granularity), earliest_end) : end;
  json.key("latestStart").string(moment(latest_start));
  json.key("earliestEnd").string(moment(earliest_end));
  json.key("end").string(moment(end));
  json.key("durationEvent").boolean(date.range);
}

std::string in_html(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (std::string_view("&<>\"'").find(c) == std::string_view::npos) {
      result += c;
    } else {
      fmt::format_to(std::back_inserter(result), "&#{};", static_cast<int>(c));
    }
  }
  return result;
}

std::string in_title(std::string_view text) {
  std::string result;
  for (const char c : text) {
    result += c;
    if (c == '<' || c == '&') result += "\u2060";
  }
  return result;
}

std::string description_of(const Event& event, const DocumentIndex& sources) {
  std::string html = "<p>" + in_html(display(event.date)) + "</p>";
  for (const Mention& mention : event.mentions) {
    const std::string link = link_of(mention);
    const std::string name = in_html(sources.name_of(mention));
    html += fmt::format("<p>“{}” — {}</p>", in_html(sources.quote_of(mention)),
                        link.empty() ? name : fmt::format("<a href=\"{}\">{}</a>", in_html(link), name));
  }
  if (!event.conflicts.empty()) html += "<p>" + in_html(disagreement(event)) + "</p>";
  return html;
}

void write_event(const Event& event, const DocumentIndex& sources, JsonWriter& json) {
  json.begin_object();
  json.key("eventID").string(event.id);
  write_bounds(event.date, json);
  json.key("title").string(in_title(headline(event)));
  json.key("caption").string(display(event.date));
  json.key("description").string(description_of(event, sources));
  if (const std::string link = link_of(event); !link.empty()) json.key("link").string(link);
  json.key("classname").string(to_string(event.date.granularity));
  json.key("edtf").string(edtf(event.date));
  json.end();
}

}  // namespace

void write_simile(const Timeline& timeline, const FormatOptions&, std::string& out) {
  const DocumentIndex sources(timeline);
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("dateTimeFormat").string("iso8601");
  json.key("events").begin_array();
  for (const Event& event : timeline.events) write_event(event, sources, json);
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
