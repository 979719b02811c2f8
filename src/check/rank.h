#pragma once

#include <string>

#include "check/statement.h"
#include "model/verdict.h"

namespace dateline::checking {

// "The first talks since 1979", "the last convoy": that something was the first or the last is more than that
// it happened. Where no passage that supports the claim says so too, it is not settled.
void hold_rank(const Part& part, Finding& finding);

// True when both speak of the same first or last thing, "the last royal government": there is but one.
bool is_same_in_rank(const Part& part, const std::string& passage);

}  // namespace dateline::checking
