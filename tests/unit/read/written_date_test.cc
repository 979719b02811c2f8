#include "read/written_date.h"

#include <catch2/catch.hpp>
#include <string>

using namespace dateline;

TEST_CASE("full dates in the common orders") {
  struct Row {
    const char* text;
    const char* words;
    Date date;
  };
  const auto row = GENERATE(Row{"18 June 2014", "18 June 2014", {2014, 6, 18}},                 //
                            Row{"on 18th of June, 2014", "18th of June, 2014", {2014, 6, 18}},  //
                            Row{"Mar 5, 2007", "Mar 5, 2007", {2007, 3, 5}},                    //
                            Row{"Sept. 9, 2001", "Sept. 9, 2001", {2001, 9, 9}},                //
                            Row{"MAY 31ST, 2006", "MAY 31ST, 2006", {2006, 5, 31}},             //
                            Row{"June 18 2014", "June 18 2014", {2014, 6, 18}},                 //
                            Row{"18-Jun-2014", "18-Jun-2014", {2014, 6, 18}},                   //
                            Row{"2014-06-18T10:00:00Z", "2014-06-18", {2014, 6, 18}},           //
                            Row{"2014/6/8", "2014/6/8", {2014, 6, 8}},                          //
                            Row{"18.06.2014", "18.06.2014", {2014, 6, 18}},                     //
                            Row{"06/18/2014", "06/18/2014", {2014, 6, 18}},                     //
                            Row{"5/5/2014", "5/5/2014", {2014, 5, 5}},                          //
                            Row{"Mon, Dec 31, 1979 10 am", "Dec 31, 1979", {1979, 12, 31}});
  const std::string text = row.text;
  CAPTURE(text);
  const auto dates = find_written_dates(text);
  REQUIRE(dates.size() == 1);
  CHECK(dates[0].span.of(text) == row.words);
  CHECK(dates[0].date == row.date);
}

TEST_CASE("what is no full date, or one of two readings, is none") {
  const auto* text =
      GENERATE("June 2014", "18 June", "2014", "05/06/2014", "30 February 2014", "June 31, 2014",
               "2014-13-01", "12014-06-18", "18/06/14", "Juneau 18, 2014", "31 of 2014", "March 20035");
  CAPTURE(text);
  CHECK(find_written_dates(text).empty());
}

TEST_CASE("every date of a line, in order") {
  const auto dates = find_written_dates("June 18, 2014 | Updated 19 June 2014");
  REQUIRE(dates.size() == 2);
  CHECK(dates[0].date == Date{2014, 6, 18});
  CHECK(dates[1].date == Date{2014, 6, 19});
}

TEST_CASE("metadata values begin with their date, the day is the one written, whatever the zone") {
  CHECK(parse_written_date("2014-06-18T23:30:00-05:00") == Date{2014, 6, 18});
  CHECK(parse_written_date("2014-06-18") == Date{2014, 6, 18});
  CHECK(parse_written_date("2014-06-18 23:30") == Date{2014, 6, 18});
  CHECK(parse_written_date(" 20140618 ") == Date{2014, 6, 18});
  CHECK(parse_written_date("20140618T101500Z") == Date{2014, 6, 18});
  CHECK(parse_written_date("Wed, 18 Jun 2014 10:00:00 GMT") == Date{2014, 6, 18});
  CHECK(parse_written_date("Wednesday June 18, 2014") == Date{2014, 6, 18});
  const auto* none = GENERATE("", "2014", "2014-06", "last week", "about 2014-06-18", "20141318",
                              "1403086500", "2014-13-18", "2014-06-183", "2014-06-18Tea");
  CAPTURE(none);
  CHECK_FALSE(parse_written_date(none).has_value());
}

TEST_CASE("dates in file names") {
  CHECK(date_in_file_name("2014-06-18-talks.txt") == Date{2014, 6, 18});
  CHECK(date_in_file_name("20140618.txt") == Date{2014, 6, 18});
  CHECK(date_in_file_name("talks_2014_06_18.md") == Date{2014, 6, 18});
  CHECK(date_in_file_name("bbc 2014.06.18.txt") == Date{2014, 6, 18});
  const auto* none = GENERATE("talks.txt", "2014-06.txt", "2014-13-40.txt", "002_2b20140618d9.txt",
                              "120140618.txt", "2014-6-8.txt", "report-99999999.txt");
  CAPTURE(none);
  CHECK_FALSE(date_in_file_name(none).has_value());
}
