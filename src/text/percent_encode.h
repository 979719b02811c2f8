#pragma once

#include <string>
#include <string_view>

namespace dateline {

// Percent-encodes (RFC 3986) every byte that is neither an ASCII letter or digit nor in `kept`.
std::string percent_encode(std::string_view text, std::string_view kept);
void append_percent_encoded(std::string& out, std::string_view text, std::string_view kept);

}  // namespace dateline
