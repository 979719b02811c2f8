#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tag/alphabet.h"

// The patterns of many rules as one list of small steps (Thompson's construction), for the automaton.
namespace dateline {

struct Instruction {
  enum class Kind : std::uint8_t {
    symbols,  // takes one symbol of `set`, then goes to `next`
    split,    // goes to `next` and, at a lower rank, to `other`
    begin,    // goes to `next` before the first symbol of a sentence
    end,      // goes to `next` behind the last
    match,    // the pattern of rule `rule` has matched
  };
  Kind kind = Kind::match;
  std::uint32_t next = 0;
  std::uint32_t other = 0;
  std::uint32_t set = 0;
  std::uint32_t rule = 0;
};

// Says in which order RE2 prefers the ways to match: the first branch first, a repetition as long as can be.
struct Program {
  std::vector<Instruction> code;
  std::vector<SymbolSet> sets;
  std::vector<std::uint32_t> starts;  // of each rule

  // `pattern` is one that needs_of takes; the rules are numbered as they are added.
  void add(std::string_view pattern, const Alphabet& alphabet);
};

}  // namespace dateline
