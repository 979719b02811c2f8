#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "tag/needs.h"

// Which rules can match in a sentence at all, from the symbols that it has.
namespace dateline {

// A bit for each set of symbols that some rule needs.
class Presence {
 public:
  static constexpr std::size_t kMost = 384;

  void add(const Presence& other) {
    for (std::size_t i = 0; i < kWords; ++i) words_[i] |= other.words_[i];
  }
  void set(std::size_t bit) { words_[bit / 64] |= std::uint64_t{1} << (bit % 64); }
  bool has(std::size_t bit) const { return (words_[bit / 64] >> (bit % 64) & 1U) != 0; }
  bool has_all(const Presence& other) const {
    std::uint64_t missing = 0;
    for (std::size_t i = 0; i < kWords; ++i) missing |= other.words_[i] & ~words_[i];
    return missing == 0;
  }
  // Calls f with each bit that both have.
  template <typename F>
  void for_each_common(const Presence& other, F f) const {
    for (std::size_t i = 0; i < kWords; ++i) {
      for (std::uint64_t rest = words_[i] & other.words_[i]; rest != 0; rest &= rest - 1) {
        f(i * 64 + static_cast<std::size_t>(__builtin_ctzll(rest)));
      }
    }
  }

 private:
  static constexpr std::size_t kWords = kMost / 64;
  std::array<std::uint64_t, kWords> words_{};
};

class NeedIndex {
 public:
  explicit NeedIndex(std::size_t passes) : passes_(passes) {}

  void add(std::size_t pass, std::uint32_t rule, const std::vector<Need>& needs);

  // Adds the sets that a symbol is in.
  void note(Symbol symbol, Presence& presence) const {
    if (is_needed_[symbol]) presence.add(of_symbol_[symbol]);
  }
  // The rules of a pass that `sentence` does not rule out, in any order.
  void find(std::size_t pass, const Presence& sentence, std::vector<std::uint32_t>& rules) const;
  bool any(std::size_t pass, const Presence& sentence) const;

 private:
  struct Entry {
    std::uint32_t rule = 0;
    Presence needs;
  };
  struct PassIndex {
    std::vector<std::uint32_t> always;
    Presence rarest;  // the sets under which entries stand
    std::array<std::vector<Entry>, Presence::kMost> by_rarest;
  };
  std::size_t bit_of(const SymbolSet& symbols);

  std::vector<PassIndex> passes_;
  std::vector<SymbolSet> sets_;
  SymbolSet is_needed_;
  std::vector<Presence> of_symbol_ = std::vector<Presence>(kMostSymbols);
};

}  // namespace dateline
