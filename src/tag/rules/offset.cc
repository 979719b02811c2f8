#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool offset(const Match& m, Built& built, int sign, Base base) {
  const auto* length = std::get_if<DurationSaid>(&m.said("length").what);
  if (length == nullptr) return false;
  OffsetSaid said;
  said.amounts = length->amounts;
  said.sign = sign;
  said.base = base;
  built.said = Said{said, m.said("length").mod, nullptr};
  return true;
}

bool offset_from(const Match& m, Built& built, int sign) {
  if (!offset(m, built, sign, Base::said)) return false;
  built.said->of = m.shared("date");
  return true;
}

bool counted(const Said& said) {
  const auto* length = std::get_if<DurationSaid>(&said.what);
  return length != nullptr && length->amounts.front().count >= 0;
}

// "Back home", "back in London", "back together".
bool is_back_at(std::string_view next) {
  return is_one_of(next, {" home", " in", " at", " with", " on", " into", " from", " together"});
}

bool names_year(const Said& said) {
  const auto* calendar = std::get_if<CalendarSaid>(&said.what);
  return calendar != nullptr && calendar->year.has_value();
}

bool near_unit(const Match& m, Built& built, int sign) {
  const CountedUnit u = unit_of(m.value("unit"));
  OffsetSaid said;
  said.amounts = {{static_cast<double>(u.count), u.unit}};
  said.sign = sign;
  said.base = Base::said;
  built.said = Said{said, {}, nullptr};
  return true;
}

// "The winter before", "the weds after": counted from what was said.
bool named_before(const Match& m, Built& built) {
  ShiftSaid said;
  said.steps = m.lower_text("word") == "before" ? -1 : 1;
  said.base = Base::said;
  CalendarSaid what;
  if (m.has("short")) {
    what.weekday = static_cast<Weekday>(m.integer("short"));
  } else {
    const auto* calendar = std::get_if<CalendarSaid>(&m.said(m.has("what") ? "what" : "named").what);
    if (calendar == nullptr || calendar->year || !m.lower_text("t").starts_with("the ")) return false;
    what = *calendar;
  }
  if (what.weekend) {
    said.unit = Unit::weekend;
  } else {
    said.named = what;
  }
  return put(built, said);
}

}  // namespace

