#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool weekday(const Match& m, Built& built) {
  CalendarSaid said;
  said.weekday = static_cast<Weekday>(m.integer("weekday"));
  return put(built, said);
}

bool weekend(const Match&, Built& built) {
  CalendarSaid said;
  said.weekend = true;
  return put(built, said);
}

// "Monday, 17 June 2014": one expression; the named day says more than its weekday.
bool dated(const Match& m, Built& built) {
  built.said = m.said("date");
  auto* calendar = std::get_if<CalendarSaid>(&built.said->what);
  if (calendar == nullptr) return false;
  calendar->weekday = static_cast<Weekday>(m.integer("weekday"));
  built.type = m.type("date");
  return true;
}

}  // namespace

std::vector<Rule> weekday_rules() {
  return {
      {.id = "weekday.bare",
       .pattern = R"((?P<t>{weekday_full:weekday}))",
       .build = weekday,
       .priority = -2,
       .examples = {{"said Monday that", "XXXX-WXX-1"}, {"the Friday vote", "XXXX-WXX-5"}},
       .rejects = {"the Sun said", "Mondays"}},
      {.id = "weekday.abbreviated",
       .pattern =
           R"((?:on|by|until|till|til|since|from|this|next|last|every) (?P<t>{weekday_short:weekday}\.?)(?:[ ,;!\?\)]|$))",
       .build = weekday,
       .priority = -1,
       .examples = {{"see you on Fri", "XXXX-WXX-5"}, {"by Tues. at noon", "XXXX-WXX-2"}},
       .rejects = {"sat on a chair"}},
      {.id = "weekday.weekend",
       .pattern =
           R"((?:over|at|during|on|through) (?P<t>(?:the )?(?:long )?(?:weekend|week-end|wkend|wknd)))",
       .build = weekend,
       .examples = {{"over the weekend", "XXXX-WXX-WE"}, {"at the weekend", "XXXX-WXX-WE"}},
       .rejects = {"on weekends"}},
      {.id = "weekday.the_weekend",
       .pattern = R"((?P<t>the (?:weekend|wkend|wknd)))",
       .build = weekend,
       .priority = -1,
       .examples = {{"the weekend brought rain", "XXXX-WXX-WE"}, {"after the weekend", "XXXX-WXX-WE"}},
       .rejects = {"a weekend"}},
      {.id = "weekday.weekend_of",
       .pattern =
           R"((?P<t>(?:the )?weekend of (?:{month}\.? {day|Ordinal:d}|{day|Ordinal:e} {month:month2})(?:,? {year})?))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.month = m.integer(m.has("month") ? "month" : "month2");
             said.day = m.integer(m.has("d") ? "d" : "e");
             if (m.has("year")) set_year(said, m.text("year"));
             said.weekend = true;
             return day_fits_month(said) && put(built, said);
           },
       .examples = {{"the weekend of June 14", "XXXX-WXX-WE"}, {"the weekend of 3 May 2003", "2003-WXX-WE"}},
       .rejects = {"the weekend of talks"}},
      {.id = "weekday.dated",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:(?:last|next|this|this past|this coming) )?{weekday|Weekday:weekday}\.?,? (?:the )?{Day:date}))",
       .build =
           [](const Match& m, Built& built) {
             if (m.integer("weekday") > 0) return dated(m, built);
             const auto* named = std::get_if<CalendarSaid>(&m.said("weekday").what);
             built.said = m.said("date");
             auto* calendar = std::get_if<CalendarSaid>(&built.said->what);
             if (named == nullptr || calendar == nullptr || !calendar->day) return false;
             calendar->weekday = named->weekday;
             built.type = m.type("date");
             return true;
           },
       .priority = 1,
       .examples = {{"Monday, June 16, 2014", "2014-06-16"},
                    {"Fri. 3 March 2006", "2006-03-03"},
                    {"this coming Sunday, March 8", "XXXX-03-08"}},
       .rejects = {"Monday or June 16"}},
      {.id = "weekday.the_day",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Weekday:named},? the {Ordinal:d})(?:[,;\.\)]|$| (?:and|when|in|at|the|he|she|it|they|we) ?))",
       .build =
           [](const Match& m, Built& built) {
             const auto* named = std::get_if<CalendarSaid>(&m.said("named").what);
             if (named == nullptr || m.integer("d") > 31) return false;
             CalendarSaid said = *named;
             said.day = m.integer("d");
             return put(built, said);
           },
       .examples = {{"on Friday the 13th", "XXXX-XX-13"}, {"Monday, the 21st", "XXXX-XX-21"}},
       .rejects = {"Friday, the 45th", "on Wednesday the first of five", "on Friday, the fourth decline"}},
      {.id = "weekday.week",
       .pattern =
           R"((?P<t>(?:the )?week (?:of|beginning|starting|ending|ended) {month}\.? {day|Ordinal:d}(?:,? {year})?))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.month = m.integer("month");
             said.day = m.integer("d");
             if (m.has("year")) set_year(said, m.text("year"));
             said.week = 0;
             return day_fits_month(said) && put(built, said);
           },
       .examples = {{"the week of June 16, 2014", "2014-W00"}, {"week ending March 3", "XXXX-W00"}},
       .rejects = {"the week of talks"}},
  };
}

}  // namespace dateline
