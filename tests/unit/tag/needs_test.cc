#include "tag/needs.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

// What a pattern cannot do without, and how far around it a match can reach.
using namespace dateline;

namespace {

const std::vector<std::string> kLiterals{"ago", "last", "next", "of", "week"};

bool needs_word(const std::vector<Need>& needs, const Alphabet& alphabet, std::string_view word) {
  const SymbolSet symbols = alphabet.word_symbols(word);
  return std::any_of(needs.begin(), needs.end(), [&](const Need& need) { return need.symbols == symbols; });
}

}  // namespace

TEST_CASE("words that every match has are needed, words that one may lack are not") {
  const Alphabet alphabet(kLiterals);
  const auto needs = needs_of("(?:next )?(?P<t>last(?: of)? week) ?", alphabet);
  CHECK(needs.size() == 2);
  CHECK(needs_word(needs, alphabet, "last"));
  CHECK(needs_word(needs, alphabet, "week"));
  CHECK(needs_of("(?P<t>(?:last)*)", alphabet).empty());
  CHECK(needs_word(needs_of("(?P<t>(?:last )+week)", alphabet), alphabet, "last"));
  CHECK(needs_of("last|next|", alphabet).empty());
}

TEST_CASE("of several ways to say it, one is needed") {
  const Alphabet alphabet(kLiterals);
  const auto needs = needs_of("(?:last|next)", alphabet);
  REQUIRE(needs.size() == 1);
  CHECK(needs[0].symbols == (alphabet.word_symbols("last") | alphabet.word_symbols("next")));
}

TEST_CASE("a match reaches no further than its pattern is long") {
  const Alphabet alphabet(kLiterals);
  struct Row {
    std::string_view pattern;
    std::uint32_t before, after;
  };
  const auto row =
      GENERATE(Row{"{~unknown} ago", 2, 0}, Row{"ago {~unknown}{2,3}", 0, 4},
               Row{"{~unknown}* ago", Need::kFar, 0}, Row{"(?:{~unknown} |)(?:ago|ago {~unknown})", 2, 2});
  const auto needs = needs_of(row.pattern, alphabet);
  CAPTURE(row.pattern);
  REQUIRE(needs.size() == 1);
  CHECK(needs[0].before == row.before);
  CHECK(needs[0].after == row.after);
}
