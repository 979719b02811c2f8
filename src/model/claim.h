#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/date.h"

namespace dateline {

// Something that somebody says happened, to be held against the sources.
struct Claim {
  std::string id;            // given with the claim, or empty
  std::string text;          // as given, word for word
  std::optional<Date> date;  // when it was made: what "34 years ago" is counted from
  std::string file = {};     // where it was read, for messages
  std::uint64_t line = 0;    // from 1; 0 when not known
};

}  // namespace dateline
