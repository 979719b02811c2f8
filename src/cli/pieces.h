#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dateline::cli {

// Calls `take` with the bytes of a file, or of standard input for "-", piece by piece. Throws
// std::system_error whose code says why it cannot be read.
void read_pieces(const std::string& path, const std::function<void(std::string_view)>& take);

}  // namespace dateline::cli
