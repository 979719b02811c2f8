#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

CalendarSaid fields(const Match& m) {
  CalendarSaid said;
  if (m.has("month")) said.month = m.integer("month");
  if (m.has("month2")) said.month = m.integer("month2");
  if (m.has("d")) said.day = m.integer("d");
  if (m.has("e")) said.day = m.integer("e");
  if (m.has("year")) set_year(said, m.text("year"));
  if (m.has("year2")) set_year(said, m.text("year2"));
  return said;
}

bool has_capital(std::string_view word) { return word[0] >= 'A' && word[0] <= 'Z'; }

bool is_day_number(const CalendarSaid& said) { return !said.day || (*said.day >= 1 && *said.day <= 31); }

bool date(const Match& m, Built& built) {
  const CalendarSaid said = fields(m);
  return is_day_number(said) && day_fits_month(said) && put(built, said);
}

// A year makes a date of it even where the calendar has no such day; resolve tells.
bool whole_date(const Match& m, Built& built) {
  const CalendarSaid said = fields(m);
  return is_day_number(said) && put(built, said);
}

}  // namespace

std::vector<Rule> absolute_rules() {
  return {
      {.id = "absolute.month_day_year",
       .pattern = R"((?P<t>{month}\.? (?:the )?{day|Ordinal:d},? {year}))",
       .build = whole_date,
       .examples = {{"in March 3rd, 2004 and", "2004-03-03"},
                    {"Sept. 9, 2001", "2001-09-09"},
                    {"September the 11th, 2001", "2001-09-11"},
                    {"June 31, 2006", "2006-06-31"}},
       .rejects = {"on March 3, 200 people marched", "June 32, 2006"}},
      {.id = "absolute.day_month_year",
       .pattern = R"((?P<t>(?:the )?{day|Ordinal:d}(?: day)?(?: of)?[ -]{month}\.?,?[ -]{year}))",
       .build = whole_date,
       .examples = {{"18 June 2014", "2014-06-18"},
                    {"the 4th of July, 1776", "1776-07-04"},
                    {"30 February 2014", "2014-02-30"}},
       .rejects = {"32 June 2014"}},
      {.id = "absolute.day_month_short_year",
       .pattern =
           R"((?P<t>{day:d}-{month}\.?-'?{two:year}|{day|Ordinal:e} {month:month2}\.?,? '{two:year2}))",
       .build = date,
       .examples = {{"17-Jan-98", "XX98-01-17"}, {"5 May '45", "XX45-05-05"}},
       .rejects = {"5 May 450"}},
      {.id = "absolute.month_day",
       .pattern = R"((?P<t>{month}\.? {day|Ordinal:d}|{month:month2} the {Ordinal:e}))",
       .build =
           [](const Match& m, Built& built) {
             const bool word =
                 m.has("e") && (m.text("e")[0] < '0' || m.text("e")[0] > '9');  // "on 3 May the first shots"
             return !word && date(m, built);
           },
       .examples = {{"will begin March 10", "XXXX-03-10"},
                    {"on July 4th", "XXXX-07-04"},
                    {"on February the 27th", "XXXX-02-27"}},
       .rejects = {"March 100", "April 31", "in May the first shots"}},
      {.id = "absolute.day_month",
       .pattern = R"((?P<t>(?:the )?{day|Ordinal:d}(?: day)?(?: of)?[ -]{month}))",
       .build = date,
       .examples = {{"on 6 June", "XXXX-06-06"}, {"the 14th of July", "XXXX-07-14"}},
       .rejects = {"60 June", "6 juniors"}},
      {.id = "absolute.no_such_day",
       .pattern =
           R"((?:^|[ (])(?:on|until|till|since|by|before|after|from) (?P<t>(?:the )?{day|Ordinal:d}(?: of)? {month}|{month:month2}\.? {day|Ordinal:e})(?:[,;:\.\)]|$| (?:and|when|but|at|in|to|the|he|she|it|they|with|until|a|after|as|while|by) ?))",
       .build =
           [](const Match& m, Built& built) {
             const CalendarSaid said = fields(m);
             return is_day_number(said) && !day_fits_month(said) && put(built, said);
           },
       .priority = 1,
       .examples = {{"on 31 June, the", "XXXX-06-31"}, {"by February 30.", "XXXX-02-30"}},
       .rejects = {"on June 31 people left", "on 30 June, the", "in June 31 died"}},
      {.id = "absolute.month_year",
       .pattern = R"((?P<t>{month}\.?,?(?: of)? (?:the year )?{year}))",
       .build = date,
       .examples = {{"November 2001", "2001-11"}, {"September, 2000", "2000-09"}},
       .rejects = {"November 20012"}},
      {.id = "absolute.month_spelt_year",
       .pattern = R"((?P<t>{month},? {Number:a}[ -]{Number:b}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.month = m.integer("month");
             said.year = static_cast<int>(m.number("a") * 100 + m.number("b"));
             return m.number("a") >= 15 && m.number("a") <= 20 && m.number("b") >= 10 &&
                    m.number("b") <= 99 && put(built, said);
           },
       .examples = {{"January nineteen ninety-seven", "1997-01"}, {"in May eighteen twelve", "1812-05"}},
       .rejects = {"in May twelve hundred"}},
      {.id = "absolute.month_short_year",
       .pattern = R"((?P<t>{month}\.? '{two:year}|{month:month2}-{two:year2}))",
       .build = [](const Match& m,
                   Built& built) { return (m.has("month") || m.integer("year2") > 31) && date(m, built); },
       .examples = {{"in June '44", "XX44-06"}, {"Dec-98", "XX98-12"}},
       .rejects = {"June 44"}},
      {.id = "absolute.day_alone",
       .pattern =
           R"((?:^|[ (])(?P<word>on|until|till|by|since|of|before|after|to|from|around|and|between) (?P<t>the {Ordinal:d})(?:[,;:\.\)]|$| (?:and|when|but|at|in|to|the|he|she|it|they|with|until|a|after|as|while|by|was|were|had|would|which) ?))",
       .build =
           [](const Match& m, Built& built) {
             // "One of the first to close" is no day.
             const bool digits = m.text("d")[0] <= '9';
             return (digits || m.lower_text("word") == "on") && !has_capital(m.text("d")) && date(m, built);
           },
       .priority = -1,
       .examples = {{"on the 13th, the army", "XXXX-XX-13"}, {"by the 21st.", "XXXX-XX-21"}},
       .rejects = {"between the First and Second Punic Wars", "on the 13th floor", "the 13th of the list",
                   "one of the first to close"}},
  };
}

}  // namespace dateline
