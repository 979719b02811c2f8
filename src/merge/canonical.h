#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// One order for whatever order things came in, and each thing once.

// By document, passage, trigger, time expression and all else; a mention given twice stays once.
void put_in_order(std::vector<Mention>& mentions);

// The mentions of one document among mentions in order.
std::span<const Mention> of_document(std::span<const Mention> mentions, std::string_view id);

// The document of an id among documents in order, or nullptr.
const DocumentInfo* document_of(std::span<const DocumentInfo> documents, std::string_view id);

// By id. Of two that differ under one id the first in the order of all fields stays, and a diagnostic says
// so.
void put_in_order(std::vector<DocumentInfo>& documents, std::vector<Diagnostic>& diagnostics);

// By document, file, place and all else; a diagnostic given twice stays once.
void put_in_order(std::vector<Diagnostic>& diagnostics);

}  // namespace dateline::merging
