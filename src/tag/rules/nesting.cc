#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

// The unit of what something lies in, as far as it matters there.
Unit unit_of_outer(const Said& said) {
  if (const auto* shift = std::get_if<ShiftSaid>(&said.what)) {
    if (!shift->named) return shift->unit;
    return shift->named->season ? Unit::season : Unit::month;
  }
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c == nullptr) return Unit::century;
  if (c->century) return Unit::century;
  if (c->decade) return Unit::decade;
  if (c->month) return Unit::month;
  return c->year && !c->season && !c->quarter ? Unit::year : Unit::season;
}

// An expression that lies in another: "Monday of last week", "the summer of last year", "March of that year".
bool inside(const Match& m, Built& built) {
  if (m.has("season")) {
    CalendarSaid season;
    season.season = season_of(m.value("season"));
    built.said = Said{season, {}, m.shared("outer")};
    return true;
  }
  const auto* inner = std::get_if<CalendarSaid>(&m.said("inner").what);
  if (inner == nullptr || inner->year || m.said("inner").of) return false;
  // "For the winter in November 1914".
  if (inner->season && unit_of_outer(m.said("outer")) <= Unit::month) return false;
  built.said = m.said("inner");
  built.said->of = m.shared("outer");
  built.type = m.type("inner");
  return true;
}

// "the first week of May", "the last day of 1999"; "last year in March" is no part of March.
bool nth(const Match& m, Built& built) {
  PartSaid part;
  const CountedUnit u = unit_of(m.value("unit"));
  part.unit = u.unit;
  ShiftSaid whole;
  whole.unit = unit_of(m.value("whole")).unit;
  whole.base = Base::either;
  const Said outer = m.has("outer") ? m.said("outer") : Said{whole, {}, nullptr};
  if (u.unit >= unit_of_outer(outer)) return false;
  const bool last = m.lower_text("t").find("last") != std::string::npos ||
                    m.lower_text("t").find("final") != std::string::npos;
  part.from_start = last ? -1 : m.has("n") ? m.integer("n") : 1;
  built.said = Said{part, {}, std::make_shared<const Said>(outer)};
  return part.from_start != 0 && part.from_start <= 366;
}

bool nth_weekday(const Match& m, Built& built) {
  CalendarSaid said;
  said.weekday = std::get<CalendarSaid>(m.said("day").what).weekday;
  const bool last = m.lower_text("t").find("last") != std::string::npos;
  said.week = last ? -1 : m.integer("n");
  built.said = Said{said, {}, m.shared("outer")};
  return last || (m.integer("n") >= 1 && m.integer("n") <= 5);
}

// "the first three months of 2003".
bool stretch(const Match& m, Built& built) {
  built.said = m.said("length");
  built.type = TimexType::duration;
  built.said->of = m.shared("outer");
  const std::string word = m.lower_text("place");
  const bool begins = word == "first" || word == "opening";
  const bool ends = word == "last" || word == "final" || word == "closing";
  std::get<DurationSaid>(built.said->what).place = begins ? 1 : ends ? -1 : 0;
  return true;
}

}  // namespace

std::vector<Rule> nesting_rules() {
  return {
      {.id = "nesting.inside",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Weekday|Day|Month|Season|Quarter|Half|Holiday|Weekend:inner},?(?: of| in)? {Year|Month|Week|Season|Decade:outer}))",
       .build =
           [](const Match& m, Built& built) {
             // Without "of" only a relative outer is said: "March last year", never "May 2003" (a rule of its
             // own).
             const bool linked = m.lower_text("t").find(" of ") != std::string::npos ||
                                 m.lower_text("t").find(" in ") != std::string::npos;
             const bool relative = std::holds_alternative<ShiftSaid>(m.said("outer").what);
             return (linked || relative) && inside(m, built);
           },
       .examples = {{"Monday of last week", "XXXX-WXX-1 of (week-1)"},
                    {"the summer of last year", "XXXX-SU of (year-1)"}},
       .rejects = {"Monday or last week"}},
      {.id = "nesting.day_of_month",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:the )?{Ordinal:d} of {Month:outer})(?P<owner>'s)?)",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid day;
             day.day = m.integer("d");
             built.said = Said{day, {}, m.shared("outer")};
             return !m.has("owner") && *day.day <= 31 &&
                    std::holds_alternative<ShiftSaid>(m.said("outer").what);
           },
       .examples = {{"due on the 5th of next month", "XXXX-XX-05 of (month+1)"},
                    {"the 19th of the same month.", "XXXX-XX-19 of (month+0@said)"}},
       .rejects = {"the third of this month's raids", "the 45th of this month"}},
      {.id = "nesting.possessive",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>{Year|Month|Week:outer}'s (?:{Weekday|Month|Season|Quarter|Half|Holiday:inner}|{season})))",
       .build = inside,
       .examples = {{"this year's third quarter", "XXXX-Q3 of (year+0)"},
                    {"last year's summer", "XXXX-SU of (year-1)"}},
       .rejects = {"this year's budget"}},
      {.id = "nesting.the_season",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>the {season} of {Year:outer}))",
       .build =
           [](const Match& m, Built& built) {
             return std::holds_alternative<ShiftSaid>(m.said("outer").what) && inside(m, built);
           },
       .examples = {{"in the fall of last year", "XXXX-FA of (year-1)"},
                    {"the spring of this year", "XXXX-SP of (year+0)"}},
       .rejects = {"the fall of Saigon"}},
      {.id = "nesting.nth_unit",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:the )?(?:{Ordinal|ordinal_word:n}|last|final|opening|closing) {unit_one:unit} (?:of|in) (?:{Year|Month|Week|Season|Decade|Century|Quarter:outer}|the {unit_one:whole})))",
       .build = nth,
       .examples = {{"the first week of May", "1 week#1 of (XXXX-05)"},
                    {"the last day of 1999", "1 day#-1 of (1999)"},
                    {"the last day of the month", "1 day#-1 of (month+0@either)"}},
       .rejects = {"the first week of talks", "last year in March"}},
      {.id = "nesting.nth_weekday",
       .pass = Pass::relative,
       .pattern = R"((?P<t>the (?:{Ordinal|ordinal_word:n}|last) {Weekday:day} (?:of|in) {Month:outer}))",
       .build = nth_weekday,
       .examples = {{"the last Thursday of May", "XXXX-WXX-4 of (XXXX-05)"},
                    {"the first Monday in June 2003", "XXXX-WXX-1 of (2003-06)"}},
       .rejects = {"the last Thursday"}},
      {.id = "nesting.stretch",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:the )?(?P<place>{~Ordinal}|last|final|opening|closing) {Duration:length} of {Year|Month|Decade:outer}))",
       .build = stretch,
       .examples = {{"the first three months of 2003", "P3M of (2003)"},
                    {"the last two weeks of May", "P2W of (XXXX-05)"}},
       .rejects = {"three months of 2003"}},
  };
}

}  // namespace dateline
