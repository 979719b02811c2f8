#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

std::optional<Step> step(const Match& m) { return step_of(m.text(m.has("step2") ? "step2" : "step")); }

bool is_owner(std::string_view word) { return is_one_of(word, {"my", "his", "their", "our", "your", "its"}); }

bool unit(const Match& m, Built& built) {
  const auto s = step(m);
  const CountedUnit u = unit_of(m.value("unit"));
  if (!s) return false;
  // Seconds and minutes are not stepped through: "this minute", "last hour" mean no clock hour.
  if (u.unit == Unit::second || u.unit == Unit::minute) return false;
  // Yesterday is never "last day", tomorrow never "coming day".
  const bool next_day = m.lower_text("step") == "next";
  if (u.unit == Unit::day && s->steps != 0 && s->base == Base::published && !next_day) return false;
  if (u.unit == Unit::hour && s->steps != 0) return put_duration(built, {{1, u.unit}});
  ShiftSaid said;
  said.steps = s->steps * u.count;
  said.unit = u.unit;
  // "Today" is never said "this day".
  said.base = u.unit == Unit::day && (s->steps == 0 || next_day) ? Base::said : s->base;
  said.rolling = s->rolling;
  return put(built, said);
}

// "last Friday", "this past February", "next Christmas", "last summer".
bool named(const Match& m, Built& built) {
  const auto s = step(m);
  if (!s) return false;
  ShiftSaid said;
  said.steps = s->steps;
  said.base = s->base;
  said.nearest_past = s->nearest_past;
  CalendarSaid what;
  if (m.has("weekday")) what.weekday = static_cast<Weekday>(m.integer("weekday"));
  if (m.has("weekday2")) what.weekday = static_cast<Weekday>(m.integer("weekday2"));
  if (m.has("month")) what.month = m.integer("month");
  if (m.has("season")) what.season = season_of(m.value("season"));
  if (m.has("what")) {
    const auto* calendar = std::get_if<CalendarSaid>(&m.said("what").what);
    // "We believe that the 11 February ousting": a conjunction.
    const bool conjunction = m.lower_text("what").starts_with("the ");
    if (calendar == nullptr || calendar->year || m.said("what").of || conjunction) return false;
    what = *calendar;
  }
  said.named = what;
  return put(built, said);
}

bool shifted_day(const Match&, Built& built, int days, std::optional<PartOfDay> part) {
  ShiftSaid said;
  said.steps = days;
  said.part = part;
  if (part) built.type = TimexType::time;
  return put(built, said);
}

// "-1", "0NI": days from today, and a part of that day.
bool near_day(const Match& m, Built& built) {
  const std::string_view group = m.has("day_word") ? "day_word" : "two_word";
  const std::string_view value = m.value(group);
  const std::size_t digits = value.starts_with('-') ? 2 : 1;
  std::optional<PartOfDay> part;
  if (value.size() > digits) part = part_of(value.substr(digits));
  return m.text("t") != "YTD" && shifted_day(m, built, m.integer(group), part);
}

bool part_of_today(const Match& m, Built& built) {
  const auto s = step_of(m.text("step"));
  if (!s) return false;
  ShiftSaid said;
  said.steps = s->steps;
  said.base = s->base;
  said.part = part_of(m.value("part"));
  built.type = TimexType::time;
  return put(built, said);
}

}  // namespace

