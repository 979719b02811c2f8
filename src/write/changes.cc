#include <fmt/format.h>

#include <iterator>

#include "model/interval.h"
#include "write/fields.h"
#include "write/write.h"

namespace dateline {

namespace {

void write_events(std::string_view key, const std::vector<const Event*>& events, JsonWriter& json) {
  json.key(key).begin_array();
  for (const Event* event : events) {
    json.begin_object();
    json.key("id").string(event->id);
    json.key("date");
    write_date(event->date, json);
    json.key("title").string(event->title);
    json.key("mentions").number(std::uint64_t{event->mentions.size()});
    json.end();
  }
  json.end();
}

void append_events(const std::vector<const Event*>& events, std::string_view mark, std::string& out) {
  for (const Event* event : events) {
    const std::size_t passages = event->mentions.size();
    fmt::format_to(std::back_inserter(out), "  {} {}: {} ({} {})\n", mark, display(event->date), event->title,
                   passages, passages == 1 ? "passage" : "passages");
  }
}

}  // namespace

void write_change_line(std::string_view kind, const std::vector<const Event*>& before,
                       const std::vector<const Event*>& after, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::compact);
  json.begin_object();
  json.key("change").string(kind);
  write_events("before", before, json);
  write_events("after", after, json);
  json.end();
  out += '\n';
}

void write_change_text(std::string_view kind, const std::vector<const Event*>& before,
                       const std::vector<const Event*>& after, std::string& out) {
  fmt::format_to(std::back_inserter(out), "{}\n", kind);
  append_events(before, "-", out);
  append_events(after, "+", out);
}

}  // namespace dateline
