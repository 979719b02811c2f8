#include "merge/interner.h"

namespace dateline::merging {

Id Interner::id_of(std::string_view text) {
  if (const auto known = ids_.find(text); known != ids_.end()) return known->second;
  const auto at = ids_.emplace(text, static_cast<Id>(texts_.size() + 1)).first;
  texts_.push_back(&at->first);
  return at->second;
}

Id most_frequent(const Counts& counts, const Interner& texts) {
  Id best = 0;
  std::uint32_t most = 0;
  for (const auto& [key, mentions] : counts) {
    if (mentions > most || (mentions == most && texts.text_of(key) < texts.text_of(best))) {
      best = key;
      most = mentions;
    }
  }
  return best;
}

}  // namespace dateline::merging
