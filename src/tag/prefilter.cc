#include "tag/prefilter.h"

#include <algorithm>
#include <stdexcept>

namespace dateline {

std::size_t NeedIndex::bit_of(const SymbolSet& symbols) {
  const auto known = std::find(sets_.begin(), sets_.end(), symbols);
  if (known != sets_.end()) return static_cast<std::size_t>(known - sets_.begin());
  const std::size_t bit = sets_.size();
  if (bit == Presence::kMost)
    throw std::runtime_error("the rules need more sets of words than the prefilter has bits");
  sets_.push_back(symbols);
  is_needed_ |= symbols;
  for (std::size_t s = 0; s < symbols.size(); ++s) {
    if (symbols[s]) of_symbol_[s].set(bit);
  }
  return bit;
}

void NeedIndex::add(std::size_t pass, std::uint32_t rule, const std::vector<Need>& needs) {
  PassIndex& index = passes_[pass];
  if (needs.empty()) {
    index.always.push_back(rule);
    return;
  }
  Entry entry{rule, {}};
  for (const Need& need : needs) entry.needs.set(bit_of(need.symbols));
  const std::size_t rarest = bit_of(needs.front().symbols);
  index.rarest.set(rarest);
  index.by_rarest[rarest].push_back(entry);
}

void NeedIndex::find(std::size_t pass, const Presence& sentence, std::vector<std::uint32_t>& rules) const {
  const PassIndex& index = passes_[pass];
  rules = index.always;
  sentence.for_each_common(index.rarest, [&](std::size_t bit) {
    for (const Entry& entry : index.by_rarest[bit]) {
      if (sentence.has_all(entry.needs)) rules.push_back(entry.rule);
    }
  });
}

bool NeedIndex::any(std::size_t pass, const Presence& sentence) const {
  thread_local std::vector<std::uint32_t> rules;
  find(pass, sentence, rules);
  return !rules.empty();
}

}  // namespace dateline
