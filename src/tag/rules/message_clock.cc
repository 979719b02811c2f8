#include <cmath>
#include <optional>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// Hours as short messages write them, without "o'clock": "at 8", "12 till 1.30", "tonight 8", "0645".
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
  const bool told = (m.has("from") || m.has("till") || m.has("min") || m.has("n")) && !m.has("counted");
  if (!told || !first || !second || first->hour == 0 || second->hour == 0) return false;
  CalendarSaid end;
  end.clock = second;
  built.second = Said{end, {}, nullptr};
  CalendarSaid begin;
  begin.clock = first;
  return put_time(built, begin);
}

}  // namespace

std::vector<Rule> message_clock_rules() {
  std::vector<Rule> rules{
      {.id = "message.hour",
       .pattern =
           R"((?:(?P<near>at|@|around|abt|about|arnd|ard)|by|till|til|until|b4|bef|aft|before|after|since|from|now|its|it's) ?(?P<t>(?:{hour}(?:[:\.]{sixty})?|{Number:n}|{digits})(?:-?ish|\+| plus| sharp)?)(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|countable|plural|digits|scale}|of|percent)|{~word|weekday})))",
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
                    {"meet 12 till 1.30?", "T12/T01:30"},
                    {"lesson 9.30-11 then free", "T09:30/T11"}},
       .rejects = {"from 30 to 40", "we won 3 to 2"}},
      {.id = "message.written_hours",
       .pattern = R"((?P<t>{digits:n})(?: ?- ?| to | till | til )(?P<u>{digits:k})(?:[,;!\?\.\)]|$| ))",
       .build =
           [](const Match& m, Built& built) {
             const bool written = m.text("n").size() == 4 && m.text("k").size() == 4;
             const bool before_years = m.integer("n") < 1600;
             return written && before_years && m.integer("n") < m.integer("k") && hours(m, built);
           },
       .priority = 2,
       .examples = {{"Meeting 1430-1530 in room 5", "T14:30/T15:30"},
                    {"open 0900 til 1700", "T09:00/T17:00"}},
       .rejects = {"2010-2012", "in 5 - 10", "1430-1599"}},
      {.id = "message.written_hour",
       .pattern = R"((?P<t>{digits:n})(?:[,;!\?\.\)]|$| {~word}))",
       .build =
           [](const Match& m, Built& built) {
             const bool written = m.text("n").size() == 4 && m.text("n").front() == '0';
             CalendarSaid said;
             said.clock = clock_of(m, {}, {}, "n");
             return written && said.clock && put_time(built, said);
           },
       .priority = -1,
       .examples = {{"Bus leaves 0645", "T06:45"}, {"0730 outside mine ok?", "T07:30"}},
       .rejects = {"0790", "call 07700", "645"}},
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
      {.id = "message.day_hour",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Part|Day|Weekday:date} {hour}(?:[:\.]{sixty})?)(?:[,;!\?\.\)]|$| (?:(?P<counted>{~unit|countable|plural|digits|scale|month}|of)|{~word})))",
       .build = day_hour,
       .priority = -1,
       .examples = {{"see u tonight 8", "day+0T20"}, {"fri 7 ok?", "XXXX-WXX-5T07"}},
       .rejects = {"tonight 8 people", "monday 14 june"}},
  };
  for (Rule& rule : rules) rule.in_messages_only = true;
  return rules;
}

}  // namespace dateline
