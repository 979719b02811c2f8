#include "write/formats.h"

#include <algorithm>

#include "write/write.h"
#include "write/writers.h"

namespace dateline {

namespace {

void write_json(const Timeline& timeline, const FormatOptions&, std::string& out) {
  write_timeline(timeline, out);
}

void write_chronology(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  write_text(timeline, options.width, out);
}

}  // namespace

const std::vector<TimelineFormat>& timeline_formats() {
  static const std::vector<TimelineFormat> formats{
      {"json", ".json", "application/json", "The whole timeline: what every other format is made from",
       write_json},
      {"text", ".txt", "text/plain", "A short chronology to read", write_chronology},
      {"html", ".html", "text/html", "The viewer with the timeline in it: one file, works offline",
       write_html},
      {"ndjson", ".ndjson", "application/x-ndjson", "One event a line, for jq, DuckDB, pandas", write_ndjson},
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
