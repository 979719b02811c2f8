#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <vector>

#include "tag/item.h"
#include "tag/program.h"

namespace dateline {

// Which rules of a pass match where. Reads the symbols of a sentence once for all rules together: a
// deterministic automaton whose states are made when they are first needed (as RE2 does for one pattern), so
// that what no text says costs nothing. Linear in the length of a match. For one thread.
class Automaton {
 public:
  Automaton(const Program& program, const Alphabet& alphabet);

  struct Match {
    std::uint32_t rule = 0;  // in the order of the program
    std::uint32_t end = 0;   // index behind its last item
  };

  // The first of the items [at, end) at which a match may begin, told by one look at a small table; `end`
  // when there is none. Where a sentence begins ^ may match, so that any may.
  std::uint32_t next_begin(const std::vector<Item>& items, std::uint32_t at, std::uint32_t end) const {
    while (at < end && at != 0 && !begins_[items[at].symbol]) ++at;
    return at;
  }
  // True when it is known that no match begins at `at`: of every twelve items that one may begin with,
  // eleven.
  bool is_dead_at(const std::vector<Item>& items, std::uint32_t at) const {
    State state = at == 0 ? kAtBegin : kInMiddle;
    for (; at < items.size(); ++at) {
      state = next_[state * columns_ + column_of_[items[at].symbol]];
      if (state <= kDead || has_match_[state] != 0) break;
    }
    return state == kDead;
  }
  // The rules whose pattern matches from `begin` on, each with the end that RE2 would give it. `matches` is
  // overwritten.
  void match_at(const std::vector<Item>& items, std::uint32_t begin, std::vector<Match>& matches);

 private:
  using Steps = std::vector<std::uint32_t>;
  struct Content {
    Steps steps;                         // that the rules stand before, preferred ones first
    std::vector<std::uint32_t> matched;  // rules
    friend auto operator<=>(const Content&, const Content&) = default;
  };
  using State = std::uint16_t;
  enum class Place : std::uint8_t { begin, middle, end };

  State step_from(State state, Symbol symbol) {
    const State known = next_[state * columns_ + column_of_[symbol]];
    return known != kUnknown ? known : make_step(state, symbol);
  }
  void find_begins();
  State make_step(State state, Symbol symbol);
  State state_of(Content content);
  Content start(Place place);
  void follow(std::uint32_t step, Place place, Content& content);
  void forget();

  static constexpr State kUnknown = 0;  // in `next_`: not made yet
  static constexpr State kDead = 1;     // nothing can match any more
  static constexpr State kAtBegin = 2, kInMiddle = 3;
  static constexpr std::size_t kMostStates = 0x4000;
  static constexpr Symbol kEnd = kMostSymbols;  // stands for the end of the sentence

  const Program& program_;
  std::vector<std::uint16_t> class_of_;   // of each symbol: those that no pattern tells apart are one class
  std::vector<std::uint16_t> column_of_;  // of each symbol, in `next_`; in order of first use, so that what
                                          // is common lies together; 0 for a symbol not seen yet
  std::vector<std::uint16_t> column_of_class_;
  std::uint16_t columns_used_ = 1;
  std::size_t columns_ = 0;
  std::vector<State> next_;  // [state × columns + column]
  std::vector<Content> states_;
  std::vector<char> has_match_;              // of each state
  std::array<bool, kMostSymbols> begins_{};  // symbols that a match may begin with in mid-sentence
  std::map<Content, State> known_;
  std::vector<std::uint32_t> seen_;  // of each step: the round in which it was followed
  std::uint32_t round_ = 0;
};

}  // namespace dateline
