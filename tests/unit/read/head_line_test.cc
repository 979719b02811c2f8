#include "read/head_line.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

using Kind = HeadLine::Kind;

}  // namespace

TEST_CASE("lines of dates, labels, names and places are datelines") {
  struct Row {
    const char* line;
    Date date;
    const char* byline = "";
  };
  const auto row =
      GENERATE(Row{"18 June 2014", {2014, 6, 18}},                                                  //
               Row{"Mar 5, 2007", {2007, 3, 5}},                                                    //
               Row{"June 18, 2014.", {2014, 6, 18}},                                                //
               Row{"Wednesday, 18 June 2014 10:00 GMT", {2014, 6, 18}},                             //
               Row{"Published: Wednesday, 18 June 2014 10:00 GMT", {2014, 6, 18}},                  //
               Row{"Posted on June 18, 2014 at 9:30 am", {2014, 6, 18}},                            //
               Row{"First published on 2014-06-18", {2014, 6, 18}},                                 //
               Row{"By Ann Lee | June 18, 2014", {2014, 6, 18}, "Ann Lee"},                         //
               Row{"By Ann Lee and Bo Chen, June 18, 2014", {2014, 6, 18}, "Ann Lee and Bo Chen"},  //
               Row{"Posted by admin on June 18, 2014 in Politics", {2014, 6, 18}, "admin"},         //
               Row{"BAGHDAD, June 16, 2014", {2014, 6, 16}},                                        //
               Row{"London, 18 June 2014", {2014, 6, 18}},                                          //
               Row{"Ann Lee – 18 June 2014", {2014, 6, 18}},                                        //
               Row{"The Chronicle • June 18, 2014 • 5 min read", {2014, 6, 18}});
  CAPTURE(row.line);
  const HeadLine line = read_head_line(row.line, false);
  REQUIRE(line.kind == Kind::dateline);
  REQUIRE(line.dates.size() == 1);
  CHECK(line.dates[0].date == row.date);
  CHECK(line.byline == row.byline);
}

TEST_CASE("published and updated are told apart") {
  const HeadLine line = read_head_line("Published 18 June 2014, last updated on 20 June 2014", false);
  REQUIRE(line.dates.size() == 2);
  CHECK(line.dates[0].labelled);
  CHECK_FALSE(line.dates[0].updated);
  CHECK(line.dates[1].updated);
  CHECK_FALSE(line.dates[1].labelled);
}

TEST_CASE("prose is never a dateline") {
  const auto* line = GENERATE(
      "On June 18, 2014", "The war began on March 20, 2003", "March 20, 2003, was a Thursday",
      "It was 18 June 2014", "Published on June 18, 2014, the report found that", "In May 2003 he left",
      "June 2014", "Iran, Iraq, Syria, Egypt, Jordan and Turkey signed on 18 June 2014", "May 1, 2003:", "",
      "The United Nations Security Council Adopts Resolution Five Hundred On June 18, 2014");
  CAPTURE(line);
  CHECK(read_head_line(line, false).kind == Kind::other);
}

TEST_CASE("in the first line names before a date may be its headline") {
  CHECK(read_head_line("Iran Hostage Crisis, November 4, 1979", true).kind == Kind::other);
  CHECK(read_head_line("Obama Visits Iraq June 18, 2014", true).kind == Kind::other);
  CHECK(read_head_line("Washington, June 18, 2014", true).kind == Kind::dateline);
  CHECK(read_head_line("18 June 2014", true).kind == Kind::dateline);
  CHECK(read_head_line("By Ann Lee, June 18, 2014", true).kind == Kind::dateline);
}

TEST_CASE("bylines without a date") {
  CHECK(read_head_line("By Ann Lee", false).kind == Kind::byline);
  CHECK(read_head_line("By ANN LEE and Bo Chen", false).byline == "ANN LEE and Bo Chen");
  CHECK(read_head_line("By the Chronicle desk", false).kind == Kind::byline);
  const auto* other = GENERATE("By then the war was over", "By Monday", "By", "By the end of the war",
                               "Ann Lee", "A story by Ann Lee's friends");
  CAPTURE(other);
  CHECK(read_head_line(other, false).kind == Kind::other);
}

TEST_CASE("places of agency reports are datelines without a date") {
  const auto* line = GENERATE("NAIROBI, Kenya (AP) _", "WASHINGTON (AP) --", "MIAMI _",
                              "DAR ES SALAAM, Tanzania (Reuters) –");
  CAPTURE(line);
  CHECK(read_head_line(line, true).kind == Kind::dateline);
  CHECK(read_head_line("THE END OF THE WAR", true).kind == Kind::other);
}

TEST_CASE("agency reports that begin with place and date") {
  struct Row {
    const char* paragraph;
    Date date;
  };
  const auto row = GENERATE(Row{"BAGHDAD, June 16, 2014 (AP) — The army fell back.", {2014, 6, 16}},
                            Row{"NEW YORK, 18 June 2014 /Newswire/ -- A company", {2014, 6, 18}},
                            Row{"WASHINGTON (Reuters) - June 18, 2014 - Talks", {2014, 6, 18}},
                            Row{"18 June 2014 – The Council met.", {2014, 6, 18}},
                            Row{"RABAT | Sun Feb 20, 2011 6:47 pm EST RABAT (Reuters)", {2011, 2, 20}},
                            Row{"London, Wednesday, 18 June 2014 – The Council met.", {2014, 6, 18}});
  CAPTURE(row.paragraph);
  CHECK(date_before_prose(row.paragraph) == row.date);
  const auto* none =
      GENERATE("On June 16, 2014 – The army", "BAGHDAD, June 16, 2014 was hot", "June 16, 2014 was hot",
               "The talks of June 16, 2014 – The last ones", "BAGHDAD, June 16 (AP) — The army fell back.");
  CAPTURE(none);
  CHECK_FALSE(date_before_prose(none).has_value());
}
