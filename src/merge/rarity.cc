#include "merge/rarity.h"

#include <algorithm>
#include <cmath>

namespace dateline::merging {

void Rarity::add(Id key, Id document) {
  if (key >= entries_.size()) entries_.resize(key + std::size_t{1});
  Entry& entry = entries_[key];
  if (entry.documents == 0 || entry.last != document) ++entry.documents;
  entry.last = document;
}

double Rarity::of(Id key) const {
  if (key >= entries_.size() || entries_[key].documents == 0) return 1;
  return std::min(1.0, std::pow(kFewDocuments / static_cast<double>(entries_[key].documents), 0.4));
}

}  // namespace dateline::merging
