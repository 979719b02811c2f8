#pragma once

#include <optional>

#include "check/claim_words.h"

namespace dateline::checking {

// What joins two events of a claim by time: "before", "two weeks after", "preceded", "followed by".
struct Connector {
  std::size_t at = 0;                      // its first token, the length included
  std::size_t end = 0;                     // the token after it
  bool before = false;                     // what stands before it came first
  std::optional<std::size_t> length = {};  // the token that says how long
};

// The first connector with an event, not a date, behind it.
std::optional<Connector> find_connector(const ClaimWords& words);

}  // namespace dateline::checking
