#include <cmath>
#include <optional>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// How short messages say a time. The same words are anything in other texts, so that all of it counts in
// messages only: an hour without its "o'clock", a weekday in three letters, a month without its capital.
namespace dateline {

namespace {

// "8", "8:30", "8.30" or "830", as said: nothing tells the afternoon. Groups that take the hour, its minutes,
// and a number that is both.
std::optional<ClockTime> clock_of(const Match& m, std::string_view hour, std::string_view minute,
                                  std::string_view whole) {
  if (m.has(hour)) return ClockTime{m.integer(hour), m.has(minute) ? m.integer(minute) : -1, -1, {}};
  const std::string_view words = m.text(whole);
  const std::size_t point = words.find('.');
  const bool written =
      point == std::string_view::npos ? words.size() == 3 || words.size() == 4 : words.size() == point + 3;
  const bool plain = point == std::string_view::npos && words.front() <= '9';
  const int clock = static_cast<int>(std::lround(m.number(whole) * (plain ? 1 : 100)));
  if (!written || clock >= 2400 || clock % 100 > 59) return std::nullopt;
  return ClockTime{clock / 100, clock % 100, -1, {}};
}

bool hour(const Match& m, Built& built) {
  CalendarSaid said;
  said.clock = clock_of(m, "hour", "sixty", m.has("n") ? "n" : "digits");
  if (m.has("digits") && !m.has("near") && m.text("digits").size() == 4) return false;  // "until 2010"
  return !m.has("counted") && said.clock && said.clock->hour > 0 && put_time(built, said);
}

// "Tonight 8" is in the evening; "fri 7" as said.
bool day_hour(const Match& m, Built& built) {
  ClockTime clock = *clock_of(m, "hour", "sixty", {});
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

// "From 10 to 12", "12 till 1.30".
bool hours(const Match& m, Built& built) {
  const auto first = clock_of(m, "a", "min", "n");
  const auto second = clock_of(m, "b", "min2", "k");
  const bool told = (m.has("from") || m.has("till")) && !m.has("counted");
  if (!told || !first || !second || first->hour == 0 || second->hour == 0) return false;
  CalendarSaid end;
  end.clock = second;
  built.second = Said{end, {}, nullptr};
  CalendarSaid begin;
  begin.clock = first;
  return put_time(built, begin);
}

// A greeting is said now; "the evening" is that of the day last said.
bool part(const Match& m, Built& built) {
  const PartOfDay part = part_of(m.value("part"));
  if (m.has("greeting")) {
    ShiftSaid said;
    said.part = part;
    built.type = TimexType::time;
    return put(built, said);
  }
  CalendarSaid said;
  said.part = part;
  return put_time(built, said);
}

}  // namespace

std::vector<Rule> message_rules() {
  std::vector<Rule> rules{
      {.id = "message.hour",
       .pattern =
           R"((?:(?P<near>at|@|around|abt|about|arnd|ard)|by|till|til|until|b4|before|after|since|from|now|its|it's) ?(?P<t>(?:{hour}(?:[:\.]{sixty})?|{Number:n}|{digits})(?:-?ish|\+| plus| sharp)?)(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|countable|plural|digits|scale}|of|percent)|{~word|weekday})))",
       .build = hour,
       .priority = -1,
       .examples = {{"meet u at 7 at the station", "T07"}, {"c u @8.30", "T08:30"}, {"around 9ish?", "T09"}},
       .rejects = {"at 5 people", "by 2 points", "at 25", "at 5 minutes"}},
      {.id = "message.hour_or_so",
       .pattern = R"((?P<t>{hour}(?:[:\.]{sixty})?(?:-?ish|\+| plus))(?:[,;!\?\.\)]|$| ))",
       .build = hour,
       .priority = -1,
       .examples = {{"3 plus lor", "T03"}, {"say 7ish", "T07"}},
       .rejects = {"3 more", "30 plus"}},
      {.id = "message.hours",
       .pattern =
           R"((?:(?P<from>from) )?(?P<t>{hour:a}(?:[:\.]{sixty:min})?|{Number:n})(?: ?- ?| to | (?P<till>till|til|until) )(?P<u>{hour:b}(?:[:\.]{sixty:min2})?|{Number:k})(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|month|plural}|march|may|august|mar|sep|dec)|{~word})))",
       .build = hours,
       .examples = {{"lecture from 10 to 12", "T10/T12"},
                    {"work from 9-5 lah", "T09/T05"},
                    {"meet 12 till 1.30?", "T12/T01:30"}},
       .rejects = {"from 30 to 40", "we won 3 to 2"}},
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
           R"((?P<t>(?:(?:a|the) )?(?P<greeting>(?:good|gud|gd|great|nice|lovely|wonderful|pleasant) )?{part})(?:["',;:!\?\.\)]|$| ))",
       .build = part,
       .priority = -3,
       .examples = {{"gd morning!", "day+0TMO"}, {"good nite, sweet dreams", "day+0TNI"}},
       .rejects = {"nightly"}},
      {.id = "message.minutes",
       .pattern = R"(in (?P<t>{two|hour:n})(?:[,;!\?\.\)]|$| x))",
       .build =
           [](const Match& m, Built& built) {
             const int n = m.integer("n");
             return n % 5 == 0 && n > 0 && n <= 45 &&
                    put_duration(built, {{static_cast<double>(n), Unit::minute}});
           },
       .priority = 1,
       .examples = {{"c u in 5", "PT5M"}, {"down in 10!", "PT10M"}},
       .rejects = {"in 7", "in 5 days", "in 95"}},
      {.id = "message.week_after_day",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:{Weekday:date}|{weekday_short:short}) (?:week|wk))(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid weekday;
             if (m.has("short")) weekday.weekday = static_cast<Weekday>(m.integer("short"));
             OffsetSaid said;
             said.amounts = {{1, Unit::week}};
             said.sign = 1;
             said.base = Base::said;
             built.said = Said{
                 said,
                 {},
                 m.has("date") ? m.shared("date") : std::make_shared<const Said>(Said{weekday, {}, nullptr})};
             return true;
           },
       .examples = {{"see u sat wk", "+P1W@said of (XXXX-WXX-6)"},
                    {"friday week is fine", "+P1W@said of (XXXX-WXX-5)"}},
       .rejects = {"sat weekly"}},
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
      {.id = "message.half_unit",
       .pass = Pass::amount,
       .pattern = R"((?P<t>half {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return put_duration(built, {{0.5 * u.count, u.unit}});
           },
       .examples = {{"half day leave tmr", "P0.5D"}, {"wait half hr", "PT0.5H"}},
       .rejects = {"half of it"}},
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
