#pragma once

#include <optional>

#include "extract/triggers.h"

namespace dateline::extraction {

// Where somebody named was: "was in Baghdad", "spent the week in Jordan". Weak, and only in the past.
std::optional<Trigger> presence_of(const Parsed& parsed, std::size_t group);

}  // namespace dateline::extraction
