#pragma once

#include <string_view>

namespace dateline {

// True for a short text that speaks to somebody ("c u at 5", "Lunch Sunday?"), false for one that reports.
bool is_message(std::string_view text);

}  // namespace dateline
