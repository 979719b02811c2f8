#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

// A place as editors count it.
struct LinePlace {
  std::uint64_t line = 1;    // from 1
  std::uint64_t column = 1;  // code points in the line, from 1
};

// Of a byte of well-formed UTF-8. Linear.
LinePlace line_place(std::string_view text, std::uint64_t byte);

}  // namespace dateline
