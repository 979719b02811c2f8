#pragma once

#include <optional>
#include <vector>

#include "extract/attach.h"

namespace dateline::extraction {

// "Two years after the rebels took the capital, the war goes on": what is told in the present tense is told
// of the day of publication, so that what happened lies that far back. One Dated with its `date` for each
// such clause; none without a publication date, or for a story told in the past.
std::vector<Dated> elapsed(const Parsed& parsed, const std::vector<Timex>& times,
                           const std::optional<Date>& published);

}  // namespace dateline::extraction
