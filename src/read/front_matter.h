#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "read/metadata.h"

namespace dateline {

struct FrontMatter {
  std::size_t size = 0;  // bytes before the text, delimiters included; 0 when there is none
  Metadata metadata;
  std::string unread_date;  // a date that is not a full one, as written
};

// Reads the front matter of Markdown: between lines "---" at the very beginning, lines of `key: value` of
// which title, date, author, url and lang are of interest. Lists as [a, b] or in lines below; other nesting
// is skipped.
FrontMatter read_front_matter(std::string_view text);

}  // namespace dateline
