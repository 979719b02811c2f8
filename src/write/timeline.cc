#include "write/fields.h"
#include "write/version.h"
#include "write/write.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

void write_generator(JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("name").string("dateline");
  json.key("version").string(version());
  json.end();
}

void write_conflict(const Conflict& conflict, JsonWriter& json) {
  json.begin_object();
  json.key("days_apart").number(conflict.days_apart);
  json.key("sides").begin_array();
  for (const Conflict::Side& side : conflict.sides) {
    json.begin_object();
    json.key("date");
    write_date(side.date, json);
    json.key("mentions").begin_array(Layout::line);
    for (const std::size_t mention : side.mentions) json.number(std::uint64_t{mention});
    json.end();
    json.end();
  }
  json.end();
  json.end();
}

void event_fields(const Event& event, JsonWriter& json) {
  json.key("id").string(event.id);
  json.key("date");
  write_date(event.date, json);
  json.key("title").string(event.title);
  json.key("type").string(event.type);
  json.key("participants");
  write_strings(event.participants, json);
  json.key("places");
  write_strings(event.places, json);
  json.key("modality").string(to_string(event.modality));
  json.key("salience").number(event.salience);
  json.key("confidence").number(event.confidence);
  json.key("independent_sources").number(event.independent_sources);
}

// A key with an array of objects, each with the fields that `fields` writes.
template <typename T>
void write_objects(std::string_view key, const std::vector<T>& values, void (*fields)(const T&, JsonWriter&),
                   JsonWriter& json) {
  json.key(key).begin_array();
  for (const T& value : values) {
    json.begin_object();
    fields(value, json);
    json.end();
  }
  json.end();
}

void whole_event_fields(const Event& event, JsonWriter& json) {
  event_fields(event, json);
  write_objects("mentions", event.mentions, mention_fields, json);
  json.key("conflicts").begin_array();
  for (const Conflict& conflict : event.conflicts) write_conflict(conflict, json);
  json.end();
}

}  // namespace

void write_timeline(const Timeline& timeline, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("generator");
  write_generator(json);
  write_objects("documents", timeline.documents, document_fields, json);
  write_objects("events", timeline.events, whole_event_fields, json);
  write_objects("diagnostics", timeline.diagnostics, diagnostic_fields, json);
  json.end();
  out += '\n';
}

}  // namespace dateline
