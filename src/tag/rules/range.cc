#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

// Two ends of which one lends its month or year to the other.
bool ends(Built& built, const CalendarSaid& first, const CalendarSaid& second) {
  if (!day_fits_month(first) || !day_fits_month(second)) return false;
  built.second = Said{second, {}, nullptr};
  return put(built, first);
}

bool days_of_month(const Match& m, Built& built) {
  CalendarSaid first;
  first.month = m.integer("month");
  first.day = m.integer("d");
  if (m.has("year")) set_year(first, m.text("year"));
  CalendarSaid second = first;
  second.day = m.integer("e");
  return *second.day > *first.day && *second.day <= 31 && ends(built, first, second);
}

bool months_of_year(const Match& m, Built& built) {
  CalendarSaid first;
  first.month = m.integer("month");
  CalendarSaid second;
  second.month = m.integer("month2");
  if (m.has("d")) first.day = m.integer("d");
  if (m.has("e")) second.day = m.integer("e");
  if (m.has("year")) {
    set_year(second, m.text("year"));
    set_year(first, m.text("year"));
    if (*first.month > *second.month) first.year = *first.year - 1;
  }
  return ends(built, first, second);
}

bool years(const Match& m, Built& built) {
  CalendarSaid first;
  set_year(first, m.text("year"));
  CalendarSaid second;
  set_year(second, m.text("year2"));
  if (second.short_year) {
    second.year = *first.year - *first.year % 100 + *second.year;
    second.short_year = false;
  }
  return *second.year > *first.year && ends(built, first, second);
}

ClockTime clock_of(int hour, int minute, std::string_view meridiem) {
  const bool pm = meridiem.starts_with('p') || meridiem.starts_with('P');
  return {pm && hour < 12 ? hour + 12 : !pm && hour == 12 ? 0 : hour, minute, -1, {}};
}

// "6-9pm" are both in the afternoon, "9-5pm" are not.
bool clocks(const Match& m, Built& built) {
  const int from = m.integer("h");
  const int to = m.integer("k");
  if (from < 1 || from > 12 || to < 1 || to > 12) return false;
  const std::string_view own = m.has("am") ? m.text("am") : from % 12 < to % 12 ? m.text("pm") : "am";
  CalendarSaid first;
  first.clock = clock_of(from, m.has("min") ? m.integer("min") : -1, own);
  CalendarSaid second;
  second.clock = clock_of(to, m.has("min2") ? m.integer("min2") : -1, m.text("pm"));
  second.clock->zone = m.value("zone");
  built.second = Said{second, {}, nullptr};
  return put_time(built, first);
}

bool is_day(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c != nullptr) return c->day || c->weekday || c->clock || c->part || !c->holiday.empty();
  const auto* shift = std::get_if<ShiftSaid>(&said.what);
  return shift != nullptr && (shift->unit <= Unit::day || shift->part || shift->clock);
}

// A day and a month are no two ends of one stretch: "a revision Friday to December's figures".
bool link(const Match& m, Built&) { return is_day(m.said("first")) == is_day(m.said("second")); }

}  // namespace

