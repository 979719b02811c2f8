#include "text/nearest.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("edit distances worked out by hand") {
  struct Row {
    const char *a, *b;
    std::size_t distance;
  };
  const auto row = GENERATE(values<Row>({{"", "", 0},
                                         {"", "abc", 3},
                                         {"build", "build", 0},
                                         {"bild", "build", 1},
                                         {"biuld", "build", 1},
                                         {"ca", "abc", 3},
                                         {"kitten", "sitting", 3}}));
  CAPTURE(row.a, row.b);
  CHECK(edit_distance(row.a, row.b) == row.distance);
  CHECK(edit_distance(row.b, row.a) == row.distance);
}

TEST_CASE("near names are given nearest first and far ones not at all") {
  using Names = std::vector<std::string>;
  const Names commands{"build", "tag", "mentions", "merge", "explain", "rules", "validate"};
  CHECK(nearest("bulid", commands, 3) == Names{"build"});
  CHECK(nearest("menton", commands, 3) == Names{"mentions"});
  CHECK(nearest("frobnicate", commands, 3).empty());
  CHECK(nearest("001", {"001_talks.txt", "002_talks.txt", "001"}, 1) == Names{"001"});
  CHECK(nearest("talks.txt", {"2013/talks.txt", "other.txt"}, 3) == Names{"2013/talks.txt"});
}
