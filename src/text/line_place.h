#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/utf8.h"

namespace dateline {

// A place as editors count it.
struct LinePlace {
  std::uint64_t line = 1;    // from 1
  std::uint64_t column = 1;  // code points in the line, from 1
};

// The lines of a text of well-formed UTF-8, which must outlive it: linear to make, then a short look a place.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);
  LinePlace at(std::uint64_t byte) const;

 private:
  std::vector<std::uint64_t> starts_;  // first byte of each line
  CodePointIndex code_points_;
};

}  // namespace dateline
