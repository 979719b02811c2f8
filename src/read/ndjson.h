#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/date.h"

namespace dateline {

inline constexpr const char* kNdjsonHelp =
    "NDJSON has one JSON object on each line; `jq -c .` writes an object so, `jq -c '.[]'` the members of an "
    "array";

// One line of NDJSON articles.
struct ArticleRecord {
  std::optional<std::string> id;
  std::string title;
  std::string uri;
  std::string byline;
  std::string language;
  std::optional<Date> published;
  std::string body;  // of "text", or of "html" where there is no text
  bool is_html = false;
};

struct ArticleRecordResult {
  std::optional<ArticleRecord> record;
  std::string cause;  // why there is none
};

// Reads {"id","title","url","author","language","published","text"|"html"}; other fields are no concern of
// ours. A field of the wrong type, a date that is none and a missing text are causes to refuse the line.
ArticleRecordResult read_article_record(std::string_view line);

// The id of a line, looked up without reading the rest when it stands first; nothing for a line without one,
// or when the line is broken before.
std::optional<std::string> peek_id(std::string_view line);

}  // namespace dateline
