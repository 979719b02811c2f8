#include <charconv>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

// Days and months as short messages write them: "mon", "dec 3", "23/11", "on 21st".
namespace dateline {

namespace {

bool weekday(const Match& m, Built& built) {
  CalendarSaid said;
  const auto number = lexicon("weekdays").value(m.lower_text("name"));
  if (!number) return false;
  said.weekday = static_cast<Weekday>((*number)[0] - '0');
  return put(built, said);
}

bool lower_month(const Match& m, Built& built) {
  CalendarSaid said;
  const std::string name = m.lower_text(m.has("name") ? "name" : m.has("name2") ? "name2" : "name3");
  for (const LexiconRow& row : lexicon("months").rows()) {
    const std::string_view number = row.columns[0];
    if (lower(row.surface) == name)
      std::from_chars(number.data(), number.data() + number.size(), said.month.emplace());
  }
  if (m.has("d")) said.day = m.integer("d");
  if (m.has("e")) said.day = m.integer("e");
  return said.month && day_fits_month(said) && put(built, said);
}

// "23/11", "3/4": the day first unless the numbers say otherwise, as most of the world writes.
bool day_and_month(const Match& m, Built& built) {
  CalendarSaid said;
  const int a = m.integer("a");
  const int b = m.integer("b");
  said.day = b > 12 ? b : a;
  said.month = b > 12 ? a : b;
  return *said.month <= 12 && day_fits_month(said) && put(built, said);
}

}  // namespace

std::vector<Rule> message_day_rules() {
  std::vector<Rule> rules{
      {.id = "message.day_alone",
       .pattern =
           R"((?:on|by|till|til|until|from|b4|before|after|about|for|free) (?P<t>(?:the )?{Ordinal:d})(?:[,;!\?\.\)]|$| (?:(?P<thing>floor|time|one|row|page|level|try|half|person|place|street)|{~word})))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.day = m.integer("d");
             return !m.has("thing") && m.text("d")[0] <= '9' && *said.day <= 31 && put(built, said);
           },
       .priority = -1,
       .examples = {{"exam on 21st", "XXXX-XX-21"},
                    {"pay by 5th ok?", "XXXX-XX-05"},
                    {"off from the 24th woohoo", "XXXX-XX-24"}},
       .rejects = {"on third floor", "on the 3rd floor", "on 45th"}},
      {.id = "message.day_number",
       .pattern = R"(on (?P<t>{day})(?:[,;!\?\)]|$| (?:at|@|can|ok|n|or|morning|night|nite)))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.day = m.integer("day");
             return put(built, said);
           },
       .priority = -2,
       .examples = {{"flight is on 28 at 10 pm", "XXXX-XX-28"}, {"free on 5?", "XXXX-XX-05"}},
       .rejects = {"on 5 may", "on 28 people", "on 45 at"}},
      {.id = "message.weekday",
       .pattern = R"((?P<t>(?P<name>mon|tue|tues|wed|weds|thu|thur|thurs|fri)\.?)(?:[,;!\?&/\)]|$| ))",
       .build = weekday,
       .priority = -2,
       .examples = {{"can we meet mon instead", "XXXX-WXX-1"}, {"wed or thu?", "XXXX-WXX-3"}},
       .rejects = {"mono", "sat down"}},
      {.id = "message.weekend_day",
       .pattern =
           R"((?:^|(?:for|til|and|or|n|&|/) ?)(?P<t>(?P<name>sat|sun)\.?)(?:[,;!\?&/\)]|$| (?:(?P<verb>next|down|through|beside|behind|around|up)|{~word|digits|Part|Clock})?))",
       .build = [](const Match& m, Built& built) { return !m.has("verb") && weekday(m, built); },
       .priority = -2,
       .examples = {{"fri & sat?", "XXXX-WXX-6"}, {"fri or sun", "XXXX-WXX-7"}},
       .rejects = {"we sat down", "sat next to her", "the sun is out"}},
      {.id = "message.saturday",
       .pattern = R"({~word},? (?P<t>(?P<name>Sat)\.?)(?:[,;!\?&/\)]|$| ))",
       .build = weekday,
       .priority = -2,
       .examples = {{"so I'm going Sat instead", "XXXX-WXX-6"}, {"u free Sat?", "XXXX-WXX-6"}},
       .rejects = {"we sat there", "Sat there for hours"}},
      {.id = "message.weekend_days",
       .pattern =
           R"((?P<t>(?P<name>sat|sun)) ?(?:(?:and|or|n|&|/|to|-) ?{~weekday}|(?:from|til|till|b4|after|before|@) ?{~hour}))",
       .build = weekday,
       .priority = -1,
       .examples = {{"sat n sun also can", "XXXX-WXX-6"}, {"bbq at ours sat from 2", "XXXX-WXX-6"}},
       .rejects = {"sat and waited"}},
      {.id = "message.weekday_date",
       .pattern = R"((?P<t>{weekday}\.?,? (?:{Ordinal:d}|{day:e}/{month_number:m})))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.weekday = static_cast<Weekday>(m.integer("weekday"));
             said.day = m.integer(m.has("d") ? "d" : "e");
             if (m.has("m")) said.month = m.integer("m");
             return *said.day <= 31 && day_fits_month(said) && put(built, said);
           },
       .examples = {{"Mon 22nd ok?", "XXXX-XX-22"}, {"thur 18/11", "XXXX-11-18"}},
       .rejects = {"mon 22"}},
      {.id = "message.month",
       .pattern =
           R"((?:in|of|til|till|until|since|by|from|to|next|last|this|end|mid|early|late|start) (?P<t>(?P<name>march|may|august|mar|sep|dec))(?:[,;!\?\.\)]|$| ))",
       .build = lower_month,
       .priority = -2,
       .examples = {{"going home in dec", "XXXX-12"}, {"since march lah", "XXXX-03"}},
       .rejects = {"u may go", "decide"}},
      {.id = "message.month_day",
       .pattern =
           R"((?P<t>(?P<name>march|may|august|mar|sep|dec) {day|Ordinal:d}|{day|Ordinal:e}(?: of)? (?P<name2>march|may|august|mar|sep|dec))(?:[,;!\?\.\)]|$| ))",
       .build = lower_month,
       .examples = {{"back on mar 3", "XXXX-03-03"}, {"25th dec is xmas", "XXXX-12-25"}},
       .rejects = {"march on", "dec 45"}},
      {.id = "message.days_of_month",
       .pattern =
           R"((?P<t>{day|Ordinal:d})(?: ?- ?| to | till | til | and | n | or )(?P<u>{day|Ordinal:e}(?: of)? (?P<name>march|may|august|mar|sep|dec))(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid last;
             last.day = m.integer("e");
             Built month;
             if (!lower_month(m, month) || m.integer("d") >= *last.day) return false;
             last.month = std::get<CalendarSaid>(month.said->what).month;
             built.second = Said{last, {}, nullptr};
             last.day = m.integer("d");
             return put(built, last);
           },
       .priority = 1,
       .examples = {{"on leave from 20 to 24 may", "XXXX-05-20/XXXX-05-24"},
                    {"the 3rd or 4th of august", "XXXX-08-03/XXXX-08-04"}},
       .rejects = {"24 to 20 may"}},
      {.id = "message.day_and_month",
       .pattern = R"((?P<t>{day:a}/{month_number|day:b})(?:[,;!\?\.\)]|$| ))",
       .build = day_and_month,
       .priority = 2,
       .examples = {{"due 23/11 ok", "XXXX-11-23"},
                    {"11/23 is fine", "XXXX-11-23"},
                    {"bday is on 3/6, rmb", "XXXX-06-03"}},
       .rejects = {"23/11/2010", "31/31"}},
  };
  for (Rule& rule : rules) rule.in_messages_only = true;
  return rules;
}

}  // namespace dateline
