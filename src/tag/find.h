#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "tag/automaton.h"
#include "tag/captures.h"
#include "tag/rulebook.h"

namespace dateline {

// The text that the items lie in, and how it is read.
struct TaggedText {
  std::string_view text;
  bool message = false;  // with the rules for messages too
};

struct Found {
  Span items;  // of group t
  std::optional<Span> second;
  const Rule* rule = nullptr;
  Built built;
};

// The items around whose symbols some rule looks (Reach), in text order.
struct HotItems {
  struct Place {
    std::uint32_t item = 0;
    Symbol symbol = 0;
    std::uint8_t passes = 0;  // Reach::passes of its symbol
  };
  std::vector<Place> places;
  std::uint8_t passes = 0;  // those of any

  void clear() {
    places.clear();
    passes = 0;
  }
  // Takes no item that no rule looks around.
  void add(std::uint32_t item, Symbol symbol, const Reach& reach) {
    const std::uint8_t looking = reach.passes(symbol);
    if (looking == 0) return;
    places.push_back({item, symbol, looking});
    passes |= looking;
  }
};

struct Candidate {
  Found found;
  Span whole;  // t and u together: what no other candidate may touch
};

// The rules of one pass over the items of one sentence: finds, and settles overlap (longest, then priority,
// then id). Keeps what it has learned of the rules; one for each thread.
class Finder {
 public:
  explicit Finder(const Rulebook& book) : book_(book) {}

  // What is found is in text order; `found` is overwritten.
  void find(Pass pass, const TaggedText& reading, const std::vector<Item>& items, const HotItems& hot,
            std::vector<Found>& found);

 private:
  void find_starts(Pass pass, std::size_t items, const HotItems& hot);
  void add_matches(Pass pass, const TaggedText& reading, const std::vector<Item>& items, std::uint32_t start);
  Automaton& automaton(Pass pass);

  const Rulebook& book_;
  std::array<std::optional<Automaton>, kPasses> automata_;
  Captures captures_;
  std::vector<Span> starts_;  // items at which a match may begin, last first; they may overlap
  std::vector<Automaton::Match> matches_;
  std::vector<std::uint32_t> from_;  // of each rule: before this item it does not match again
  std::vector<Candidate> candidates_;
};

// The same by trying every rule everywhere with RE2: slow, and what Finder is held against.
std::vector<Found> find_by_every_rule(const Rulebook& book, Pass pass, const TaggedText& reading,
                                      const std::vector<Item>& items);

}  // namespace dateline
