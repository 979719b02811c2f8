#pragma once

#include <absl/container/inlined_vector.h>

#include <cstdint>
#include <utility>

namespace dateline::merging {

// A word, name or key as a number; numbers are given out by Interner.
using Id = std::uint32_t;

// How many mentions have a feature: a sorted table of (feature, mentions).
class Counts {
 public:
  using Entry = std::pair<Id, std::uint32_t>;

  void add(Id key, std::uint32_t mentions = 1);
  void add(const Counts& other);
  std::uint32_t of(Id key) const;

  bool empty() const { return entries_.empty(); }
  std::size_t size() const { return entries_.size(); }
  auto begin() const { return entries_.begin(); }
  auto end() const { return entries_.end(); }

 private:
  absl::InlinedVector<Entry, 2>
      entries_;  // most tables are that short: nothing to allocate, nothing to follow
};

bool share_a_key(const Counts& a, const Counts& b);

}  // namespace dateline::merging
