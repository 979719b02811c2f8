#pragma once

#include <optional>
#include <string>

#include "model/document.h"

namespace dateline {

// What the lines above an article say.
struct Head {
  std::optional<Date> published;
  std::string byline;
  std::string title;  // the headline, one line
};

// Reads the head of the document's text (its first lines) and marks the lines found: blocks are cut at
// datelines and bylines and take their kind; short lines above the dateline become headings. No date is taken
// when two unlabelled ones stand there: a chronology's entries look like that. `last_heading_is_title`: of
// the headings above the dateline the last is the headline, as in plain text, where the name of the paper
// comes first; else the first.
Head read_head(Document& document, bool last_heading_is_title);

}  // namespace dateline
