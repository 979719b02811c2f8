#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <set>

#include "unit/tag/corpus.h"

using namespace dateline;

namespace {

const std::string directory = PROJECT_DIR "/tests/nothing";

std::string listed(const std::vector<Timex>& timexes, std::string_view text) {
  std::string list;
  for (const auto& timex : timexes) list += fmt::format("{} ({}) ; ", corpus::shown(timex, text), timex.rule);
  return list;
}

}  // namespace

TEST_CASE("false friends: every row of tests/nothing is well formed") {
  std::set<std::string> ids;
  for (const auto& row : corpus::rows_of(directory)) {
    CAPTURE(row.columns.front());
    REQUIRE(row.columns.size() == 2);
    CHECK(ids.insert(row.columns[0]).second);
    CHECK_FALSE(row.columns[1].empty());
  }
  CHECK(ids.size() >= 400);
}

TEST_CASE("false friends: no row of tests/nothing gives a time expression") {
  int rows = 0, failed = 0, todo = 0;
  for (const auto& row : corpus::rows_of(directory)) {
    const auto& id = row.columns[0];
    const auto& text = row.columns[1];
    const auto got = corpus::timexes_of(text, Date{2014, 6, 18});
    ++rows;
    todo += row.todo;
    failed += !got.empty();
    if (got.empty() && row.todo)
      FAIL_CHECK(id << " is marked todo and passes: take the mark away");
    else if (!got.empty() && !row.todo)
      FAIL_CHECK(id << ": " << text << "\n  got  " << listed(got, text));
  }
  CHECK(rows > 0);
  if (failed > 0) WARN("false alarms in " << failed << " of " << rows << " sentences, " << todo << " todo");
}
