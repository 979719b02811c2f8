#pragma once

#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace dateline {

// Where the sentence that begins at `rest.begin` ends: after its full stop, question or exclamation mark and
// the quotes and brackets that close with it; at the end of `rest` when no mark ends it before. A full stop
// after an abbreviation, an initial or an ordinal ends nothing, unless what follows can only begin a
// sentence.
std::uint32_t find_sentence_end(std::string_view text, Span rest);

// True when the words in `span` are cut off: no mark ends them, or only the full stop of an abbreviation that
// goes on.
bool is_cut_off(std::string_view text, Span span);

}  // namespace dateline
