#pragma once

#include <vector>

#include "model/diagnostic.h"
#include "model/document.h"
#include "model/time_expression.h"
#include "model/timex.h"

// resolve: TimeExpressions + anchors → Timexes.
// Takes what the words of a document say, in text order; gives values and intervals, each with the anchor it
// was counted from. Never uses the clock: without its anchor an expression stays unresolved (XXXX-WXX-1).
namespace dateline {

std::vector<Timex> resolve(const Document& document, const std::vector<Sentence>& sentences,
                           const std::vector<TimeExpression>& expressions,
                           std::vector<Diagnostic>& diagnostics);

}  // namespace dateline
