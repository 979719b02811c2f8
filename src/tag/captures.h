#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "tag/item.h"
#include "tag/rulebook.h"
#include "tag/submatch.h"

namespace dateline {

// Where the groups of a rule lie in the words that it matches. Looked for once for a string of symbols and a
// rule ("{month} {day}, {year}"); the answer is kept. For one thread; of bounded size.
class Captures {
 public:
  Captures();

  // Of a match of `rule`, which has this number in the program, over the items [match.begin, match.end): a
  // span of items for each of its groups, counted from match.begin; kNoGroup where it took no part. Valid
  // until the next call.
  std::span<const Span> of(const CompiledRule& rule, const Program& program, std::uint32_t number,
                           const std::vector<Item>& items, Span match);

 private:
  struct Entry {
    std::uint64_t hash = 0;
    const CompiledRule* rule = nullptr;
    std::uint32_t symbols = 0;  // where they begin in symbols_
    std::uint32_t size = 0;     // how many
    std::uint32_t groups = 0;   // where they begin in groups_
  };

  std::size_t slot_of(std::uint64_t hash, const CompiledRule& rule) const;
  std::span<Span> new_groups(const CompiledRule& rule);
  std::span<const Span> find(const CompiledRule& rule, const Program& program, std::uint32_t number);
  std::span<const Span> ask_re2(const CompiledRule& rule);
  void forget();

  std::vector<Symbol> key_;  // the symbols asked about, with what lies on both sides
  Submatch submatch_;
  std::vector<Symbol> symbols_;
  std::vector<Span> groups_;
  std::size_t groups_kept_ = 0;  // what lies behind is of the last question alone
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> table_;  // by hash: index of an entry + 1, 0 where free
};

}  // namespace dateline
