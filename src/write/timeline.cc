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

}  // namespace

void write_timeline(const Timeline& timeline, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("generator");
  write_generator(json);
  write_objects("documents", timeline.documents, document_fields, json);
  write_objects("events", timeline.events, event_fields, json);
  write_objects("diagnostics", timeline.diagnostics, diagnostic_fields, json);
  json.end();
  out += '\n';
}

}  // namespace dateline
