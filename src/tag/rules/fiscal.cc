#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool quarter(const Match& m, Built& built) {
  CalendarSaid said;
  said.quarter = m.integer(m.has("n") ? "n" : "k");
  if (m.has("year")) set_year(said, m.text("year"));
  return *said.quarter >= 1 && *said.quarter <= 4 && put(built, said);
}

bool half(const Match& m, Built& built) {
  CalendarSaid said;
  said.half = m.has("n") ? m.integer("n") : 2;
  if (m.has("year")) set_year(said, m.text("year"));
  return (*said.half == 1 || *said.half == 2) && put(built, said);
}

bool fiscal_year(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.has("year") ? m.text("year") : m.text("code"));
  said.fiscal = true;
  return put(built, said);
}

// The first of the groups that took part; empty when none did.
std::string_view any_of(const Match& m, std::initializer_list<std::string_view> groups) {
  for (const std::string_view group : groups) {
    if (m.has(group)) return group;
  }
  return {};
}

bool quarters_from_said(Built& built, std::int32_t steps) {
  ShiftSaid said;
  said.steps = steps;
  said.unit = Unit::quarter;
  said.base = Base::said;
  return put(built, said);
}

// "the quarter", "the latest period": the one just reported on.
bool this_quarter(const Match&, Built& built) { return quarters_from_said(built, 0); }

}  // namespace

