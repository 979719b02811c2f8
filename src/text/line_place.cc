#include "text/line_place.h"

#include <algorithm>

namespace dateline {

LineIndex::LineIndex(std::string_view text) : starts_{0}, code_points_(text) {
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
    starts_.push_back(at + 1);
}

LinePlace LineIndex::at(std::uint64_t byte) const {
  const auto next = std::upper_bound(starts_.begin(), starts_.end(), byte);
  const std::uint64_t start = *(next - 1);
  return {static_cast<std::uint64_t>(next - starts_.begin()),
          1 + code_points_.at(byte) - code_points_.at(start)};
}

}  // namespace dateline
