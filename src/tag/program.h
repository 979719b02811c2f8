#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
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
    save,     // a group begins or ends here (see `slot`), goes to `next`
    match,    // the pattern of rule `rule` has matched
  };
  Kind kind = Kind::match;
  std::uint32_t next = 0;
  std::uint32_t other = 0;
  std::uint32_t set = 0;
  std::uint32_t slot = 0;  // twice the number of the group, from 0 on; and one more where it ends
  std::uint32_t rule = 0;
};

// Says in which order RE2 prefers the ways to match: the first branch first, a repetition as long as can be.
struct Program {
  std::vector<Instruction> code;
  std::vector<SymbolSet> sets;
  std::unordered_map<SymbolSet, std::uint32_t> set_numbers;  // index in sets
  std::vector<std::uint32_t> starts;                         // of each rule
  std::vector<std::uint32_t> firsts;  // of each rule: the first of its steps; they lie together

  // `pattern` is one that needs_of takes; the rules are numbered as they are added, the groups of a rule in
  // the order in which they open.
  void add(std::string_view pattern, const Alphabet& alphabet);
};

}  // namespace dateline
