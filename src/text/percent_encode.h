#pragma once

#include <array>
#include <string>
#include <string_view>

namespace dateline {

// Bytes that percent-encoding keeps: ASCII letters, digits, and others.
struct KeptBytes {
  std::array<bool, 256> has = {};

  constexpr explicit KeptBytes(std::string_view others) {
    for (const char c : others) has[static_cast<unsigned char>(c)] = true;
    for (char c = '0'; c <= '9'; ++c) has[static_cast<unsigned char>(c)] = true;
    for (char c = 'a'; c <= 'z'; ++c) {
      has[static_cast<unsigned char>(c)] = true;
      has[static_cast<unsigned char>(c - 'a' + 'A')] = true;
    }
  }
};

// Percent-encodes (RFC 3986) every byte that is neither an ASCII letter or digit nor in `kept`.
std::string percent_encode(std::string_view text, std::string_view kept);
void append_percent_encoded(std::string& out, std::string_view text, const KeptBytes& kept);

}  // namespace dateline
