#pragma once

#include <string>

#include "model/document.h"
#include "model/mention.h"

namespace dateline {

// A link that opens the document at the passage: its URI (or, without an http, https or file URI, its path as
// a relative reference) with a text fragment (WICG Scroll To Text Fragment).
//
//   https://example.org/a#:~:text=to%20the%20press.-,The%20talks%20began%20in%20Baghdad.
//
// Here "to the press." stands before the passage on its line (the prefix, up to three words).
// A passage whose words have come before gets the last words of the block above, when it begins its own.
// The words are the visible ones, whole, with single spaces. A passage that is long or runs over a line break
// is given by its first and last words, text=START,END, since a browser looks for each term inside one block.
std::string text_fragment_link(const Document& document, const Passage& passage);

}  // namespace dateline
