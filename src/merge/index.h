#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "merge/group.h"

namespace dateline::merging {

// Finds the groups that may tell the same event as another: those that share a date bucket and a family or a
// name. Buckets are days, months, years and decades; a group stands in those of its own length and of all
// longer ones, and is asked for in those of its own. So groups must be added from the finest date to the
// coarsest.
//
// A list holds at most kMostCandidates groups, the first ones added: what more groups than these share
// identifies none of them. That bounds the work on each mention, whatever the number of mentions.
class CandidateIndex {
 public:
  static constexpr std::size_t kMostCandidates = 32;

  explicit CandidateIndex(const NameTable& names) : names_(names) {}

  // Adds what `group` can be found by to the group `number`, whose date is `date`: itself, or the one it
  // joined.
  void add(std::uint32_t number, const Interval& date, const Group& group);
  std::vector<std::uint32_t> find(const Group& group) const;  // ascending

 private:
  using Key = std::uint64_t;
  std::vector<Key> keys(const Group& group, const std::vector<Key>& buckets) const;

  const NameTable& names_;
  std::unordered_map<Key, std::vector<std::uint32_t>> lists_;
};

// Finds the groups that have a mention of the same sentence, dated by the same time expression.
class TellingIndex {
 public:
  void add(std::uint32_t number, const Group& group);
  std::vector<std::uint32_t> find(const Group& group) const;  // ascending

 private:
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> lists_;
};

}  // namespace dateline::merging
