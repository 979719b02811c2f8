#include "tag/trigger_scan.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdint>
#include <string>

#include "tag/item.h"
#include "tag/rulebook.h"

// A sentence that the scan lets go holds no trigger.
using namespace dateline;

namespace {

bool may_hold(const std::string& text) {
  return rulebook().triggers->may_hold(text, {0, static_cast<std::uint32_t>(text.size())});
}

bool has_trigger(const std::string& text) {
  std::vector<Item> items;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *rulebook().alphabet, items);
  return std::any_of(items.begin(), items.end(),
                     [](const Item& item) { return rulebook().alphabet->is_trigger(item.symbol); });
}

}  // namespace

TEST_CASE("the scan tells sentences with a time word from those without", "[trigger_scan]") {
  const auto [text, expected] = GENERATE(table<std::string, bool>({
      {"", false},
      {"The council approved the plan for a second bridge.", true},  // "second" is a unit
      {"The council approved the plan for a bridge.", false},
      {"Talks resumed on Monday.", true},
      {"monday", true},
      {"It was 7", true},
      {"“Yesterday”", true},
      {"The mondayish mood", false},
      {"xMonday", false},
      {"In décembre and on the moon", false},
  }));
  CAPTURE(text);
  CHECK(may_hold(text) == expected);
}

TEST_CASE("the scan never lets a trigger go, wherever in a run of eight bytes it stands", "[trigger_scan]") {
  std::vector<std::string> words{"a", "of", "“", "é", ",", "-", "'s", "12", "x1", "Monda", "\n"};
  for (const std::string_view word : rulebook().alphabet->trigger_words()) words.emplace_back(word);
  std::uint32_t state = 1;
  const auto roll = [&](std::size_t sides) {
    state = state * 1664525U + 1013904223U;
    return (state >> 8U) % sides;
  };
  for (int round = 0; round < 20'000; ++round) {
    std::string text;
    for (std::size_t i = roll(5); i > 0; --i) {
      text += words[roll(round % 2 == 0 ? 11 : words.size())];
      if (roll(3) > 0) text += ' ';
      if (roll(4) == 0 && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
    }
    CAPTURE(text);
    if (has_trigger(text)) CHECK(may_hold(text));
  }
}
