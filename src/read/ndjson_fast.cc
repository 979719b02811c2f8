#include "read/ndjson_fast.h"

#include <simdjson.h>

#include <array>
#include <utility>

#include "read/written_date.h"

namespace dateline {

namespace {

namespace dom = simdjson::dom;

struct Fields {
  enum Name : std::size_t { id, title, url, byline, author, language, published, text, html, count };
  static constexpr std::array<std::string_view, count> kNames{
      "id", "title", "url", "byline", "author", "language", "published", "text", "html"};

  std::array<std::optional<std::string_view>, count> values;  // nothing: absent or null
  bool has_body = false;

  // False for a value that is neither a string nor null. Of a field given twice the last counts.
  bool take(const dom::key_value_pair& field) {
    for (std::size_t i = 0; i < count; ++i) {
      if (field.key != kNames[i]) continue;
      has_body |= i == text || i == html;
      std::string_view value;
      const bool is_null = field.value.is_null();
      if (!is_null && field.value.get(value) != simdjson::SUCCESS) return false;
      values[i] = is_null ? std::nullopt : std::optional(value);
    }
    return true;
  }

  std::string value(Name name) const { return std::string(values[name].value_or("")); }
};

}  // namespace

std::optional<ArticleRecord> read_good_record(std::string_view line) {
  thread_local dom::parser parser;
  dom::object object;
  if (parser.parse(line.data(), line.size()).get(object) != simdjson::SUCCESS) return std::nullopt;
  Fields fields;
  for (const dom::key_value_pair field : object) {
    if (!fields.take(field)) return std::nullopt;
  }
  if (!fields.has_body) return std::nullopt;
  ArticleRecord record{
      .id = std::nullopt,
      .title = fields.value(Fields::title),
      .uri = fields.value(Fields::url),
      .byline = fields.value(fields.values[Fields::byline] ? Fields::byline : Fields::author),
      .language = fields.value(Fields::language),
      .published = std::nullopt,
      .body = fields.value(Fields::text)};
  if (fields.values[Fields::id]) record.id = fields.value(Fields::id);
  if (const std::string written = fields.value(Fields::published); !written.empty()) {
    record.published = parse_written_date(written);
    if (!record.published) return std::nullopt;
  }
  if (record.body.empty()) {
    record.body = fields.value(Fields::html);
    record.is_html = !record.body.empty();
  }
  return record;
}

}  // namespace dateline
