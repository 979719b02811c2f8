#pragma once

#include <string>
#include <vector>

#include "model/document.h"
#include "model/time_expression.h"

// tag: Sentences → TimeExpressions.
// Takes a document and its sentences; gives what the words say about time, in text order, not overlapping.
// Never looks at a calendar, at the publication date or at another sentence.
namespace dateline {

std::vector<TimeExpression> tag(const Document& document, const std::vector<Sentence>& sentences);

std::string rules_text();      // one line a rule
std::string rules_markdown();  // docs/rules.md: every pass, family and rule with its examples

}  // namespace dateline
