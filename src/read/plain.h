#pragma once

#include <string_view>
#include <vector>

#include "model/document.h"

namespace dateline {

// The blocks of plain text: paragraphs between blank lines or page breaks, headings ("# …", underlined, or by
// their looks), list items, page numbers (as boilerplate). A line break inside a paragraph is white space,
// except in files that write each paragraph as one long line. `text` has no byte order mark.
std::vector<Block> plain_blocks(std::string_view text);

}  // namespace dateline
