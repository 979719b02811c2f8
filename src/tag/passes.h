#pragma once

#include <deque>
#include <functional>
#include <string_view>
#include <vector>

#include "tag/rulebook.h"

namespace dateline {

// A range said in one breath ("15 to 16 June"), noted while the spans of its ends are known.
struct Pair {
  Span first, second;
};

// One sentence on its way through the passes: the items are tokens at first, phrases at last.
struct SentencePasses {
  const Rulebook& book;
  std::string_view text;
  bool message;  // read with the rules for messages too
  std::vector<Item> items;
  std::vector<Pair> pairs;
  Presence presence;         // at least what the items have
  bool has_trigger = false;  // without one no time expression can be
  std::deque<Said> saids;    // what the items point to

  void begin(Span sentence);  // its tokens
  bool may_say() const;       // false: no rule can find an expression
  void run_all();             // all passes but the links
  bool run(Pass pass);        // false when nothing was found
  Span span_of(Span range) const { return {items[range.begin].span.begin, items[range.end - 1].span.end}; }

  // Called with what each pass found, before it is put in place. For tests and for `explain`.
  std::function<void(Pass, const std::vector<Item>&, const std::vector<Found>&)> watch;
};

// All passes, links included, over a text taken as one sentence.
void trace_passes(const Rulebook& book, std::string_view text, bool message,
                  std::function<void(Pass, const std::vector<Item>&, const std::vector<Found>&)> watch);

}  // namespace dateline
