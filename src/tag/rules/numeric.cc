#include <charconv>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool iso(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  said.month = m.integer("m");
  said.day = m.integer("d");
  if (!m.has("hour")) return put(built, said);
  said.clock = ClockTime{m.integer("hour"), m.integer("minute"), m.integer("sec"), m.has("z") ? "Z" : ""};
  return day_fits_month(said) && put_time(built, said);
}

// Month first unless the numbers say otherwise; both readings are kept where both are days.
bool slashed(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  const int a = m.integer("a");
  const int b = m.integer("b");
  const bool month_first = a <= 12;
  said.month = month_first ? a : b;
  said.day = month_first ? b : a;
  if (*said.month > 12) return false;
  if (a <= 12 && b <= 12 && a != b) said.other_day_month = std::pair{a, b};
  return put(built, said);
}

bool dotted(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  said.day = m.integer("d");
  said.month = m.integer("m");
  return put(built, said);
}

bool compact(const Match& m, Built& built) {
  const std::string_view digits = m.text("t");
  CalendarSaid said;
  const auto field = [&](std::size_t at, std::size_t size) {
    int value = 0;
    std::from_chars(digits.data() + at, digits.data() + at + size, value);
    return value;
  };
  said.year = field(0, 4);
  said.month = field(4, 2);
  said.day = field(6, 2);
  return *said.year >= 1900 && *said.year <= 2100 && *said.month >= 1 && *said.day >= 1 &&
         day_fits_month(said) && put(built, said);
}

bool year_month(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  said.month = m.integer("m");
  return m.text("m").size() == 2 && put(built, said);
}

bool iso_week(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  said.week = m.integer("sixty");
  return *said.week >= 1 && *said.week <= 53 && put(built, said);
}

bool nine_eleven(const Match&, Built& built) {
  CalendarSaid said;
  said.year = 2001;
  said.month = 9;
  said.day = 11;
  return put(built, said);
}

}  // namespace

std::vector<Rule> numeric_rules() {
  return {
      {.id = "numeric.iso_date",
       .pattern =
           R"((?P<t>{year}[-/]{month_number:m}[-/]{day:d}(?:(?:T| ){hour}:{sixty:minute}(?::{sixty:sec})?(?:\.{~digits})?(?P<z>Z)?)?))",
       .build = iso,
       .examples = {{"2014-06-18", "2014-06-18"}, {"2014/6/18", "2014-06-18"}, {"2014-06-31", "2014-06-31"}},
       .rejects = {"2014-13-18"}},
      {.id = "numeric.slashed",
       .pattern = R"((?P<t>{day:a}/{day:b}/{year|two:year}))",
       .build = slashed,
       .examples = {{"03/25/2007", "2007-03-25"}, {"25/3/07", "XX07-03-25"}},
       .rejects = {"31/31/2007", "1/2"}},
      {.id = "numeric.dashed",
       .pattern = R"((?P<t>{day:a}-{day:b}-{year|two:year}))",
       .build = slashed,
       .examples = {{"03-25-2007", "2007-03-25"}, {"25-3-2007", "2007-03-25"}},
       .rejects = {"555-25-2007"}},
      {.id = "numeric.dotted",
       .pattern = R"((?P<t>{day:d}\.{month_number:m}\.{year}))",
       .build = dotted,
       .examples = {{"18.6.2014", "2014-06-18"}, {"31.12.1999", "1999-12-31"}},
       .rejects = {"18.16.2014"}},
      {.id = "numeric.compact",
       .pattern = R"((?P<t>{digits}))",
       .build = [](const Match& m, Built& built) { return m.text("t").size() == 8 && compact(m, built); },
       .priority = -1,
       .examples = {{"20140618", "2014-06-18"}, {"on 19980108 and", "1998-01-08"}},
       .rejects = {"20141318", "12345678"}},
      {.id = "numeric.year_month",
       .pattern = R"((?P<t>{year}-{month_number:m}))",
       .build = year_month,
       .priority = -1,
       .examples = {{"since 2014-06 only", "2014-06"}, {"1999-12", "1999-12"}},
       .rejects = {"2014-6"}},
      {.id = "numeric.month_slash_year",
       .pattern = R"((?P<t>{month_number:m}/{year}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             set_year(said, m.text("year"));
             said.month = m.integer("m");
             return put(built, said);
           },
       .examples = {{"stamped 05/2013", "2013-05"}, {"valid until 12/2020", "2020-12"}},
       .rejects = {"13/2013"}},
      {.id = "numeric.month_slash_day",
       .pattern =
           R"((?:on|by|until|till|before|after|since|due|starting|from) (?P<t>{month_number:m}/{day:d}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.month = m.integer("m");
             said.day = m.integer("d");
             return day_fits_month(said) && put(built, said);
           },
       .examples = {{"due by 7/14 at noon", "XXXX-07-14"}, {"it starts on 12/3", "XXXX-12-03"}},
       .rejects = {"add 1/2 cup", "on 31/31"}},
      {.id = "numeric.weekday_slashed",
       .pattern = R"((?P<t>{weekday}\.?,? {month_number:m}/{day:d}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.month = m.integer("m");
             said.day = m.integer("d");
             said.weekday = static_cast<Weekday>(m.integer("weekday"));
             return day_fits_month(said) && put(built, said);
           },
       .examples = {{"meet me Sat 7/14 there", "XXXX-07-14"}, {"on Friday, 12/3", "XXXX-12-03"}},
       .rejects = {"sat on 7/14"}},
      {.id = "numeric.iso_week",
       .pattern = R"((?P<t>{year}-W{sixty}))",
       .build = [](const Match& m, Built& built) { return iso_week(m, built); },
       .examples = {{"2007-W09", "2007-W09"}, {"in 1998-W53", "1998-W53"}},
       .rejects = {"2007-W61", "2007-W54"}},
      {.id = "numeric.nine_eleven",
       .pattern = R"((?P<t>9/11|9-11))",
       .build = nine_eleven,
       .priority = 1,
       .examples = {{"after the 9/11 attacks", "2001-09-11"}, {"since 9/11", "2001-09-11"}},
       .rejects = {"11/9"}},
  };
}

}  // namespace dateline