std::vector<Rule> fiscal_rules() {
  return {
      {.id = "fiscal.quarter",
       .pattern =
           R"((?P<t>(?:the )?(?:fiscal[- ])?{Ordinal:n} (?:fiscal )?quarter(?:(?: of)?(?: fiscal)? {year})?|(?:fiscal )?{Ordinal:k}-quarter))",
       .build = quarter,
       .examples = {{"the third quarter of 1988", "1988-Q3"}, {"fourth-quarter profit", "XXXX-Q4"}},
       .rejects = {"the fifth quarter", "a quarter of the town"}},
      {.id = "fiscal.year_quarter",
       .pattern = R"((?P<t>(?:the )?{year} {Ordinal:n}[- ]quarter))",
       .build = quarter,
       .examples = {{"the 1997 second quarter", "1997-Q2"}, {"1988 third-quarter profit", "1988-Q3"}},
       .rejects = {"1988 fifth quarter"}},
      {.id = "fiscal.quarter_code",
       .pattern =
           R"((?P<t>Q{digits:n}(?: {year})?|{year:year2}[ -]?Q{digits:k}|{digits:q}Q ?{year|two:year3}|H{digits:h} {year:year4}|{digits:h2}H ?{year|two:year5}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             const std::string_view year = any_of(m, {"year", "year2", "year3", "year4", "year5"});
             if (!year.empty()) set_year(said, m.text(year));
             if (const std::string_view half = any_of(m, {"h", "h2"}); !half.empty()) {
               said.half = m.integer(half);
               return (*said.half == 1 || *said.half == 2) && put(built, said);
             }
             said.quarter = m.integer(any_of(m, {"n", "k", "q"}));
             return *said.quarter >= 1 && *said.quarter <= 4 && put(built, said);
           },
       .examples = {{"in Q3 2009", "2009-Q3"},
                    {"2009-Q1", "2009-Q1"},
                    {"in 3Q 2013", "2013-Q3"},
                    {"H1 2013", "2013-H1"}},
       .rejects = {"Q7"}},
      {.id = "fiscal.half",
       .pattern = R"((?P<t>(?:the )?(?:{Ordinal:n}|latter|last)(?: |-)half of {year}))",
       .build = half,
       .examples = {{"the first half of 1989", "1989-H1"}, {"second half of 2003", "2003-H2"}},
       .rejects = {"the third half of 1989", "the first half of the match"}},
      {.id = "fiscal.half_year",
       .pattern =
           R"((?P<t>(?:the )?{Ordinal:n}[- ]half)(?: (?:profit|loss|earnings|net|sales|results|revenue|of (?:the|this|last|next) (?:fiscal )?year)))",
       .build = half,
       .examples = {{"first-half profit rose", "XXXX-H1"}, {"the second half of the year", "XXXX-H2"}},
       .rejects = {"the second half of the match"}},
      {.id = "fiscal.year",
       .pattern = R"((?P<t>(?:the )?(?:fiscal(?: year)? {year}|FY ?{year|two:code})(?:[-/]{~two})?))",
       .build = fiscal_year,
       .examples = {{"in fiscal 1989", "1989"}, {"fiscal year 1990", "1990"}, {"FY2014", "2014"}},
       .rejects = {"fiscal 20"}},
      {.id = "fiscal.the_quarter",
       .pattern =
           R"((?P<t>the (?:fiscal )?quarter)(?:[,;\.\)']|$| (?:ended|of|was|were|and|rose|fell|to|from|the|a|because|on|with|as|compared|in|net|for|earlier|when|by|that)))",
       .build = this_quarter,
       .priority = -1,
       .examples = {{"for the quarter, net income", "quarter+0@said"}, {"in the quarter.", "quarter+0@said"}},
       .rejects = {"the quarter century"}},
      {.id = "fiscal.latest_quarter",
       .pattern =
           R"((?P<t>the (?:latest|most recent|just-ended|recently ended) (?:(?:fiscal )?quarter|period|fiscal (?P<year>year))))",
       .build =
           [](const Match& m, Built& built) {
             if (!m.has("year")) return this_quarter(m, built);
             ShiftSaid said;
             said.steps = -1;
             said.unit = Unit::year;
             return put(built, said);
           },
       .examples = {{"The latest period includes gains", "quarter+0@said"},
                    {"in the latest quarter.", "quarter+0@said"},
                    {"in the latest fiscal year", "year-1"}},
       .rejects = {"the latest quarterly figure"}},
      {.id = "fiscal.year_period",
       .pass = Pass::amount,
       .pattern = R"((?P<t>the {year} (?:quarter|period)))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             set_year(said, m.text("year"));
             said.same_quarter = true;
             return put(built, said);
           },
       .examples = {{"a loss in the 1988 period.", "1988"}, {"the 1988 quarter", "1988"}},
       .rejects = {"the 1988 periodical"}},
      {.id = "fiscal.year_ago_quarter",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:the |a )(?:comparable |corresponding |same )?year(?:-| )(?:ago|earlier) (?:quarter|period)|year-(?:ago|earlier)))",
       .build = [](const Match&, Built& built) { return quarters_from_said(built, -4); },
       .priority = 1,
       .examples = {{"from the year-ago quarter", "quarter-4@said"},
                    {"compared with a year-earlier loss", "quarter-4@said"}},
       .rejects = {"a year ago"}},
      {.id = "fiscal.same_period_last_year",
       .pattern =
           R"((?P<t>the (?:same|comparable|corresponding|like|year-earlier|year-ago) (?:fiscal )?(?:quarter|period)(?: of)? (?:last year|{~Duration} (?:ago|earlier|before)|the (?:year before|previous year|prior year)|a year (?:ago|earlier|before))|last year's (?:quarter|period)))",
       .build = [](const Match&, Built& built) { return quarters_from_said(built, -4); },
       .examples = {{"in the corresponding period last year", "quarter-4@said"},
                    {"sales for last year's quarter", "quarter-4@said"},
                    {"the same quarter a year ago", "quarter-4@said"}},
       .rejects = {"the same period", "last year's sales"}},
      {.id = "fiscal.year_ago_nth",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:the |a )?year(?:-| )(?:ago|earlier) (?:{Ordinal:n} quarter|{Number|digits:k} {unit_many:unit})))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("k")) {
               const CountedUnit u = unit_of(m.value("unit"));
               return put_duration(built, {{m.number("k") * u.count, u.unit}});
             }
             ShiftSaid year;
             year.steps = -1;
             year.unit = Unit::year;
             CalendarSaid said;
             said.quarter = m.integer("n");
             built.said = Said{said, {}, std::make_shared<const Said>(Said{year, {}, nullptr})};
             return *said.quarter >= 1 && *said.quarter <= 4;
           },
       .priority = 1,
       .examples = {{"the year-ago third quarter", "XXXX-Q3 of (year-1)"},
                    {"the year-earlier nine months", "P9M"}},
       .rejects = {"the year-ago fifth quarter"}},
  };
}

}  // namespace dateline
