#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// The smallest number of bytes inserted, deleted, replaced or swapped with a neighbor that turns `a` into
// `b`.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidates that `word` may be a slip of, nearest first, at most `count`: within a third of its length,
// or holding it, or held by it. For "did you mean".
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates,
                                 std::size_t count);

}  // namespace dateline
