#include "merge/references.h"

#include <algorithm>
#include <map>
#include <utility>

namespace dateline::merging {

namespace {

constexpr std::int64_t kLooseDays = 1;  // on either side of a week

bool dates_fit(const Group& reference, const Group& event) {
  if (fit(reference.date, event.date, event.lasts()) != DateFit::none) return true;
  return reference.date.granularity == Granularity::week && !is_open(event.date) &&
         event.date.granularity < Granularity::week && days_apart(reference.date, event.date) <= kLooseDays;
}

// Groups that say more than their kind, by document and family.
using Told = std::map<std::pair<Id, Id>, std::vector<std::size_t>>;

Told index_of(const std::vector<Group>& groups) {
  Told told;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].bare) continue;
    for (const auto& [document, in_document] : groups[i].documents) {
      for (const auto& [family, of_family] : groups[i].families) told[{document, family}].push_back(i);
    }
  }
  return told;
}

// The event that `reference` means: the only one of its kind in its document whose dates fit; or none.
std::size_t event_meant(const Group& reference, const std::vector<Group>& groups, const Told& told) {
  std::size_t meant = groups.size();
  const auto found = told.find({reference.documents.begin()->first, reference.families.begin()->first});
  if (found == told.end()) return meant;
  for (const std::size_t i : found->second) {
    if (!dates_fit(reference, groups[i])) continue;
    if (meant != groups.size()) return groups.size();
    meant = i;
  }
  return meant;
}

}  // namespace

std::vector<Group> join_references(std::vector<Group> groups) {
  const Told told = index_of(groups);
  std::vector<Group> kept;
  std::vector<std::pair<std::size_t, std::size_t>> joins;  // event, reference
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (!groups[i].bare || groups[i].mentions.size() > 1) continue;
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
