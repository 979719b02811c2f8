#pragma once

#include <cstdint>
#include <vector>

#include "merge/dates.h"
#include "merge/features.h"
#include "merge/index_key.h"
#include "model/mention.h"

namespace dateline::merging {

// Mentions of one event, and what they have in common. Begins as a single mention and grows.
struct Group {
  std::vector<std::uint32_t> mentions;  // indices into the canonical order, in the order of joining
  Interval date;                        // the finest date of its mentions; of an event that lasts, the widest
  Days shared;                          // the days that all its dates have in common
  Recurrence recurrence = Recurrence::often;  // of most of its mentions

  Counts documents;
  Counts heads;
  Counts families;
  Counts names;
  Counts leading;
  Id leader = 0;  // the name that leads most mentions, or 0
  Counts offers;
  Counts states;
  Counts spots;
  Counts words;
  Counts titles;
  Counts clocks;
  Counts said_in;
  bool bare = false;  // all its mentions name nobody and say no more than its kind
  std::uint32_t negated = 0;
  std::uint32_t hypothetical = 0;
  std::vector<std::uint64_t> told_at;  // Features::told_at and told_by of each mention
  std::vector<IndexKey> keys;          // see set_keys; empty when they are not known
  bool plain = false;                  // see is_plain; as old as the keys
  bool grew = true;                    // since it was last compared with others
  bool torn = false;                   // when it was: several matched, and none was chosen

  bool lasts() const { return recurrence == Recurrence::lasting; }
  // True for what at least a third of the mentions have: what only one in many has says little of the event.
  bool typical(std::uint32_t count) const { return 3 * static_cast<std::size_t>(count) >= mentions.size(); }
};

Group group_of(std::uint32_t index, const Mention& mention, const Features& features);

void absorb(Group& group, const Group& other);

}  // namespace dateline::merging
