#include "merge/references.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace dateline::merging {

namespace {

constexpr std::int64_t kLooseDays = 1;  // on either side of a week

bool dates_fit(const Group& reference, const Group& event) {
  if (fit(reference.date, event.date, event.lasts()) != DateFit::none) return true;
  return reference.date.granularity == Granularity::week && !is_open(event.date) &&
         event.date.granularity < Granularity::week && days_apart(reference.date, event.date) <= kLooseDays;
}

// A document, a family, and a group that tells more of it than its kind; in this order.
using Told = std::vector<std::tuple<Id, Id, std::size_t>>;

Told index_of(const std::vector<Group>& groups) {
  Told told;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].bare) continue;
    for (const auto& [document, in_document] : groups[i].documents) {
      for (const auto& [family, of_family] : groups[i].families) told.emplace_back(document, family, i);
    }
  }
  std::sort(told.begin(), told.end());
  return told;
}

// The event that `reference` means: the only one of its kind in its document whose dates fit; or none.
std::size_t event_meant(const Group& reference, const std::vector<Group>& groups, const Told& told) {
  std::size_t meant = groups.size();
  const Id document = reference.documents.begin()->first;
  const Id family = reference.families.begin()->first;
  auto at = std::lower_bound(told.begin(), told.end(), std::tuple(document, family, std::size_t{0}));
  for (; at != told.end() && std::get<0>(*at) == document && std::get<1>(*at) == family; ++at) {
    const std::size_t i = std::get<2>(*at);
    if (!dates_fit(reference, groups[i])) continue;
    if (meant != groups.size()) return groups.size();
    meant = i;
  }
  return meant;
}

}  // namespace

std::vector<Group> join_references(std::vector<Group> groups) {
  const auto is_reference = [](const Group& group) { return group.bare && group.mentions.size() == 1; };
  if (std::none_of(groups.begin(), groups.end(), is_reference)) return groups;
  const Told told = index_of(groups);
  std::vector<Group> kept;
  std::vector<std::pair<std::size_t, std::size_t>> joins;  // event, reference
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (!is_reference(groups[i])) continue;
    const std::size_t meant = event_meant(groups[i], groups, told);
    if (meant < groups.size()) joins.emplace_back(meant, i);
  }
  for (const auto& [event, reference] : joins) {
    const Days shared = groups[event].shared;
    absorb(groups[event], groups[reference]);
    groups[event].shared = shared;
    groups[reference].mentions.clear();
  }
  for (Group& group : groups) {
    if (!group.mentions.empty()) kept.push_back(std::move(group));
  }
  return kept;
}

}  // namespace dateline::merging
