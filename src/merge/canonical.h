#pragma once

#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// One order for whatever order things came in, and each thing once.

// By document, passage, trigger, time expression and all else; a mention given twice stays once.
void put_in_order(std::vector<Mention>& mentions);

// By id. Of two that differ under one id the first in the order of all fields stays, and a diagnostic says
// so.
void put_in_order(std::vector<DocumentInfo>& documents, std::vector<Diagnostic>& diagnostics);

// By document, file, place and all else; a diagnostic given twice stays once.
void put_in_order(std::vector<Diagnostic>& diagnostics);

}  // namespace dateline::merging
