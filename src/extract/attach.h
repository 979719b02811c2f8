#pragma once

#include <optional>
#include <vector>

#include "extract/dated.h"
#include "extract/sentence.h"
#include "model/timex.h"

namespace dateline::extraction {

// Chooses for every dated time expression of the sentence the events that it dates: none, one, or two (the
// event noun that it stands with, and the clause that happens in it).
std::vector<Dated> attach(const Parsed& parsed, const std::vector<Timex>& times,
                          const std::optional<Date>& published);

}  // namespace dateline::extraction
