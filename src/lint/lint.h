#pragma once

#include <vector>

#include "model/document.h"
#include "model/lint_finding.h"
#include "model/reading.h"
#include "model/time_expression.h"
#include "model/timex.h"

// lint: a Document and all that was read in it → LintFindings.
// Takes an article with its sentences, what they say about time and what that means; gives what in it cannot
// be right, by the calendar or by its own words, in text order. Never reports what some rounding, some
// reading of the words or some other year that the article speaks of makes true: a false alarm is worse than
// a miss.
namespace dateline {

struct LintInput {
  const Document& document;
  const std::vector<Sentence>& sentences;
  const std::vector<TimeExpression>& expressions;  // as tag gives them
  const std::vector<Timex>& times;                 // as resolve gives them
  const std::vector<Reading>& readings;            // one for each sentence
};

std::vector<LintFinding> lint(const LintInput& input);

}  // namespace dateline
