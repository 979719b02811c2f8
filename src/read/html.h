#pragma once

#include "model/document.h"
#include "read/metadata.h"

namespace dateline {

// Fills visible, pieces and blocks from document.source, an HTML page, and puts what it says of itself into
// `metadata`. False when the page is too tangled to be parsed; the document is then unchanged.
bool read_html(Document& document, Metadata& metadata);

}  // namespace dateline
