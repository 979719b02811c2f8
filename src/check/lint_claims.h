#pragma once

#include <vector>

#include "check/check.h"
#include "model/lint_finding.h"

namespace dateline {

// The dated sentences of an article that the sources contradict, as findings with the passages that do, in
// text order. The article's own passages, where the timeline has it too, are no evidence.
std::vector<LintFinding> contradicted_sentences(const Article& article, const Timeline& timeline,
                                                const Sources& sources);

}  // namespace dateline
