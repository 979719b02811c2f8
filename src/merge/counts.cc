#include "merge/counts.h"

#include <algorithm>

namespace dateline::merging {

namespace {

bool before(const Counts::Entry& entry, Id key) { return entry.first < key; }

}  // namespace

void Counts::add(Id key, std::uint32_t mentions) {
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), key, before);
  if (at != entries_.end() && at->first == key) {
    at->second += mentions;
  } else {
    entries_.insert(at, {key, mentions});
  }
}

void Counts::add(const Counts& other) {
  for (const auto& [key, mentions] : other) add(key, mentions);
}

std::uint32_t Counts::of(Id key) const {
  const auto at = std::lower_bound(entries_.begin(), entries_.end(), key, before);
  return at != entries_.end() && at->first == key ? at->second : 0;
}

bool share_a_key(const Counts& a, const Counts& b) {
  const Counts& few = a.size() <= b.size() ? a : b;
  const Counts& many = a.size() <= b.size() ? b : a;
  return std::any_of(few.begin(), few.end(),
                     [&](const Counts::Entry& entry) { return many.of(entry.first) > 0; });
}

}  // namespace dateline::merging
