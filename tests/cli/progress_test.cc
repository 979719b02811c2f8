#include "cli/progress.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::cli;

TEST_CASE("progress has a bar, a rate and the time left") {
  const Progress progress{.articles = 1204, .bytes = 31'000'000, .bytes_in_all = 100'000'000};
  CHECK(progress_line(progress, 2, 80) ==
        "[######--------------]  31 %, 1,204 articles, 15.5 MB/s, 0:04 left");
  CHECK(progress_line(progress, 3600, 80) ==
        "[######--------------]  31 %, 1,204 articles, 8.6 KB/s, 2:13:33 left");
}

TEST_CASE("progress of standard input has no end to count to") {
  const Progress progress{.articles = 1, .bytes = 6'200'000};
  CHECK(progress_line(progress, 2, 80) == "1 article, 6.2 MB, 3.1 MB/s");
}

TEST_CASE("files that grow while they are read are never read by more than all") {
  const Progress progress{.articles = 2, .bytes = 200, .bytes_in_all = 100};
  CHECK(progress_line(progress, 1, 80) == "[####################] 100 %, 2 articles, 200 B/s, 0:00 left");
}

TEST_CASE("before the first byte there is no time left to tell") {
  const Progress progress{.articles = 0, .bytes = 0, .bytes_in_all = 100};
  CHECK(progress_line(progress, 0, 80) == "[--------------------]   0 %, 0 articles, 0 B/s");
}

TEST_CASE("once all is read, progress tells what is merged") {
  const Progress progress{
      .articles = 1204, .bytes = 100, .bytes_in_all = 100, .mentions_to_merge = 1'005'020};
  CHECK(progress_line(progress, 1, 80) == "1,204 articles, merging 1,005,020 mentions");
}

TEST_CASE("progress keeps to the width of the terminal") {
  CHECK(progress_line({.articles = 1204, .bytes = 31, .bytes_in_all = 100}, 2, 22) ==
        "[######--------------]");
}

TEST_CASE("the total is what was read and how long it took") {
  CHECK(total_line({.articles = 12, .bytes = 2'340'000'000}, 59.6) == "12 articles, 2.34 GB in 1:00");
}
