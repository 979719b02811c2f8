#include "model/interval.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("a range is shown as short as it can be read") {
  struct Row {
    Interval interval;
    const char* shown;
  };
  const auto row = GENERATE(values<Row>({
      {{.first = {2014, 6, 14}, .last = {2014, 6, 22}, .range = true}, "14–22 June 2014"},
      {{.first = {2014, 6, 14},
        .last = {2014, 6, 22},
        .granularity = Granularity::weekend,
        .approximate = true,
        .range = true},
       "about 14–22 June 2014"},
      {{.first = {2014, 6, 28}, .last = {2014, 7, 1}, .range = true}, "28 June 2014 – 1 July 2014"},
      {{.first = {2003, 1, 1}, .last = {2003, 3, 31}, .granularity = Granularity::month, .range = true},
       "January – March 2003"},
      {{.first = {2002, 11, 1}, .last = {2003, 3, 31}, .granularity = Granularity::month, .range = true},
       "November 2002 – March 2003"},
      {{.first = {2003, 1, 1}, .last = {2011, 12, 31}, .granularity = Granularity::year, .range = true},
       "2003–2011"},
  }));
  CHECK(display(row.interval) == row.shown);
}
