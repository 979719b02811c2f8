#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

ClockTime clock_of(const Match& m) {
  ClockTime clock{m.integer("hour"), m.has("minute") ? m.integer("minute") : -1,
                  m.has("sec") ? m.integer("sec") : -1, m.value("zone")};
  const std::string meridiem = m.has("meridiem") ? m.lower_text("meridiem") : "";
  if (meridiem.starts_with('p') && clock.hour < 12) clock.hour += 12;
  if (meridiem.starts_with('a') && clock.hour == 12) clock.hour = 0;
  return clock;
}

// "A 4:00 curfew": no ratio and no score ends so.
bool on_the_hour(const Match& m) { return m.text("minute") == "00" || m.text("minute") == "30"; }

bool clock(const Match& m, Built& built) {
  CalendarSaid said;
  said.clock = clock_of(m);
  if (!m.has("meridiem") &&
      (!m.has("minute") || (!m.has("cue") && !m.has("sign") && !m.has("zone") && !m.has("hours") &&
                            !on_the_hour(m) && m.text("hour").size() < 2)))
    return false;
  if (m.has("meridiem") && (m.integer("hour") > 12 || m.integer("hour") < 1)) return false;
  return said.clock->hour <= 24 && put_time(built, said);
}

bool o_clock(const Match& m, Built& built) {
  CalendarSaid said;
  said.clock = ClockTime{static_cast<int>(m.number("n")), 0, -1, {}};
  return m.number("n") >= 1 && m.number("n") <= 12 && put_time(built, said);
}

bool noon(const Match& m, Built& built) {
  CalendarSaid said;
  const std::string words = m.lower_text("t");
  said.clock = ClockTime{words.find("mid") != std::string::npos ? 24 : 12, 0, -1, {}};
  return put_time(built, said);
}

bool part(const Match& m, Built& built) {
  CalendarSaid said;
  said.part = part_of(m.value("part"));
  return put_time(built, said);
}

// A part of a day already found: "Monday night", "the morning of June 5", "10 a.m. Tuesday".
bool put_part(const Said& day, std::optional<PartOfDay> part, std::optional<ClockTime> clock, Built& built) {
  built.said = day;
  built.type = TimexType::time;
  if (auto* calendar = std::get_if<CalendarSaid>(&built.said->what)) {
    if (calendar->clock || calendar->part) return false;
    calendar->part = part;
    calendar->clock = clock;
    return true;
  }
  auto* shift = std::get_if<ShiftSaid>(&built.said->what);
  if (shift == nullptr || shift->clock || shift->part) return false;
  shift->part = part;
  shift->clock = clock;
  return true;
}

// The day found before, or a short weekday that only what follows it makes a day: "fri nite".
Said day_of(const Match& m) {
  if (m.has("date")) return m.said("date");
  CalendarSaid said;
  said.weekday = static_cast<Weekday>(m.integer("short"));
  return {said, {}, nullptr};
}

bool day_part(const Match& m, Built& built) {
  const std::string words = m.lower_text("t");
  std::optional<PartOfDay> part;
  if (m.has("part")) part = part_of(m.value("part"));
  if (m.has("found")) {
    const auto* found = std::get_if<CalendarSaid>(&m.said("found").what);
    if (found == nullptr || found->day || found->weekday) return false;
    part = found->part;
  }
  if (!put_part(day_of(m), part, std::nullopt, built)) return false;
  if (words.find("early") != std::string::npos) built.said->mod = "START";
  if (words.find("late ") != std::string::npos) built.said->mod = "END";
  return true;
}

bool day_clock(const Match& m, Built& built) {
  const std::string_view clock = m.has("clock") ? "clock" : m.has("clock2") ? "clock2" : "clock3";
  const auto* c = std::get_if<CalendarSaid>(&m.said(clock).what);
  if (c == nullptr || c->day || c->weekday || c->month) return false;
  if (m.has("short")) {
    CalendarSaid said = *c;
    said.weekday = static_cast<Weekday>(m.integer("short"));
    return put_time(built, said);
  }
  return put_part(m.said(m.has("date3") ? "date3" : "date"), c->part, c->clock, built);
}

}  // namespace

