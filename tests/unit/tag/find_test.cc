#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tag/passes.h"

// The automaton must find exactly what trying every rule finds.
using namespace dateline;

namespace {

std::string listed(const std::vector<Found>& found) {
  std::string out;
  for (const Found& f : found) {
    out += std::string(f.rule->id) + "@" + std::to_string(f.items.begin) + "-" + std::to_string(f.items.end) +
           " ";
  }
  return out;
}

void check_both_ways(std::string_view text) {
  const Rulebook& book = rulebook();
  trace_passes(book, {text, true},
               [&](Pass pass, const std::vector<Item>& items, const std::vector<Found>& found) {
                 CAPTURE(text, static_cast<int>(pass));
                 CHECK(listed(found) == listed(find_by_every_rule(book, pass, {text, true}, items)));
               });
}

}  // namespace

TEST_CASE("the automaton finds what trying every rule finds, on all examples and rejects") {
  for (const Rule& rule : rulebook().rules) {
    for (const Example& example : rule.examples) check_both_ways(example.text);
    for (const auto text : rule.rejects) check_both_ways(text);
  }
}

TEST_CASE("the automaton finds what trying every rule finds, on examples strung together") {
  std::string text;
  std::size_t count = 0;
  for (const Rule& rule : rulebook().rules) {
    text += std::string(rule.examples[0].text) + (count % 3 == 0 ? ", " : count % 3 == 1 ? " and " : " ");
    if (++count % 4 == 0) {
      check_both_ways(text);
      text.clear();
    }
  }
}
