#pragma once

#include <string_view>

namespace dateline {

// The version of the project as every output names it: "0.1.0".
std::string_view version();

}  // namespace dateline