std::vector<Rule> range_rules() {
  return {
      {.id = "range.month_days",
       .pattern =
           R"((?P<t>{month}\.? {day|Ordinal:d})(?:<dash>| and |, | or )(?P<u>{day|Ordinal:e}(?:,? {year})?))",
       .build = days_of_month,
       .priority = 1,
       .examples = {{"March 3-5, 2004", "2004-03-03/2004-03-05"}, {"June 15 to 16", "XXXX-06-15/XXXX-06-16"}},
       .rejects = {"March 5-3"}},
      {.id = "range.days_month",
       .pattern =
           R"((?P<t>(?:the )?{day|Ordinal:d})(?:<dash>| and |/| or )(?P<u>(?:the )?{day|Ordinal:e}(?: of)? {month}(?:,? {year})?))",
       .build = days_of_month,
       .priority = 1,
       .examples = {{"15 to 16 June 2014", "2014-06-15/2014-06-16"},
                    {"between 3 and 5 May", "XXXX-05-03/XXXX-05-05"}},
       .rejects = {"16 to 15 June"}},
      {.id = "range.months_year",
       .pattern = R"((?P<t>{month}\.?)(?:<dash>| and |/)(?P<u>{month:month2}\.?,?(?: of)? {year}))",
       .build = months_of_year,
       .priority = 1,
       .examples = {{"from May to July 2003", "2003-05/2003-07"},
                    {"November-January 1990", "1989-11/1990-01"}},
       .rejects = {"May, July 2003"}},
      {.id = "range.dates_year",
       .pattern =
           R"((?P<t>{month}\.? {day|Ordinal:d})(?:<dash>| and )(?P<u>{month:month2}\.? {day|Ordinal:e}(?:,? {year})?))",
       .build = months_of_year,
       .priority = 1,
       .examples = {{"May 3 to July 5, 2003", "2003-05-03/2003-07-05"},
                    {"between June 1 and June 9, 1990", "1990-06-01/1990-06-09"},
                    {"(March 19-April 30)", "XXXX-03-19/XXXX-04-30"}},
       .rejects = {"May 33 to July 5, 2003"}},
      {.id = "range.dates_month_year",
       .pattern =
           R"((?P<t>(?:the )?{day|Ordinal:d}(?: of)? {month})(?:<dash>| and )(?P<u>(?:the )?{day|Ordinal:e}(?: of)? {month:month2}(?:,? {year})?))",
       .build = months_of_year,
       .priority = 1,
       .examples = {{"3 May to 5 July 2003", "2003-05-03/2003-07-05"},
                    {"from 1 June until 9 June 1990", "1990-06-01/1990-06-09"},
                    {"(14 August-24 August)", "XXXX-08-14/XXXX-08-24"}},
       .rejects = {"33 May to 5 July 2003"}},
      {.id = "range.years",
       .pattern = R"((?P<t>(?:the years )?{year})(?:<dash>|/)(?P<u>{year|two:year2}))",
       .build = years,
       .priority = 1,
       .examples = {{"The 2003-2011 US war", "2003/2011"},
                    {"in 1914-18", "1914/1918"},
                    {"from 1980 to 1988", "1980/1988"}},
       .rejects = {"2011-2003", "1914-1"}},
      {.id = "range.centuries",
       .pattern =
           R"((?P<t>(?:the )?{Ordinal:n})(?:<dash>| and | or |, )(?P<u>(?:the )?{Ordinal:k}[- ](?:centuries|century)))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid first;
             first.century = m.integer("n");
             CalendarSaid second;
             second.century = m.integer("k");
             return *first.century < *second.century && *second.century <= 30 && ends(built, first, second);
           },
       .priority = 1,
       .examples = {{"the 16th and 17th centuries", "15/16"},
                    {"between the ninth and the twelfth century", "08/11"}},
       .rejects = {"the 17th and 16th centuries"}},
      {.id = "range.clock",
       .pattern =
           R"((?P<t>{hour:h}(?::{sixty:min})?(?: ?(?P<am><meridiem>))?)(?: ?- ?| to | until | til | till )(?P<u>{hour:k}(?::{sixty:min2})? ?(?P<pm><meridiem>)(?: ?{zone})?))",
       .build = clocks,
       .priority = 1,
       .examples = {{"open 10am-2pm", "T10/T14"},
                    {"from 6-9pm", "T18/T21"},
                    {"9:30 to 5 p.m.", "T09:30/T17"},
                    {"2-3pm EST", "T14/T15-05:00"}},
       .rejects = {"won 6-9", "6-19pm"}},
      {.id = "range.clock_between",
       .pattern =
           R"(between (?P<t>{hour:h}(?::{sixty:min})?(?: ?(?P<am><meridiem>))?) and (?P<u>{hour:k}(?::{sixty:min2})? ?(?P<pm><meridiem>)))",
       .build = clocks,
       .priority = 1,
       .examples = {{"between 8 and 10 p.m.", "T20/T22"}, {"between 11 a.m. and 1 p.m.", "T11/T13"}},
       .rejects = {"between 8 and 10 people"}},
      {.id = "range.decades",
       .pattern =
           R"((?P<t>the {decade_word:a})(?: and | or |<dash>)(?P<u>(?:the )?(?:(?:early|late|mid)[- ])?{decade_word:b}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid first;
             first.decade = m.integer("a");
             first.short_year = true;
             CalendarSaid second = first;
             second.decade = m.integer("b");
             return *first.decade < *second.decade && ends(built, first, second);
           },
       .priority = 1,
       .examples = {{"during the eighties and nineties", "XX8/XX9"},
                    {"the sixties or the seventies", "XX6/XX7"}},
       .rejects = {"in his eighties and nineties"}},
      {.id = "range.weekdays",
       .pattern = R"((?P<t>{weekday})\.?(?: ?- ?)(?P<u>{weekday:weekday2}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid first;
             first.weekday = static_cast<Weekday>(m.integer("weekday"));
             CalendarSaid second;
             second.weekday = static_cast<Weekday>(m.integer("weekday2"));
             return first.weekday != second.weekday && ends(built, first, second);
           },
       .priority = 1,
       .examples = {{"open Mon-Fri", "XXXX-WXX-1/XXXX-WXX-5"},
                    {"Saturday - Sunday", "XXXX-WXX-6/XXXX-WXX-7"}},
       .rejects = {"Mon Fri"}},
      {.id = "range.from_to",
       .pass = Pass::link,
       .pattern = R"((?P<t>{Date|Clock|Part:first})(?:<dash>)(?P<u>{Date|Clock|Part:second}))",
       .build = link,
       .examples = {{"from Monday to Friday", ""}, {"June 2003 - May 2004", ""}},
       .rejects = {"Monday, Friday", "a revision Friday to December's figures"}},
      {.id = "range.between",
       .pass = Pass::link,
       .pattern = R"(between (?P<t>{Date|Clock|Part:first}) and (?P<u>{Date|Clock|Part:second}))",
       .build = link,
       .examples = {{"between 1980 and 1988", ""}, {"between Monday and Friday", ""}},
       .rejects = {"Monday and Friday"}},
      {.id = "range.since",
       .pass = Pass::link,
       .pattern = R"((?:since|ever since) (?P<t>{Date|Clock|Part:first}))",
       .build = [](const Match&, Built& built) { return built.open_end = true; },
       .examples = {{"since 1979", ""}, {"ever since last week", ""}},
       .rejects = {"in 1979"}},
      {.id = "range.until",
       .pass = Pass::link,
       .pattern = R"((?P<bound>until|till|up to) (?P<t>{Date|Clock|Part:first}))",
       .build =
           [](const Match& m, Built& built) {
             return built.open_start = m.word_before("bound") != "not";  // not until 1962: then
           },
       .examples = {{"until 2011", ""}, {"till Monday", ""}},
       .rejects = {"by 2011", "not until 2011"}},
  };
}

}  // namespace dateline