std::vector<Rule> clock_rules() {
  return {
      {.id = "clock.time",
       .pattern =
           R"((?:(?P<cue>at|by|from|until|till|around|about|before|after|since|to|and|between) |(?P<sign>@) ?)?(?P<t>{hour}(?:[:\.]{sixty:minute}(?::{sixty:sec})?)?(?: ?(?P<meridiem><meridiem>))?(?: ?{zone}| ?(?P<hours>hrs|hours))?))",
       .build =
           [](const Match& m, Built& built) {
             const bool dotted = m.text("t").find('.') < m.text("t").find(' ') &&
                                 m.text("t").find(':') == std::string_view::npos;
             if (dotted && m.has("minute") && !m.has("meridiem")) return false;
             return clock(m, built);
           },
       .examples = {{"at 10:30 p.m.", "T22:30"},
                    {"9 a.m. EST", "T09-05:00"},
                    {"at 14:00 GMT", "T14:00Z"},
                    {"by 05:30hrs", "T05:30"}},
       .rejects = {"25:10", "a 3.5 share", "10 people", "a ratio of 1:25"}},
      {.id = "clock.o_clock",
       .pattern = R"((?P<t>{Number|digits:n} (?:o'clock|oclock|o clock)))",
       .build = o_clock,
       .examples = {{"at five o'clock", "T05:00"}, {"11 o'clock", "T11:00"}},
       .rejects = {"five of them"}},
      {.id = "clock.number_meridiem",
       .pattern = R"((?P<t>{Number:n} ?(?P<meridiem><meridiem>)))",
       .build =
           [](const Match& m, Built& built) {
             if (m.number("n") < 1 || m.number("n") > 12) return false;
             ClockTime c{static_cast<int>(m.number("n")), -1, -1, {}};
             if (m.text("n").find('.') != std::string_view::npos) {
               c.minute = static_cast<int>(m.number("n") * 100 + 0.5) % 100;
               if (c.minute > 59) return false;
             }
             if (m.lower_text("meridiem").starts_with('p') && c.hour < 12) c.hour += 12;
             CalendarSaid said;
             said.clock = c;
             return put_time(built, said);
           },
       .examples = {{"at six p.m.", "T18"}, {"7.30 p.m.", "T19:30"}},
       .rejects = {"six men"}},
      {.id = "clock.military",
       .pass = Pass::amount,
       .pattern =
           R"((?:(?P<cue>at|by|until|from|around|about|since|before|after) )?(?P<t>{digits:n} ?(?:hours|hrs|{zone})))",
       .build =
           [](const Match& m, Built& built) {
             const int n = m.integer("n");
             CalendarSaid said;
             said.clock = ClockTime{n / 100, n % 100, -1, m.value("zone")};
             return (m.has("cue") || m.has("zone")) && m.text("n").size() == 4 && n < 2400 && n % 100 < 60 &&
                    put_time(built, said);
           },
       .priority = 1,
       .examples = {{"at 0530 hours", "T05:30"},
                    {"by 1400 GMT", "T14:00Z"},
                    {"from 1400 BST", "T14:00+01:00"}},
       .rejects = {"at 3000 hours", "for 1400 hours"}},
      {.id = "clock.noon",
       .pattern = R"((?P<t>(?:12 ?)?(?:noon|midnight|midnite)))",
       .build = noon,
       .examples = {{"at noon", "T12:00"}, {"by midnight", "T24:00"}},
       .rejects = {"midnights"}},
      {.id = "clock.part",
       .pattern =
           R"((?:in|during|through|throughout|at|by|before|until|since|of|to|(?P<after>after)) (?P<t>(?:the |mid-|mid )?(?:(?:early|late) )?{part})(?:[,;\.\)']|$| (?:of|and|the|when|to|after|before|with|as|but|hours|on|while|he|she|it|they|for|from|in|by|at)))",
       .build =
           [](const Match& m, Built& built) {
             // "Night after night" is no part of a day.
             const std::string word = m.lower_text("part");
             const bool long_part = word == "morning" || word == "afternoon" || word == "evening" ||
                                    word == "night" || word.ends_with('s');
             return !(m.has("after") && long_part) && part(m, built);
           },
       .priority = -1,
       .examples = {{"in the morning, troops", "TMO"}, {"at night the", "TNI"}, {"after nightfall.", "TEV"}},
       .rejects = {"a night to remember", "night after night, the"}},
      {.id = "clock.overnight",
       .pattern = R"((?P<t>overnight))",
       .build =
           [](const Match&, Built& built) {
             ShiftSaid said;
             said.steps = -1;
             said.part = PartOfDay::night;
             built.type = TimexType::time;
             return put(built, said);
           },
       .priority = -1,
       .examples = {{"fighting overnight", "day-1TNI"}, {"overnight, rebels", "day-1TNI"}},
       .rejects = {"over night"}},
      {.id = "clock.day_part",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:(?:early|late) (?:on )?)?(?:{Weekday|Day|Holiday:date}|{weekday_short:short}\.?),?(?: in the)? (?:(?:early|late|mid)[- ])?{part}))",
       .build = day_part,
       .examples = {{"Sunday night", "XXXX-WXX-7TNI"},
                    {"see you fri nite", "XXXX-WXX-5TNI"},
                    {"May 5 morning", "XXXX-05-05TMO"}},
       .rejects = {"Sunday nightly"}},
      {.id = "clock.part_of_day",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:(?:early|late) in )?(?:the )?(?:(?:early|late) )?(?:{part}|{Part:found})(?: hours| {~Duration})? (?:of|on) {Weekday|Day|Holiday:date}))",
       .build = day_part,
       .priority = 1,
       .examples = {{"the night of June 15", "XXXX-06-15TNI"}, {"on the morning of 9/11", "2001-09-11TMO"}},
       .rejects = {"the night of the storm"}},
      {.id = "clock.part_shift",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:(?:early|late|mid)[- ])?{part} {Day|Weekday:date}))",
       .build =
           [](const Match& m, Built& built) {
             const auto* c = std::get_if<CalendarSaid>(&m.said("date").what);
             return (c == nullptr || (c->weekday && !c->day)) && day_part(m, built);
           },
       .examples = {{"at mid-afternoon yesterday", "day-1TAF"},
                    {"early morning today", "day+0TMO START"},
                    {"before dawn Tuesday", "XXXX-WXX-2TMO"}},
       .rejects = {"in the morning May 5"}},
      {.id = "clock.clock_day",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Clock:clock} {Weekday|Holiday:date}|{Clock:clock3},? {Day:date3}|{Clock:clock2},? {weekday_short:short}))",
       .build = day_clock,
       .examples = {{"10 a.m. Tuesday", "XXXX-WXX-2T10"},
                    {"5 p.m. EST, Nov. 6", "XXXX-11-06T17-05:00"},
                    {"at noon Friday", "XXXX-WXX-5T12:00"}},
       .rejects = {"noon or Tuesday", "noon on Tuesday"}},
      {.id = "clock.day_clock",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Weekday|Day|Holiday:date}(?: at| @| around| about)? {Clock:clock}|{weekday_short:short}\.? {Clock:clock2}))",
       .build = day_clock,
       .examples = {{"Tuesday at 10:15 a.m.", "XXXX-WXX-2T10:15"}, {"fri 7pm", "XXXX-WXX-5T19"}},
       .rejects = {"Tuesday and noon"}},
  };
}

}  // namespace dateline
