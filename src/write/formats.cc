#include "write/formats.h"

#include <algorithm>

#include "write/pieces.h"
#include "write/write.h"
#include "write/writers.h"

namespace dateline {

namespace {

void write_json(const Timeline& timeline, const FormatOptions&, std::string& out) {
  write_timeline(timeline, out);
}

void write_chronology(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  write_text(timeline, {.width = options.width, .color = options.color}, out);
}

}  // namespace

const std::vector<TimelineFormat>& timeline_formats() {
  static const std::vector<TimelineFormat> formats{
      {"json",
       ".json",
       "application/json",
       "The whole timeline: what every other format is made from",
       write_json,
       nullptr,
       {},
       nullptr,
       write_timeline_in_pieces},
      {"text", ".txt", "text/plain", "A short chronology to read", write_chronology},
      {"html", ".html", "text/html", "The viewer with the timeline in it: one file, works offline",
       write_html},
      {"markdown", ".md", "text/markdown", "A chronology with every quote and its link", write_markdown},
      {"timelinejs", ".timelinejs.json", "application/json", "TimelineJS 3: slides for a story",
       write_timelinejs},
      {"vis", ".vis.json", "application/json", "vis-timeline: items and groups", write_vis},
      {"simile", ".simile.json", "application/json", "SIMILE Timeline: events with imprecise ends",
       write_simile},
      {"mermaid", ".mmd", "text/vnd.mermaid", "Mermaid: a timeline diagram for a README or a wiki",
       write_mermaid},
      {"icalendar", ".ics", "text/calendar", "Calendars: one all-day event each", write_icalendar, nullptr,
       "the years 1 to 9999", in_icalendar},
      {"csv", ".csv", "text/csv", "Spreadsheets: one row an event", write_csv},
      {"ndjson", ".ndjson", "application/x-ndjson", "One event a line, for jq, DuckDB, pandas", write_ndjson},
      {"jsonld", ".jsonld", "application/ld+json", "schema.org: Events with the Quotations that tell them",
       write_jsonld},
      {"webannotation", ".annotations.jsonld", "application/ld+json", "W3C Web Annotations: one a passage",
       write_webannotation},
      {"timeml", ".tml", "application/xml", "TimeML: TIMEX3, EVENT and TLINK, a file for each document",
       nullptr, write_timeml},
      {"timesketch", ".timesketch.jsonl", "application/x-ndjson", "Timesketch: JSON lines to import",
       write_timesketch, nullptr, "the years 1678 to 2261", in_timesketch},
      {"edtf", ".tsv", "text/tab-separated-values", "EDTF strings alone, with id and title", write_edtf},
  };
  return formats;
}

const TimelineFormat* find_timeline_format(std::string_view name) {
  const auto& formats = timeline_formats();
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const TimelineFormat& format) { return format.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace dateline
