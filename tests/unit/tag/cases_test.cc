#include <fmt/format.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "unit/tag/corpus.h"

using namespace dateline;

namespace {

struct Expected {
  std::string span;
  std::string type;
  std::vector<std::string> values;  // any of them is right
  std::string mod;                  // "*": any mod is right
};

struct Case {
  std::string id;
  std::optional<Date> published;
  std::string text;
  std::vector<Expected> expected;
};

std::string unescaped(const std::string& text) {
  const auto lines = corpus::split(text, "\\n");
  return fmt::format("{}", fmt::join(lines, "\n"));
}

Expected expected_of(const std::string& item) {
  const auto fields = corpus::split(item, " | ");
  if (fields.size() != 3 && fields.size() != 4) throw std::runtime_error("wrong number of fields: " + item);
  return {fields[0], fields[1], corpus::split(fields[2], "|"), fields.size() == 4 ? fields[3] : ""};
}

Case case_of(const corpus::Row& row) {
  if (row.columns.size() != 4) throw std::runtime_error("wrong number of columns: " + row.columns.front());
  Case result{row.columns[0], parse_date(row.columns[1]), unescaped(row.columns[2]), {}};
  for (const auto& item : corpus::split(row.columns[3], " ; ")) result.expected.push_back(expected_of(item));
  return result;
}

bool matches(const Expected& expected, const Timex& got, std::string_view text) {
  return expected.span == got.span.of(text) && expected.type == to_string(got.type) &&
         std::find(expected.values.begin(), expected.values.end(), got.value) != expected.values.end() &&
         (expected.mod == "*" || expected.mod == got.mod);
}

bool matches(const Case& row, const std::vector<Timex>& got) {
  return std::equal(row.expected.begin(), row.expected.end(), got.begin(), got.end(),
                    [&](const auto& e, const auto& g) { return matches(e, g, row.text); });
}

std::string listed(const std::vector<Timex>& timexes, std::string_view text) {
  std::vector<std::string> items;
  for (const auto& timex : timexes) items.push_back(corpus::shown(timex, text));
  return fmt::format("{}", fmt::join(items, " ; "));
}

const std::string directory = PROJECT_DIR "/tests/cases";

}  // namespace

TEST_CASE("time expressions: every row of tests/cases is well formed") {
  std::set<std::string> ids;
  for (const auto& row : corpus::rows_of(directory)) {
    CAPTURE(row.columns.front());
    const auto parsed = case_of(row);
    CHECK(ids.insert(parsed.id).second);
    CHECK((parsed.published.has_value() || row.columns[1] == "-"));
    std::size_t at = 0;
    for (const auto& expected : parsed.expected) {
      CAPTURE(expected.span);
      CHECK(parse_timex_type(expected.type).has_value());
      at = parsed.text.find(expected.span, at);
      REQUIRE(at != std::string::npos);
      at += expected.span.size();
    }
  }
  CHECK(ids.size() >= 500);
}

TEST_CASE("time expressions: every row of tests/cases gives exactly its expressions") {
  struct Count {
    int right = 0, rows = 0, todo = 0;
  };
  std::map<std::string, Count> families;
  for (const auto& row : corpus::rows_of(directory)) {
    const auto parsed = case_of(row);
    const auto got = corpus::timexes_of(parsed.text, parsed.published);
    const bool right = matches(parsed, got);
    auto& count = families[row.family];
    ++count.rows;
    count.right += right;
    count.todo += row.todo;
    if (right && row.todo)
      FAIL_CHECK(parsed.id << " is marked todo and passes: take the mark away");
    else if (!right && !row.todo)
      FAIL_CHECK(parsed.id << " (" << row.columns[1] << "): " << parsed.text << "\n  expected  "
                           << row.columns[3] << "\n  got       " << listed(got, parsed.text));
  }
  CHECK_FALSE(families.empty());
  std::string summary;
  for (const auto& [family, count] : families)
    if (count.right < count.rows)
      summary +=
          fmt::format("\n  {:24} {:3} of {:3} right, {} todo", family, count.right, count.rows, count.todo);
  if (!summary.empty()) WARN("families with gaps:" << summary);
}
