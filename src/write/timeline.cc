#include <functional>

#include "write/fields.h"
#include "write/pieces.h"
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

// A key with an array of objects, each with the fields that `fields` writes. Calls `written` after each.
template <typename T, typename Written>
void write_objects(std::string_view key, const std::vector<T>& values, void (*fields)(const T&, JsonWriter&),
                   JsonWriter& json, const Written& written) {
  json.key(key).begin_array();
  for (const T& value : values) {
    json.begin_object();
    fields(value, json);
    json.end();
    written();
  }
  json.end();
}

template <typename Written>
void write_all(const Timeline& timeline, std::string& out, const Written& written) {
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("generator");
  write_generator(json);
  write_objects("documents", timeline.documents, document_fields, json, written);
  write_objects("events", timeline.events, event_fields, json, written);
  write_objects("diagnostics", timeline.diagnostics, diagnostic_fields, json, written);
  json.end();
  out += '\n';
}

}  // namespace

void write_timeline(const Timeline& timeline, std::string& out) {
  write_all(timeline, out, [] {});
}

void write_timeline_in_pieces(const Timeline& timeline, const std::function<void(std::string_view)>& take) {
  constexpr std::size_t kPiece = std::size_t{1} << 20U;
  std::string piece;
  write_all(timeline, piece, [&] {
    if (piece.size() < kPiece) return;
    take(piece);
    piece.clear();
  });
  take(piece);
}

}  // namespace dateline
