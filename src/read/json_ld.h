#pragma once

#include <string_view>

#include "read/metadata.h"

namespace dateline {

// What a schema.org description in JSON-LD says of the page's article (NewsArticle and the like, also inside
// @graph), as far as `metadata` does not say it yet. Broken JSON says nothing.
void read_json_ld(std::string_view script, Metadata& metadata);

}  // namespace dateline
