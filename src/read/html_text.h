#pragma once

#include "model/document.h"
#include "read/html_article.h"

namespace dateline {

// Fills visible, pieces and blocks from the elements below `article`; `document.source` is the page.
void read_html_text(Document& document, const GumboNode& article, const ProseMap& prose);

}  // namespace dateline
