#pragma once

#include <cstdint>
#include <vector>

#include "merge/postings.h"

namespace dateline::merging {

class FeatureTable;
struct Group;

// A key of a group in CandidateIndex, whatever the date.
struct IndexKey {
  // Who looks for it: others find the group by a known key, and the group finds others by an asked one.
  enum class Use : std::uint8_t { known, both, family_of_plain, family_of_others };

  static constexpr std::uint64_t kBits = (std::uint64_t{1} << 62U) - 1;

  Key key : 62;
  Use use : 2;

  bool known(bool plain) const {
    return use == Use::family_of_plain ? plain : use != Use::family_of_others || !plain;
  }
  bool asked(bool plain) const { return use == Use::family_of_plain ? !plain : use != Use::known; }
  friend bool operator==(const IndexKey&, const IndexKey&) = default;
};
static_assert(sizeof(IndexKey) == 8);

// Works out what each group is found by, where that is not known yet: see Group::keys.
void set_keys(std::vector<Group>& groups, const FeatureTable& features);

// True when the group is told from others of its kind by whom it names.
bool is_plain(const Group& group, const FeatureTable& features);

// Two numbers as one, in which each of their bits changes every bit.
Key mix(std::uint64_t a, std::uint64_t b);

}  // namespace dateline::merging
