#include <catch2/catch.hpp>

#include "pipeline.h"

using namespace dateline;

TEST_CASE("a day that no calendar has is told once, with its place and why") {
  const ArticleResult result =
      process(RawArticle{.path = "a.txt",
                         .id = "a.txt",
                         .format = Format::text,
                         .bytes = "“Never”: it was signed on 30 February 2014 and held in 2015."},
              ReadOptions{}, Depth::times);
  REQUIRE(result.diagnostics.size() == 1);
  const Diagnostic& told = result.diagnostics.front();
  CHECK(told.code == "resolve.no-such-day");
  CHECK(told.severity == Diagnostic::Severity::warning);
  CHECK(told.place == "characters 26–42");
  CHECK(told.message == "“30 February 2014” is no day of the calendar: February 2014 has 28 days");
  REQUIRE(result.times.size() == 1);
  CHECK(result.times.front().value == "2015");
}

TEST_CASE("29 February without its year is a day") {
  const ArticleResult result = process(
      RawArticle{
          .path = "a.txt", .id = "a.txt", .format = Format::text, .bytes = "It was born on 29 February."},
      ReadOptions{}, Depth::times);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics.front().code == "resolve.no-anchor");
}
