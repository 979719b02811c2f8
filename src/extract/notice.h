#pragma once

#include "extract/sentence.h"

namespace dateline::extraction {

// True for what a newspaper says of its own page: "This article was amended on 6 May".
bool is_notice(const Parsed& parsed);

}  // namespace dateline::extraction
