// Timesketch: JSON lines, for timesketch_importer and the upload page (the file must be named .jsonl).
//
// - Interval: Timesketch knows moments only. What takes longer than a day gives two lines, at the start of
//   its first day and the end of its last, told apart by timestamp_desc ("Earliest time", "Latest time"); a
//   day gives one ("Event day"). Search for event_id to see both.
// - Granularity: the field granularity. Times are midnight UTC because a moment must have one, not because
//   somebody said so.
// - Open ends: one line, for the end that is known.
// - BC: not held, nor what lies outside the years 1678 to 2261: its importer counts nanoseconds.
// - Conflict: the field conflict, in words, and the tag "conflict".
// - EDTF: the field edtf.
#include <fmt/format.h>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

void write_moment(std::string_view meaning, const std::string& datetime, const Event& event,
                  const DocumentIndex& sources, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::compact);
  json.begin_object();
  json.key("message").string(display(event.date) + ": " + headline(event));
  json.key("datetime").string(datetime);
  json.key("timestamp_desc").string(meaning);
  json.key("event_id").string(event.id);
  json.key("edtf").string(edtf(event.date));
  json.key("granularity").string(to_string(event.date.granularity));
  json.key("event_type").string(event.type);
  json.key("modality").string(to_string(event.modality));
  json.key("confidence").number(event.confidence);
  json.key("participants");
  json.string(joined(event.participants, "; "));
  json.key("places").string(joined(event.places, "; "));
  if (!event.mentions.empty()) {
    json.key("quote").string(sources.quote_of(event.mentions.front()));
    json.key("source").string(sources.name_of(event.mentions.front()));
  }
  json.key("url").string(link_of(event));
  json.key("conflict").string(disagreement(event));
  json.key("tag").begin_array();
  json.string("dateline");
  if (!event.conflicts.empty()) json.string("conflict");
  json.end();
  json.end();
  out += '\n';
}

void write_event(const Event& event, const DocumentIndex& sources, std::string& out) {
  const std::string first = to_string(event.date.first) + "T00:00:00+00:00";
  const std::string last = to_string(event.date.last) + "T23:59:59+00:00";
  if (event.date.open_start) return write_moment("Latest time", last, event, sources, out);
  if (event.date.open_end) return write_moment("Earliest time", first, event, sources, out);
  if (event.date.first == event.date.last) return write_moment("Event day", first, event, sources, out);
  write_moment("Earliest time", first, event, sources, out);
  write_moment("Latest time", last, event, sources, out);
}

}  // namespace

bool in_timesketch(const Event& event) {
  constexpr std::int32_t kFirstWholeYear = 1678;  // of signed 64-bit nanoseconds around 1970
  constexpr std::int32_t kLastWholeYear = 2261;
  return event.date.first.year >= kFirstWholeYear && event.date.last.year <= kLastWholeYear;
}

void write_timesketch(const Timeline& timeline, const FormatOptions&, std::string& out) {
  const DocumentIndex sources(timeline);
  for (const Event& event : timeline.events) {
    if (in_timesketch(event)) write_event(event, sources, out);
  }
}

}  // namespace dateline
