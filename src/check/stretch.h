#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/interval.h"
#include "model/verdict.h"

namespace dateline::checking {

// A stretch of days as day numbers, both ends included; without an end where it is open.
struct Stretch {
  std::int64_t first = 0;
  std::int64_t last = 0;

  static constexpr std::int64_t kEver = std::int64_t{1} << 40;
  bool contains(const Stretch& other) const { return first <= other.first && other.last <= last; }
  bool touches(const Stretch& other) const { return first <= other.last && other.first <= last; }
  // Days between stretches that do not touch; 0 for those that do.
  std::int64_t gap(const Stretch& other) const;
  friend bool operator==(Stretch, Stretch) = default;
};

Stretch stretch_of(const Interval& interval);
// Wider by what "about" leaves open: a unit of the granularity, and a tenth of how long ago it was told.
Stretch loosened(const Interval& interval);
TimeRelation relation_of(const Stretch& claimed, const Stretch& told);

// As it stands in a sentence: "16 January 1979", "the 1980s".
std::string in_a_sentence(const Interval& interval);

// The first and the last unit of an interval: of "2003–2011" 2003 and 2011.
Interval start_of(const Interval& interval);
Interval end_of(const Interval& interval);

}  // namespace dateline::checking
