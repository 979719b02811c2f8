#pragma once

#include "extract/attach.h"
#include "extract/time_words.h"

namespace dateline::extraction {

// The verb that tells what a dated noun did: its own ("the coup overthrew …"), or that of the relative clause
// after it. Nothing when no verb does.
const VerbGroup* effect_group(const Parsed& parsed, const TimeWords& when, const Dated& noun);

}  // namespace dateline::extraction
