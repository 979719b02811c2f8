#pragma once

#include <string>
#include <vector>

#include "merge/identity.h"
#include "model/timeline.h"

namespace dateline::merging {

// 16 hexadecimal digits: FNV-1a, 64 bits, of the identity; and of what tells apart events of one identity, if
// needed.
std::string id_of(const Identity& identity, const std::string& apart = {});

// Sets Event::id, no two alike. `identities` go with `events`. Events of one identity are told apart by their
// titles, all of them, so that an id never passes from one event to another; and where titles are alike too,
// by counting, the best supported first.
void set_ids(std::vector<Event>& events, const std::vector<Identity>& identities);

}  // namespace dateline::merging
