#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "merge/group.h"

namespace dateline::merging {

// Finds the groups that may tell the same event as another: those that share a date bucket and a family or a
// name, or a time expression. Buckets are days, months, years and decades; a group stands in those of its own
// length and of all longer ones, and is asked for in those of its own. So groups must be added from the
// finest date to the coarsest.
//
// A list holds at most kMostCandidates groups, the first ones added: what more groups than these share
// identifies none of them. That bounds the work on each mention, whatever the number of mentions.
class CandidateIndex {
 public:
  static constexpr std::size_t kMostCandidates = 32;

  explicit CandidateIndex(const NameTable& names) : names_(names) {}

  struct Candidate {
    std::uint32_t number = 0;
    bool told_together = false;  // one time expression of one sentence dates a mention of each
  };

  // Adds what `group` can be found by to the group `number`, whose date is `date`: itself, or the one it
  // joined.
  void add(std::uint32_t number, const Interval& date, const Group& group);
  // Each candidate once, by number.
  std::vector<Candidate> find(const Group& group) const;

 private:
  using Key = std::uint64_t;
  std::vector<Key> keys(const Group& group, const std::vector<Key>& buckets) const;

  const NameTable& names_;
  std::unordered_map<Key, std::vector<std::uint32_t>> lists_;
  std::unordered_map<Key, std::vector<std::uint32_t>> told_at_;
};

}  // namespace dateline::merging
