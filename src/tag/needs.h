#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "tag/alphabet.h"

// What a pattern cannot do without, read off the pattern itself: sets of symbols, one of each of which is in
// every match. A sentence that lacks one of the sets is not searched, and a search keeps to the reach of the
// rarest.
namespace dateline {

// One symbol of `symbols` is in every match, which begins at most `before` symbols before it and ends at most
// `after` symbols behind it.
struct Need {
  static constexpr std::uint32_t kFar = 1U << 20U;  // no bound

  SymbolSet symbols;
  std::uint32_t before = 0;
  std::uint32_t after = 0;
  std::uint32_t commonness = 0;  // a guess, to prefer the rare
};

// The rarest needs of a pattern without fragments, rarest first; empty when anything may match. Throws
// std::runtime_error for a pattern that no compiler can take: a bracket too few, a class or a repetition of
// nothing, a group named twice.
std::vector<Need> needs_of(std::string_view pattern, const Alphabet& alphabet);

}  // namespace dateline
