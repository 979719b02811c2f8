#include "text/line_place.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a byte's line and column are those of an editor") {
  struct Row {
    std::uint64_t byte, line, column;
  };
  constexpr std::string_view text = "Café é\n\nzwei\n";
  const auto row = GENERATE(Row{0, 1, 1}, Row{5, 1, 5}, Row{8, 1, 7}, Row{9, 2, 1}, Row{10, 3, 1},
                            Row{13, 3, 4}, Row{15, 4, 1});
  CAPTURE(row.byte);
  const LinePlace place = LineIndex(text).at(row.byte);
  CHECK(place.line == row.line);
  CHECK(place.column == row.column);
}
