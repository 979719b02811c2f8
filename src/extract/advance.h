#pragma once

#include "extract/sentence.h"

namespace dateline::extraction {

// "American troops entered Iraq", "tanks rolled into Gori", "forces crossed the border into Kuwait": armed
// forces that go into a land invade it, into another place attack it; others who enter something do neither.
// Nothing for other verbs.
const Sense* advance_of(const Parsed& parsed, const VerbGroup& group);

}  // namespace dateline::extraction
