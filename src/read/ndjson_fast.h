#pragma once

#include <optional>
#include <string_view>

#include "read/ndjson.h"

namespace dateline {

// A line whose fields all have the type that they should, read with simdjson; nothing for any other line,
// which read_article_record reads again to say what is wrong.
std::optional<ArticleRecord> read_good_record(std::string_view line);

}  // namespace dateline
