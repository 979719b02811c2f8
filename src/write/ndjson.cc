// NDJSON: the events of the timeline, one a line, as the JSON of the timeline has them. For jq, DuckDB,
// pandas and the like.
//
// Everything maps to itself: interval, granularity, years BC and conflicts are the fields of docs/format.md.
#include "write/fields.h"
#include "write/writers.h"

namespace dateline {

void write_ndjson(const Timeline& timeline, const FormatOptions&, std::string& out) {
  for (const Event& event : timeline.events) {
    JsonWriter json(out, JsonWriter::Style::compact);
    json.begin_object();
    event_fields(event, json);
    json.end();
    out += '\n';
  }
}

}  // namespace dateline
