#include <charconv>
#include <cmath>
#include <optional>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

// How short messages say a time. The same words are anything in other texts, so that all of it counts in
// messages only: an hour without its "o'clock", a weekday in three letters, a month without its capital.
namespace dateline {

namespace {

// "8", "8:30" or "8.30", as said: nothing tells the afternoon.
std::optional<ClockTime> clock_of(const Match& m) {
  if (m.has("hour")) return ClockTime{m.integer("hour"), m.has("sixty") ? m.integer("sixty") : -1, -1, {}};
  const std::string_view words = m.text("n");
  const std::size_t point = words.find('.');
  const int hours = static_cast<int>(m.number("n"));
  const int minutes = static_cast<int>(std::lround(m.number("n") * 100)) - 100 * hours;
  if (point == std::string_view::npos || words.size() != point + 3 || hours > 24 || minutes > 59)
    return std::nullopt;
  return ClockTime{hours, minutes, -1, {}};
}

bool hour(const Match& m, Built& built) {
  CalendarSaid said;
  said.clock = clock_of(m);
  return !m.has("counted") && said.clock && said.clock->hour > 0 && put_time(built, said);
}

// "Tonight 8" is in the evening; "fri 7" as said.
bool day_hour(const Match& m, Built& built) {
  ClockTime clock = *clock_of(m);
  built.said = m.said("date");
  built.type = TimexType::time;
  auto* shift = std::get_if<ShiftSaid>(&built.said->what);
  auto* calendar = std::get_if<CalendarSaid>(&built.said->what);
  if (m.has("counted") || clock.hour == 0 || (shift == nullptr && calendar == nullptr)) return false;
  if (calendar != nullptr && (calendar->month || calendar->clock)) return false;
  auto& part = shift != nullptr ? shift->part : calendar->part;
  if (part && *part != PartOfDay::morning && clock.hour < 12) clock.hour += 12;
  part.reset();
  (shift != nullptr ? shift->clock : calendar->clock) = clock;
  return true;
}

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

bool part_of_today(const Match& m, Built& built) {
  ShiftSaid said;
  said.part = part_of(m.value("part"));
  built.type = TimexType::time;
  return put(built, said);
}

}  // namespace

std::vector<Rule> message_rules() {
  std::vector<Rule> rules{
      {.id = "message.hour",
       .pattern =
           R"((?:at|@|by|till|til|until|b4|before|after|from|around|abt|about|arnd|now|its|it's) ?(?P<t>(?:{hour}(?:[:\.]{sixty})?|{Number:n})(?:-?ish|\+| plus| sharp)?)(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|countable|plural|digits|scale}|of|percent)|{~word|weekday})))",
       .build = hour,
       .priority = -1,
       .examples = {{"meet u at 7 at the station", "T07"}, {"c u @8.30", "T08:30"}, {"around 9ish?", "T09"}},
       .rejects = {"at 5 people", "by 2 points", "at 25", "at 5 minutes"}},
      {.id = "message.weekday",
       .pattern = R"((?P<t>(?P<name>mon|tue|tues|wed|weds|thu|thur|thurs|fri)\.?)(?:[,;!\?&/\)]|$| ))",
       .build = weekday,
       .priority = -2,
       .examples = {{"can we meet mon instead", "XXXX-WXX-1"}, {"wed or thu?", "XXXX-WXX-3"}},
       .rejects = {"mono", "sat down"}},
      {.id = "message.weekend_day",
       .pattern = R"((?:(?:for|til|and|or|n|&|/) ?(?P<t>(?P<name>sat|sun)\.?)(?:[,;!\?&/\)]|$| )))",
       .build = weekday,
       .priority = -2,
       .examples = {{"fri & sat?", "XXXX-WXX-6"}, {"fri or sun", "XXXX-WXX-7"}},
       .rejects = {"we sat down", "the sun is out"}},
      {.id = "message.soon",
       .pattern = R"((?P<t>soon)(?:["',;:!\?\.\)]|$| (?:(?P<bound>as|after|before)|{~word})))",
       .build =
           [](const Match& m, Built& built) {
             built.said = Said{VagueSaid{"FUTURE_REF"}, {}, nullptr};
             return !m.has("bound");
           },
       .priority = -1,
       .examples = {{"c u soon!", "FUTURE_REF"}, {"reaching soon lah", "FUTURE_REF"}},
       .rejects = {"as soon as i can"}},
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
           R"((?:in|til|till|until|since|by|from|to|next|last|this|end|mid|early|late|start) (?P<t>(?P<name>march|may|august|mar|sep|dec))(?:[,;!\?\.\)]|$| ))",
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
      {.id = "message.day_and_month",
       .pattern = R"((?P<t>{day:a}/{month_number|day:b})(?:[,;!\?\.\)]|$| ))",
       .build = day_and_month,
       .priority = -2,
       .examples = {{"due 23/11 ok", "XXXX-11-23"}, {"11/23 is fine", "XXXX-11-23"}},
       .rejects = {"23/11/2010", "31/31"}},
      {.id = "message.day_part",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:{Weekday|Day:date}|{weekday_short:short}) {chat_part:part}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid weekday;
             if (m.has("short")) weekday.weekday = static_cast<Weekday>(m.integer("short"));
             built.said = m.has("date") ? m.said("date") : Said{weekday, {}, nullptr};
             const PartOfDay part = part_of(m.value("part"));
             built.type = TimexType::time;
             if (auto* shift = std::get_if<ShiftSaid>(&built.said->what)) {
               shift->part = part;
             } else if (auto* calendar = std::get_if<CalendarSaid>(&built.said->what)) {
               calendar->part = part;
             }
             return true;
           },
       .examples = {{"tmr aft got test", "day+1TAF"}, {"mon aft?", "XXXX-WXX-1TAF"}},
       .rejects = {"fore and aft"}},
      {.id = "message.day_hour",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Part|Day|Weekday:date} {hour}(?:[:\.]{sixty})?)(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|countable|plural|digits|scale|month}|of)|{~word})))",
       .build = day_hour,
       .priority = -1,
       .examples = {{"see u tonight 8", "day+0T20"}, {"fri 7 ok?", "XXXX-WXX-5T07"}},
       .rejects = {"tonight 8 people", "monday 14 june"}},
      {.id = "message.part",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:(?:a|the) )?(?:(?:good|gud|gd|great|nice|lovely|wonderful|pleasant) )?{part})(?:["',;:!\?\.\)]|$| ))",
       .build = part_of_today,
       .priority = -3,
       .examples = {{"gd morning!", "day+0TMO"}, {"good nite, sweet dreams", "day+0TNI"}},
       .rejects = {"nightly"}},
      {.id = "message.good_day",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:a )?(?:good|gud|gd|great|nice|lovely|wonderful|pleasant|blessed) {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return u.unit >= Unit::day && put_duration(built, {{1, u.unit}});
           },
       .priority = -1,
       .examples = {{"have a great day!", "P1D"}, {"hv a nice weekend", "P1WE"}},
       .rejects = {"a good minute"}},
      {.id = "message.weekend",
       .pass = Pass::relative,
       .pattern = R"((?P<t>weekend|wkend|wknd)(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match&, Built& built) {
             ShiftSaid said;
             said.unit = Unit::weekend;
             return put(built, said);
           },
       .priority = -3,
       .examples = {{"wkend free?", "weekend+0"}, {"how was ur weekend?", "weekend+0"}},
       .rejects = {"weekends"}},
      {.id = "message.every_day",
       .pattern = R"((?P<t>everyday)(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match&, Built& built) {
             built.said = Said{SetSaid{"P1D", "EVERY", {}}, {}, nullptr};
             built.type = TimexType::set;
             return true;
           },
       .examples = {{"everyday got work", "P1D EVERY"}, {"i jog everyday", "P1D EVERY"}},
       .rejects = {"every daylight"}},
  };
  for (Rule& rule : rules) rule.in_messages_only = true;
  return rules;
}

}  // namespace dateline