std::vector<Rule> offset_rules() {
  return {
      {.id = "offset.ago",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Duration:length} (?:ago|back))(?P<next> {~word})?)",
       .build =
           [](const Match& m, Built& built) {
             // "After a week back home".
             const bool returned =
                 m.has("next") && m.lower_text("t").ends_with("back") && is_back_at(m.lower_text("next"));
             return !returned && offset(m, built, -1, Base::published);
           },
       .examples = {{"two weeks ago", "-P2W"}, {"eleven years ago", "-P11Y"}, {"a year back, he", "-P1Y"}},
       .rejects = {"long ago", "after a week back home"}},
      {.id = "offset.ago_day",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Offset:near} {Date:date}))",
       .build =
           [](const Match& m, Built& built) {
             const auto* near = std::get_if<OffsetSaid>(&m.said("near").what);
             const bool ago = m.lower_text("near").ends_with(" ago");
             if (near == nullptr || !ago || near->amounts.front().unit < Unit::week) return false;
             const auto* c = std::get_if<CalendarSaid>(&m.said("date").what);
             const bool weekday = c != nullptr && c->weekday && !c->day;
             if (!weekday && !std::holds_alternative<ShiftSaid>(m.said("date").what)) return false;
             built.said = m.said("near");
             built.said->of = m.shared("date");
             return true;
           },
       .examples = {{"ten years ago this week", "-P10Y of (week+0)"},
                    {"a week ago Monday", "-P1W of (XXXX-WXX-1)"}},
       .rejects = {"ten years ago in May"}},
      {.id = "offset.hence",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Duration:length} (?:from {Vague|Day:date}|hence)))",
       .build =
           [](const Match& m, Built& built) {
             return (!m.has("date") || !std::holds_alternative<CalendarSaid>(m.said("date").what)) &&
                    offset(m, built, 1, Base::published);
           },
       .examples = {{"two years from now", "+P2Y"}, {"three weeks hence", "+P3W"}},
       .rejects = {"hence two weeks"}},
      {.id = "offset.earlier_later",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Duration:length} (?P<word>earlier|later|previously|afterward|afterwards|thereafter))(?P<than> than)?)",
       .build =
           [](const Match& m, Built& built) {
             const std::string word = m.lower_text("word");
             return !m.has("than") &&
                    offset(m, built, word == "earlier" || word == "previously" ? -1 : 1, Base::said);
           },
       .examples = {{"three days later", "+P3D@said"}, {"a year earlier", "-P1Y@said"}},
       .rejects = {"later three days", "two weeks earlier than planned"}},
      {.id = "offset.before_after",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Duration:length} (?P<word>before|after))(?:[",;:\.\)]|$))",
       .build =
           [](const Match& m, Built& built) {
             return offset(m, built, m.lower_text("word") == "before" ? -1 : 1, Base::said);
           },
       .examples = {{"the year before that, two weeks after.", "+P2W@said"},
                    {"ten years before, he", "-P10Y@said"}},
       .rejects = {"ten years before the war"}},
      {.id = "offset.from_date",
       .pass = Pass::phrase,
       .pattern =
           R"((?:(?P<lasting>for|of|every|each) )?(?P<t>{Duration:length} (?P<word>before|after|from|following|prior to|since) {Date:date}))",
       .build =
           [](const Match& m, Built& built) {
             const std::string word = m.lower_text("word");
             // The start of a stretch: "closed for a week from Friday".
             if (word == "from" && (m.has("lasting") || names_year(m.said("date")))) return false;
             return counted(m.said("length")) && word != "since" &&
                    offset_from(m, built, word == "before" || word == "prior to" ? -1 : 1);
           },
       .examples = {{"two weeks from Friday", "+P2W@said of (XXXX-WXX-5)"},
                    {"a month before Christmas", "-P1M@said of (XXXX-<christmas>)"}},
       .rejects = {"two weeks and Friday", "64 days from May 3, 1948", "hours before the 20 April blast",
                   "shut for 14 days from Friday", "meets every three months from January"}},
      {.id = "offset.night_before",
       .pattern =
           R"((?P<t>the {part} (?P<word>before|after))(?:["',;:\.\)]|$| (?:had|was|were|in|at|on|and|when|by)))",
       .build =
           [](const Match& m, Built& built) {
             ShiftSaid said;
             said.steps = m.lower_text("word") == "before" ? -1 : 1;
             said.part = part_of(m.value("part"));
             said.base = Base::said;
             built.type = TimexType::time;
             return put(built, said);
           },
       .examples = {{"rain fell the night before.", "day-1@saidTNI"},
                    {"since the morning after, he", "day+1@saidTMO"}},
       .rejects = {"the night before the vote"}},
      {.id = "offset.named_before",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:{Season|Weekend:what}|the (?:{Weekday|Month:named}|{weekday_short:short})) (?P<word>before|after))(?:["',;:!\?\.\)]|$| (?:had|was|were|and|when|in|at|on|by)))",
       .build = named_before,
       .priority = 1,
       .examples = {{"The winter before had been mild", "XXXX-WI-1@said"},
                    {"or the weds after?", "XXXX-WXX-3+1@said"},
                    {"and the weekend after.", "weekend+1@said"}},
       .rejects = {"the winter before the war", "winter before", "the summer of 2003 before"}},
      {.id = "offset.day_before",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:the|a|one) {unit_one:unit} (?P<word>before|after|earlier|later))(?:[",;:\.\)]|$| (?:(?P<event>the|a|an|his|her|its|their|he|she|they|it|{~Capital})|{~Date}|(?:last|next) (?:{~weekday}|{~Weekday}|{~month}|{~season}))))",
       .build =
           [](const Match& m, Built& built) {
             const std::string word = m.lower_text("word");
             const bool day = m.value("unit") != "second" && m.value("unit") != "minute";
             if (!day || !near_unit(m, built, word == "before" || word == "earlier" ? -1 : 1)) return false;
             std::get<OffsetSaid>(built.said->what).from_event =
                 m.has("event") && (word == "before" || word == "after");
             return true;
           },
       .priority = -1,
       .examples = {{"the day after the vote", "+P1D@event"}, {"the week before", "-P1W@said"}},
       .rejects = {"the minute before"}},
      {.id = "offset.day_before_date",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Offset:near} {Date:date}))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("near");
             if (!words.ends_with(" before") && !words.ends_with(" after")) return false;
             built.said = m.said("near");
             auto& offset = std::get<OffsetSaid>(built.said->what);
             offset.from_event = false;
             offset.whole = words.starts_with("the ");
             built.said->of = m.shared("date");
             return true;
           },
       .examples = {{"the day after Christmas", "+P1D@said of (XXXX-<christmas>)"},
                    {"the week before 5 May 2003", "-P1W@said of (2003-05-05)"}},
       .rejects = {"the day later Christmas"}},
  };
}

}  // namespace dateline
