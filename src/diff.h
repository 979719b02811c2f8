#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/timeline.h"

// What became of a timeline.
namespace dateline {

// One event, or several that became one, or one that became several.
struct Change {
  enum class Kind : std::uint8_t {
    added,     // told by no passage of before
    removed,   // its passages are gone
    merged,    // two or more events are one now
    split,     // one event is two or more now
    moved,     // another date
    retitled,  // another title, the same date
    grown,     // more or fewer passages, nothing else
  };
  Kind kind = Kind::added;
  std::vector<const Event*> before;
  std::vector<const Event*> after;
};

std::string_view to_string(Change::Kind kind);

// Events are the same when they have an id or a passage with its words in common. Changes come in the order
// of time; events that did not change give none. The timelines must outlive the result.
std::vector<Change> diff(const Timeline& before, const Timeline& after);

}  // namespace dateline
