#include "tag/rulebook.h"

#include <catch2/catch.hpp>

// The rulebook refuses a wrong rule at the start and names it.
using namespace dateline;

namespace {

bool nothing(const Match&, Built&) { return false; }

Rule good() {
  return {.id = "test.rule",
          .pass = Pass::atom,
          .pattern = "(?P<t>{month} {day})",
          .build = nothing,
          .examples = {{"a", "b"}, {"c", "d"}},
          .rejects = {"e"}};
}

void refused(Rule rule, const std::string& cause) {
  CHECK_THROWS_WITH(make_rulebook({std::move(rule)}), Catch::Contains("test.rule") && Catch::Contains(cause));
}

}  // namespace

TEST_CASE("a rule must have two examples, a reject, a group t and a builder") {
  CHECK_NOTHROW(make_rulebook({good()}));
  Rule rule = good();
  rule.examples.pop_back();
  refused(rule, "two examples");
  rule = good();
  rule.rejects.clear();
  refused(rule, "a reject");
  rule = good();
  rule.pattern = "{month}";
  refused(rule, "no group t");
  rule = good();
  rule.build = nullptr;
  refused(rule, "nothing builds");
}

TEST_CASE("a rule with a wrong pattern is refused by name") {
  struct Row {
    std::string_view pattern;
    const char* cause;
  };
  const auto row = GENERATE(
      Row{"(?P<t>{nosuch})", "no class {nosuch}"}, Row{"(?P<t>{month}) <nosuch>", "no fragment"},
      Row{"(?P<t>{month}) (of)", "a group without name"}, Row{"(?P<t>{month} {month})", "named twice"},
      Row{"(?P<t>a.b)", "must be escaped"}, Row{"(?P<t>a", "missing )"}, Row{"(?P<t>{month)", "{ without }"},
      Row{"(?P<t>\\d)", "an escape"});
  Rule rule = good();
  rule.pattern = row.pattern;
  refused(rule, row.cause);
}

TEST_CASE("two rules of one id are refused") {
  CHECK_THROWS_WITH(make_rulebook({good(), good()}),
                    Catch::Contains("test.rule") && Catch::Contains("twice"));
}
