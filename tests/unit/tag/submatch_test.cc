#include "tag/submatch.h"

#include <catch2/catch.hpp>
#include <string>

#include "tag/rulebook.h"

// The groups of a match, without RE2; held against RE2.
using namespace dateline;

namespace {

std::vector<Symbol> symbols_of(const std::string& text) {
  std::vector<Item> items;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, *rulebook().alphabet, items);
  std::vector<Symbol> symbols;
  for (const Item& item : items) symbols.push_back(item.symbol);
  return symbols;
}

std::vector<Span> groups_by_re2(const std::string& pattern, const std::vector<Symbol>& symbols) {
  const auto size = static_cast<std::uint32_t>(kSymbolBytes);
  std::string encoded(symbols.size() * size, ' ');
  for (std::size_t i = 0; i < symbols.size(); ++i) write_symbol(&encoded[i * size], symbols[i]);
  Regex::Groups found;
  REQUIRE(Regex(compile_pattern(pattern, *rulebook().alphabet)).find_at(encoded, 0, encoded.size(), found));
  REQUIRE(found[0]->end == encoded.size());
  std::vector<Span> groups;
  for (std::size_t i = 1; i < found.size(); ++i) {
    groups.push_back(found[i] ? Span{found[i]->begin / size, found[i]->end / size} : kNoGroup);
  }
  return groups;
}

}  // namespace

TEST_CASE("the groups of a match are those that RE2 gives") {
  const auto [pattern, text] = GENERATE(table<std::string, std::string>({
      {"(?P<t>{month} {day})", "March 3"},
      {"(?P<t>{month}(?: {day})?)(?: {year})?", "March 2004"},           // a group takes no part
      {"(?P<t>(?:{day:a}|{hour:b}) {month})", "3 March"},                // the first branch that can
      {"(?P<t>(?:{day:a}|{year:b}) {month})", "2004 March"},             // the second
      {"(?P<t>(?:{month:m} )+{year})", "March May 2004"},                // the last round of a repetition
      {"(?P<a>(?:{month} )*)(?P<t>(?:{month:m} )?{year})", "May 2004"},  // as much as can be, from the left
      {"(?P<t>(?:{month:m},? ?){2,3})", "March, May, June"},
      {"^(?P<t>{month})$", "March"},
      {"(?:^|{day} )(?P<t>{month})(?:$| {year})", "March"},
  }));
  CAPTURE(pattern, text);
  const std::vector<Symbol> symbols = symbols_of(text);
  const std::vector<Span> expected = groups_by_re2(pattern, symbols);
  Program program;
  program.add("{weekday:w} {day:d}", *rulebook().alphabet);  // the rules of a program do not see one another
  program.add(pattern, *rulebook().alphabet);
  std::vector<Span> groups(expected.size());
  Submatch submatch;
  REQUIRE(submatch.find(program, 1, {symbols, true, true}, groups));
  CHECK(groups == expected);
}

TEST_CASE("a way that ends elsewhere is no match, nor one that needs the end of the sentence in its middle") {
  const std::vector<Symbol> symbols = symbols_of("March 3");
  Program program;
  program.add("(?P<t>{month})", *rulebook().alphabet);
  program.add("(?P<t>{month} {day})$", *rulebook().alphabet);
  std::vector<Span> groups(3);  // t, month, day
  Submatch submatch;
  CHECK_FALSE(submatch.find(program, 0, {symbols, true, true}, groups));
  CHECK_FALSE(submatch.find(program, 1, {symbols, true, false}, groups));
  CHECK(submatch.find(program, 1, {symbols, true, true}, groups));
}
