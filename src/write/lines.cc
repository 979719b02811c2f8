#include "write/fields.h"
#include "write/write.h"

namespace dateline {

namespace {

using Style = JsonWriter::Style;

// {"kind": KIND, fields…} and a newline.
template <typename T>
void write_line(std::string_view kind, void (*fields)(const T&, JsonWriter&), const T& value,
                std::string& out) {
  JsonWriter json(out, Style::compact);
  json.begin_object();
  json.key("kind").string(kind);
  fields(value, json);
  json.end();
  out += '\n';
}

void interval_fields(const Interval& interval, JsonWriter& json) {
  json.key("edtf").string(edtf(interval));
  day_fields(interval, "first", "last", json);
}

void null_fields(std::initializer_list<std::string_view> keys, JsonWriter& json) {
  for (const std::string_view key : keys) {
    json.key(key).null();
  }
}

void write_interval_or_null(std::string_view key, const Interval* interval, JsonWriter& json) {
  json.key(key);
  if (!interval) return json.null();
  json.begin_object();
  interval_fields(*interval, json);
  json.end();
}

void write_anchor(const Citer& citer, const Anchor& anchor, JsonWriter& json) {
  json.begin_object();
  json.key("kind").string(to_string(anchor.kind));
  json.key("date").string_or_null(anchor.date);
  if (anchor.span.empty()) {
    null_fields({"start", "end"}, json);
  } else {
    const Quote words = citer.quote(anchor.span);
    json.key("start").number(words.start);
    json.key("end").number(words.end);
  }
  json.key("why").string_or_null(anchor.why);
  json.end();
}

}  // namespace

void write_tag_line(const Document& document, const Citer& citer, const Timex& timex, std::string& out) {
  JsonWriter json(out, Style::compact);
  json.begin_object();
  json.key("document").string(document.id);
  const Quote words = citer.quote(timex.span);
  place_fields(words, json);
  json.key("text").string(words.exact);
  json.key("type").string(to_string(timex.type));
  json.key("value").string(timex.value);
  json.key("mod").string_or_null(timex.mod);
  if (timex.interval) {
    interval_fields(*timex.interval, json);
    json.key("granularity").string(to_string(timex.interval->granularity));
  } else {
    null_fields({"edtf", "first", "last", "granularity"}, json);
  }
  write_interval_or_null("range", timex.range ? &timex.range->whole : nullptr, json);
  write_interval_or_null("other_reading", timex.other_reading ? &*timex.other_reading : nullptr, json);
  json.key("rule").string(timex.rule);
  json.key("anchor");
  timex.anchor ? write_anchor(citer, *timex.anchor, json) : json.null();
  json.key("unresolved").boolean(timex.unresolved);
  json.end();
  out += '\n';
}

void write_document_line(const DocumentInfo& document, std::string& out) {
  write_line("document", document_fields, document, out);
}

void write_mention_line(const Mention& mention, std::string& out) {
  write_line("mention", mention_fields, mention, out);
}

void write_undated_line(const Mention& mention, std::string& out) {
  write_line("undated", undated_fields, mention, out);
}

void write_diagnostic_line(const Diagnostic& diagnostic, std::string& out) {
  write_line("diagnostic", diagnostic_fields, diagnostic, out);
}

}  // namespace dateline
