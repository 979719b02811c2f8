#pragma once

#include <string>
#include <vector>

#include "model/timeline.h"

namespace dateline::merging {

// What an event is called for good: what kind, when, and the state, organization, person or place that most
// documents name with it, in its canonical spelling. Not the title, nor the mentions: those change with every
// article added.
//
// When: for events that do not recur within a year, the year, because articles added refine 1979 to February
// 1979; for all others the first day, because only the day tells one attack from the next.
//
// Limits. An id changes when added articles change the answer to one of the three: another name gets ahead of
// the first; a decade becomes a year other than its first, or a week a day other than its Monday; the better
// supported side of a conflict lies in another year. Of several events with the same three, the best
// supported one keeps the plain id and the others count up; these may change places.
struct Identity {
  std::string family;
  std::string when;  // "1979", "2014-06-16"
  std::string name;  // canonical, or empty
};

// 16 hexadecimal digits: FNV-1a, 64 bits, of the identity and of `repetition`, 0 for the first of its like.
std::string id_of(const Identity& identity, std::size_t repetition);

// Sets Event::id, no two alike. `identities` go with `events`.
void set_ids(std::vector<Event>& events, const std::vector<Identity>& identities);

}  // namespace dateline::merging
