#pragma once

#include <string_view>

#include "model/span.h"
#include "resolve/context.h"

namespace dateline {

// Which way the clause around an expression points: the nearest verb or cue word in the sentence decides
// ("said Monday" → past, "will begin March 10" → future); words before the expression count more than words
// after it.
Cue direction_of(std::string_view text, Span sentence, Span expression);

}  // namespace dateline
