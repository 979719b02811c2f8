#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

namespace dateline {

// Byte offset of the first byte that no well-formed UTF-8 sequence explains (Unicode 15, table 3-7); nothing
// when all is well. Linear.
std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Number of code points in well-formed UTF-8. Linear.
std::size_t count_code_points(std::string_view text);

struct CodePoint {
  char32_t value = 0;
  std::uint32_t size = 0;  // bytes, 1..4
};

// The code point that begins at `at`; `text` is well-formed and `at` is a boundary inside it.
CodePoint long_code_point_at(std::string_view text, std::size_t at);
inline CodePoint code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? CodePoint{lead, 1} : long_code_point_at(text, at);
}

void append_code_point(std::string& out, char32_t value);

// Of code points beyond ASCII.
bool is_wide_letter(char32_t c);
bool is_wide_upper(char32_t c);
bool is_wide_space(char32_t c);

// Unicode L*, and marks inside words.
inline bool is_letter(char32_t c) {
  return c < 0x80 ? (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z' : is_wide_letter(c);
}
// Lu, Lt.
inline bool is_upper(char32_t c) { return c < 0x80 ? c >= U'A' && c <= U'Z' : is_wide_upper(c); }
// White_Space, and U+FEFF, U+200B.
inline bool is_space(char32_t c) {
  return c < 0x80 ? c == U' ' || (c >= U'\t' && c <= U'\r') : is_wide_space(c);
}

// Turns byte offsets of one text into code point offsets: a table of one entry for every 256 bytes, so that
// each question costs a short scan.
class CodePointIndex {
 public:
  explicit CodePointIndex(std::string_view text);
  std::uint64_t at(std::size_t byte) const;

 private:
  std::string_view text_;
  std::vector<std::uint64_t> counts_;
};

}  // namespace dateline
