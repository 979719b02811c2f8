#pragma once

#include <vector>

#include "check/check.h"
#include "model/timeline.h"

namespace dateline::cli {

// The articles of a timeline that still lie where they were read from, byte for byte, dated as the timeline
// dates them. `missing` counts the others.
struct ArticlesAtHand {
  std::vector<Article> articles;
  std::size_t missing = 0;
};

ArticlesAtHand articles_at_hand(const std::vector<DocumentInfo>& documents);

}  // namespace dateline::cli
