#include "merge/rarity.h"

#include <algorithm>
#include <cmath>

namespace dateline::merging {

namespace {

constexpr std::uint32_t kTabled = 4096;  // more documents than these are rare

double worth(std::uint32_t documents) {
  return std::min(1.0, std::pow(Rarity::kFewDocuments / static_cast<double>(documents), 0.4));
}

}  // namespace

void Rarity::add(Id key, Id document) {
  if (key >= entries_.size()) entries_.resize(key + std::size_t{1});
  Entry& entry = entries_[key];
  if (entry.documents == 0 || entry.last != document) ++entry.documents;
  entry.last = document;
}

double Rarity::of(Id key) const {
  if (key >= entries_.size() || entries_[key].documents == 0) return 1;
  const std::uint32_t documents = entries_[key].documents;
  static const std::vector<double> table = [] {
    std::vector<double> worths;
    for (std::uint32_t n = 0; n < kTabled; ++n) worths.push_back(worth(n));
    return worths;
  }();
  return documents < kTabled ? table[documents] : worth(documents);
}

}  // namespace dateline::merging