std::vector<Rule> relative_rules() {
  return {
      {.id = "relative.unit",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?P<step><deictic>|<anaphoric>) (?:fiscal |calendar |full |academic |school |financial )?{unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             // "His last year in office": not the one before this.
             const bool own = m.lower_text("t").starts_with("last ") && is_owner(m.word_before("t")) &&
                              m.lower_text("t").find("iscal ") == std::string::npos;
             return !own && unit(m, built);
           },
       .examples = {{"last week", "week-1"},
                    {"next year", "year+1"},
                    {"the following month", "month+1@said"},
                    {"Next day he left", "day+1@said"},
                    {"in the past hour", "PT1H"}},
       .rejects = {"the week", "last minute", "last day of school", "his last year in office"}},
      {.id = "relative.named",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?P<step><deictic>|<anaphoric>) (?:{Weekday|Month|Season|Day|Holiday:what}|{weekday_full:weekday}|{month}\.?|{season})|(?P<step2>this|last|next|coming|nxt|tis|dis|lst) {weekday_short:weekday2}))",
       .build = named,
       .examples = {{"this past February", "XXXX-02-1"},
                    {"last Friday", "XXXX-WXX-5-1"},
                    {"next summer", "XXXX-SU+1"}},
       .rejects = {"the February vote", "last May 2003", "that Sun's profit"}},
      {.id = "relative.day",
       .pass = Pass::relative,
       .pattern = R"((?P<t>{day_word}|2{two_word}))",
       .build = near_day,
       .examples = {{"until today", "day+0"},
                    {"he left yesterday", "day-1"},
                    {"c u 2moro", "day+1"},
                    {"will speak tonight", "day+0TNI"}},
       .rejects = {"USA todays", "to night", "2 day"}},
      {.id = "relative.tonight_early",
       .pass = Pass::relative,
       .pattern = R"((?P<t>(?P<word>early|earlier|late|later) (?:{day_word}|2{two_word})))",
       .build =
           [](const Match& m, Built& built) {
             if (!near_day(m, built) || !std::get<ShiftSaid>(built.said->what).part) return false;
             built.said->mod = m.lower_text("word").starts_with("early") ? "START" : "END";
             return true;
           },
       .examples = {{"will speak later tonight", "day+0TNI END"}, {"late 2nite", "day+0TNI END"}},
       .rejects = {"later today"}},
      {.id = "relative.day_beyond",
       .pass = Pass::relative,
       .pattern = R"((?P<t>(?:the )?day (?P<word>before|after|aft|bef) {day_word}))",
       .build =
           [](const Match& m, Built& built) {
             const bool before = m.lower_text("word").starts_with("bef");
             return m.value("day_word") == (before ? "-1" : "1") &&
                    shifted_day(m, built, before ? -2 : 2, std::nullopt);
           },
       .examples = {{"the day before yesterday", "day-2"}, {"day aft tmr", "day+2"}},
       .rejects = {"the day before the vote", "the day after yesterday"}},
      {.id = "relative.week_beyond",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:(?:the )?{unit_one:unit}|{Weekend}) (?:(?P<before>before last)|after next))(?P<named> (?:{~weekday}|{~Weekday}|{~month}|{~season}))?)",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("named")) return false;
             const CountedUnit u = m.has("unit") ? unit_of(m.value("unit")) : CountedUnit{Unit::weekend, 1};
             ShiftSaid said;
             said.steps = (m.has("before") ? -2 : 2) * u.count;
             said.unit = u.unit;
             return u.unit > Unit::hour && put(built, said);
           },
       .priority = 1,
       .examples = {{"the week before last", "week-2"},
                    {"the year after next", "year+2"},
                    {"the weekend before last", "weekend-2"}},
       .rejects = {"the week before", "the day before last Tuesday"}},
      {.id = "relative.part",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?P<step>this|tis|dis|last|lst|next|that|the same|the following|the next|the previous) {part|chat_part:part}))",
       .build = part_of_today,
       .examples = {{"this morning", "day+0TMO"}, {"last night", "day-1TNI"}},
       .rejects = {"the morning"}},
      {.id = "relative.part_early",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:early|late|earlier|later) (?P<step>this|last|that|the next|the following|the same) {part}))",
       .build =
           [](const Match& m, Built& built) {
             if (!part_of_today(m, built)) return false;
             built.said->mod = m.lower_text("t").starts_with("early") ? "START" : "END";
             return true;
           },
       .examples = {{"late last night", "day-1TNI END"}, {"early this morning", "day+0TMO START"}},
       .rejects = {"early morning"}},
  };
}

}  // namespace dateline
