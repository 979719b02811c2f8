#pragma once

#include <cstddef>

#include "model/document.h"

namespace dateline {

// Fills visible, pieces and blocks from document.source, from byte `begin` on, as GitHub-flavored Markdown.
// Code blocks, raw HTML and the addresses of links are no text. False when the markup makes more output than
// a reader could want of its size (a table of a million columns); the document is then unchanged.
bool read_markdown(Document& document, std::size_t begin);

}  // namespace dateline
