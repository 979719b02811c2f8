#pragma once

#include <cstdint>
#include <vector>

#include "merge/group.h"
#include "merge/postings.h"

namespace dateline::merging {

// Works out what each group is found by, where that is not known yet: see Group::keys.
void set_keys(std::vector<Group>& groups, const FeatureTable& features);

// True when the group is told from others of its kind by whom it names.
bool is_plain(const Group& group, const FeatureTable& features);

// Two numbers as one, in which each of their bits changes every bit.
Key mix(std::uint64_t a, std::uint64_t b);

}  // namespace dateline::merging
