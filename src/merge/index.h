#pragma once

#include <cstdint>
#include <vector>

#include "merge/group.h"
#include "merge/postings.h"

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

  // For the groups that will be asked for: what none of them is looked up by is not kept.
  CandidateIndex(const NameTable& names, const std::vector<Group>& groups);

  // Adds what `group` can be found by as the group `number`.
  void add(std::uint32_t number, const Group& group);
  // … and to the group `number` that it joined, whose date is `date`.
  void add_joined(std::uint32_t number, const Interval& date, const Group& group);
  // Ascending; holds until the next call.
  const std::vector<std::uint32_t>& find(const Group& group);

 private:
  void add_above(std::uint32_t number, const Interval& date, const std::vector<Key>& features);

  const NameTable& names_;
  KeyFilter asked_;
  Postings lists_{kMostCandidates};
  std::vector<std::uint32_t> found_;
};

// Finds the groups that have a mention of the same sentence, dated by the same time expression.
class TellingIndex {
 public:
  void add(std::uint32_t number, const Group& group);
  // Ascending; holds until the next call.
  const std::vector<std::uint32_t>& find(const Group& group);

 private:
  Postings lists_;
  std::vector<std::uint32_t> found_;
};

}  // namespace dateline::merging
