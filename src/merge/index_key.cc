#include "merge/index_key.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "merge/group.h"
#include "merge/similarity.h"

namespace dateline::merging {

namespace {

// The second half of keys that are no names: numbers that no name has.
constexpr std::uint64_t kFamilyOfPlain = std::uint64_t{1} << 32U;
constexpr std::uint64_t kFamilyOfOthers = std::uint64_t{2} << 32U;
constexpr std::uint64_t kTitle = std::uint64_t{3} << 32U;

bool happens_often(Recurrence recurrence) {
  return recurrence == Recurrence::once || recurrence == Recurrence::often ||
         recurrence == Recurrence::speech;
}

// The names that a match of another family cannot do without: the others together are worth too little.
std::vector<Id> needed_names(const Group& group, const FeatureTable& features) {
  std::vector<std::pair<double, Id>> by_weight;
  for (const auto& [name, with_name] : group.names) {
    if (group.typical(with_name)) by_weight.emplace_back(most_of_name(name, features), name);
  }
  std::sort(by_weight.begin(), by_weight.end());
  double too_little = least_of_names(group);
  std::vector<Id> names;
  for (const auto& [weight, name] : by_weight) {
    too_little -= weight;
    if (too_little <= 0) names.push_back(name);
  }
  return names;
}

std::vector<IndexKey> keys_of(const Group& group, const FeatureTable& features) {
  std::vector<IndexKey> keys;
  std::vector<Id> families;
  const auto add = [&](Key mixed, IndexKey::Use use) {
    IndexKey& key = keys.emplace_back();
    key.key = mixed & IndexKey::kBits;
    key.use = use;
  };
  for (const auto& [family, with_family] : group.families) {
    if (group.typical(with_family)) families.push_back(family);
  }
  for (const Id family : families) {
    add(mix(family, kFamilyOfPlain), IndexKey::Use::family_of_plain);
    add(mix(family, kFamilyOfOthers), IndexKey::Use::family_of_others);
  }
  const std::vector<Id> needed = needed_names(group, features);
  for (const auto& [name, with_name] : group.names) {
    if (!group.typical(with_name)) continue;
    const bool asked = std::find(needed.begin(), needed.end(), name) != needed.end();
    for (const Id posting : features.names().keys(name).postings) {
      add(mix(0, posting), asked ? IndexKey::Use::both : IndexKey::Use::known);
      for (const Id family : families) add(mix(family, posting), IndexKey::Use::both);
    }
  }
  for (const auto& [title, with_title] : group.titles) add(mix(title, kTitle), IndexKey::Use::both);
  const auto rank = [](const IndexKey& key) {
    return std::pair<std::uint64_t, IndexKey::Use>(key.key, key.use);
  };
  std::sort(keys.begin(), keys.end(),
            [&](const IndexKey& a, const IndexKey& b) { return rank(a) < rank(b); });
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

void set_keys(std::vector<Group>& groups, const FeatureTable& features) {
  for (Group& group : groups) {
    if (!group.keys.empty()) continue;
    group.keys = keys_of(group, features);
    group.plain = is_plain(group, features);
  }
}

bool is_plain(const Group& group, const FeatureTable& features) {
  return !group.names.empty() && happens_often(group.recurrence) &&
         std::all_of(group.heads.begin(), group.heads.end(), [&](const Counts::Entry& head) {
           return happens_often(features.recurrence_of(head.first));
         });
}

Key mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t mixed = (a ^ std::rotl(b, 32)) * 0x9E3779B97F4A7C15ULL;
  mixed = (mixed ^ (mixed >> 32U)) * 0xD6E8FEB86659FD93ULL;
  return mixed ^ (mixed >> 32U);
}

}  // namespace dateline::merging
