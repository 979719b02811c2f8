#pragma once

#include <cstdint>
#include <initializer_list>

#include "extract/words.h"

namespace dateline::extraction {

// Some of the parts: a bit each.
class PartSet {
 public:
  constexpr PartSet(std::initializer_list<Part> parts) {
    for (const Part part : parts) bits_ |= bit_of(part);
  }
  constexpr bool has(Part part) const { return (bits_ & bit_of(part)) != 0; }

 private:
  static constexpr std::uint32_t bit_of(Part part) { return std::uint32_t{1} << static_cast<unsigned>(part); }

  std::uint32_t bits_ = 0;
};
static_assert(static_cast<unsigned>(Part::mark) < 32);

}  // namespace dateline::extraction
