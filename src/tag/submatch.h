#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model/span.h"
#include "tag/program.h"

namespace dateline {

// What the groups of a rule took in a match that the automaton has found: the way through the steps of the
// rule that is preferred to all others. A step is tried once at each symbol, so the cost is at most steps ×
// symbols. It goes as deep as the way is long: for matches of bounded length. Reused for many; for one
// thread.
class Submatch {
 public:
  struct Where {
    std::span<const Symbol> symbols;  // of the match
    bool at_begin = false;            // the sentence begins with it
    bool at_end = false;              // and ends with it
  };

  // The span of each group, in the order of the pattern; kNoGroup where it took no part. `groups` has the
  // size that is wanted. False when the preferred way does not end with the symbols.
  bool find(const Program& program, std::uint32_t rule, const Where& where, std::span<Span> groups);

 private:
  bool walk(std::uint32_t step, std::uint32_t at);
  bool was_tried(std::uint32_t step, std::uint32_t at);

  const Program* program_ = nullptr;
  Where where_;
  std::uint32_t first_ = 0;  // of the steps of the rule
  std::uint32_t end_ = 0;    // where the way ends
  std::vector<std::uint32_t> slots_;
  std::vector<bool> tried_;  // [step × places + place]
};

}  // namespace dateline
