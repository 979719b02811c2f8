#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "merge/group.h"
#include "merge/postings.h"

namespace dateline::merging {

// Finds the groups that may tell the same event as another: those that share a date bucket and a family or a
// name. Buckets are days, months, years and decades; a group stands in those of its own length and of all
// longer ones, and is asked for in those of its own. So groups must be added from the finest date to the
// coarsest.
//
// Pairs that cannot reach kMatch are not looked for, as in joins of sets by prefix filtering (Chaudhuri,
// Ganti, Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", 2006):
//
// - Two groups that name nobody in common, of kinds that happen often, do not reach it by family and date (2
//   bits of date, 1.8 of family, -4 of names, at most 3.2 of words and 0.8 of context). They need a title.
// - Two groups of different families reach it by names only. A group does not ask for the commonest of its
//   names, as long as these together are too little: what matches it has another one of its names as well.
//
// A list holds at most kMostCandidates groups, the first ones added: what more groups than these share
// identifies none of them. That bounds the work on each mention, whatever the number of mentions.
class CandidateIndex {
 public:
  static constexpr std::size_t kMostCandidates = 32;

  // For the groups that will be asked for, whose keys are set: what none of them is looked up by is not kept.
  // Those that neither grew nor are torn have been compared with all others that did not grow: they find only
  // groups that share a key with one that grew.
  CandidateIndex(const FeatureTable& features, const std::vector<Group>& groups);

  // Adds what `group` can be found by as the group `number`.
  void add(std::uint32_t number, const Group& group);
  // … and to the group `number` that it joined, which is now `leader`. The keys of `group` are set.
  void add_joined(std::uint32_t number, const Group& leader, const Group& group);
  // Ascending; holds until the next call.
  const std::vector<std::uint32_t>& find(const Group& group);

 private:
  void note_grown(const std::vector<Group>& groups);
  // True when the group looks for others by the key.
  bool asks(const Group& group, const IndexKey& own, Key key) const {
    return own.asked(group.plain) && (!grown_ || group.grew || group.torn || grown_->has(key));
  }
  void add_asked(std::uint32_t number, const std::vector<IndexKey>& keys, bool plain, Key bucket);
  void add_above(std::uint32_t number, const std::vector<IndexKey>& keys, bool plain, const Interval& date);

  const FeatureTable& features_;
  KeyFilter asked_;
  std::optional<KeyFilter> grown_;     // what groups that grew are known by; nothing: all grew
  std::array<bool, 4> level_asked_{};  // days, months, years, decades
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
