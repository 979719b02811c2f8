#include "text/line_place.h"

#include <algorithm>

#include "text/utf8.h"

namespace dateline {

LinePlace line_place(std::string_view text, std::uint64_t byte) {
  const std::string_view before = text.substr(0, byte);
  const std::size_t newline = before.rfind('\n');
  const std::size_t line_start = newline == std::string_view::npos ? 0 : newline + 1;
  return {1 + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n')),
          1 + count_code_points(before.substr(line_start))};
}

}  // namespace dateline
