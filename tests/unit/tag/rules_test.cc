#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tag/passes.h"

// Every rule runs its own examples and rejects: the rulebook is its test.
using namespace dateline;

namespace {

std::string shown(const Found& found, std::string_view text, const std::vector<Item>& items) {
  if (found.rule->pass == Pass::veto) {
    return std::string(
        Span{items[found.items.begin].span.begin, items[found.items.end - 1].span.end}.of(text));
  }
  if (found.rule->pass == Pass::link) return "";
  if (found.rule->pass == Pass::number) {
    std::string number = std::to_string(found.built.number);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') number.pop_back();
    return number;
  }
  std::string said = to_string(*found.built.said);
  if (found.built.second) said += "/" + to_string(*found.built.second);
  return said;
}

// What the rule reports in a text, read pass by pass as in production.
std::vector<std::string> reports(const Rule& rule, std::string_view text) {
  const Rulebook& book = rulebook();
  std::vector<std::string> result;
  trace_passes(book, {text, rule.in_messages_only},
               [&](Pass, const std::vector<Item>& items, const std::vector<Found>& found) {
                 for (const Found& f : found) {
                   if (f.rule == &rule) result.push_back(shown(f, text, items));
                 }
               });
  return result;
}

}  // namespace

TEST_CASE("every rule finds what its examples say") {
  for (const Rule& rule : rulebook().rules) {
    for (const Example& example : rule.examples) {
      const auto found = reports(rule, example.text);
      INFO(rule.id << ": " << example.text);
      CAPTURE(found);
      CHECK(std::find(found.begin(), found.end(), example.said) != found.end());
    }
  }
}

TEST_CASE("no rule reports anything in its rejects") {
  for (const Rule& rule : rulebook().rules) {
    for (const auto text : rule.rejects) {
      INFO(rule.id << ": " << text);
      CHECK(reports(rule, text).empty());
    }
  }
}
