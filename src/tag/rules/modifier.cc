#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

bool modified(const Match& m, Built& built, std::string_view group, std::string_view mod) {
  built.said = m.said(group);
  built.type = m.type(group);
  if (!built.said->mod.empty()) return false;
  built.said->mod = mod;
  return true;
}

bool looked_up(const Match& m, Built& built, std::string_view group) {
  const auto mod = lexicon("modifiers").value(m.text(m.has("word") ? "word" : "word2"));
  return mod && modified(m, built, group, *mod);
}

bool counted(const Said& said) {
  const auto* length = std::get_if<DurationSaid>(&said.what);
  return length != nullptr && length->amounts.front().count >= 0;
}

}  // namespace

std::vector<Rule> modifier_rules() {
  return {
      {.id = "modifier.early_late",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:the )?(?P<word>early|earlier|late|later|l8r|latr|mid|middle|very late|very early|early in|earlier in|late in|later in|mid-to-late|early-to-mid)(?: |-)(?:the )?{Year|Month|Decade|Century|Season|Week|Quarter|Half|Weekend|Day|Weekday:date}))",
       .build = [](const Match& m, Built& built) { return looked_up(m, built, "date"); },
       .examples = {{"late 2003", "2003 END"},
                    {"early last month", "month-1 START"},
                    {"mid-2012", "2012 MID"}},
       .rejects = {"late on 2003"}},
      {.id = "modifier.in_the_unit",
       .pass = Pass::relative,
       .pattern = R"((?P<t>(?P<word>early|earlier|late|later) in the {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const Unit unit = unit_of(m.value("unit")).unit;
             if (unit != Unit::year && unit != Unit::month && unit != Unit::week && unit != Unit::decade)
               return false;
             ShiftSaid said;
             said.unit = unit;
             said.base = Base::either;
             built.said =
                 Said{said,
                      m.lower_text("word").starts_with("early") || m.lower_text("word").starts_with("earlier")
                          ? "START"
                          : "END",
                      nullptr};
             return true;
           },
       .examples = {{"clashes earlier in the week were", "week+0@either START"},
                    {"Late in the year they", "year+0@either END"}},
       .rejects = {"later in the war", "late in the day"}},
      {.id = "modifier.part_of",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?:the )?(?:very )?(?P<word>beginning|start|onset|outset|opening|end|close|middle|midst|(?:{~Ordinal}|latter|later|early|last|final|closing|opening) (?:half|part)|dawn|turn|eve) of (?P<the>the )?{Year|Month|Decade|Century|Season|Week|Quarter|Half|Weekend|Holiday|Day:date}))",
       .build =
           [](const Match& m, Built& built) {
             // "The end of the 2003 war" is no end of 2003.
             const auto* c = std::get_if<CalendarSaid>(&m.said("date").what);
             const bool describes = m.has("the") && c != nullptr && c->year && m.text("date")[0] <= '9';
             return !describes && looked_up(m, built, "date");
           },
       .examples = {{"the end of May", "XXXX-05 END"}, {"the beginning of 2003", "2003 START"}},
       .rejects = {"the end of talks", "the eve of the 2003 invasion"}},
      {.id = "modifier.units_of",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Duration:units} of {Year|Month|Decade|Century|Season:date}))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("units");
             const auto mod = lexicon("modifiers")
                                  .value(std::string_view(words).substr(words.starts_with("the ") ? 4 : 0));
             return mod && modified(m, built, "date", *mod);
           },
       .examples = {{"by the early months of 1865", "1865 START"},
                    {"in the last days of May 1940", "1940-05 END"}},
       .rejects = {"the last two days of May", "weeks of 2003"}},
      {.id = "modifier.year_end",
       .pattern =
           R"((?P<t>(?:around )?(?:the )?(?:year|month)[- ]end|year's end|month's end|the year's end))",
       .build =
           [](const Match& m, Built& built) {
             ShiftSaid said;
             said.unit = m.lower_text("t").find("month") != std::string::npos ? Unit::month : Unit::year;
             said.base = Base::either;
             built.said = Said{said, "END", nullptr};
             return true;
           },
       .examples = {{"by year-end", "year+0@either END"}, {"by month's end", "month+0@either END"}},
       .rejects = {"year ended"}},
      {.id = "modifier.end_of_unit",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?P<word>end|start|beginning|middle) of {unit_one:unit})(?:["',;:!\?\.\)]|$| (?:(?P<named>{~digits|Number|Capital}))?))",
       .build =
           [](const Match& m, Built& built) {
             ShiftSaid said;
             said.unit = unit_of(m.value("unit")).unit;
             said.base = Base::either;
             const bool counted = said.unit == Unit::day || said.unit == Unit::week ||
                                  said.unit == Unit::month || said.unit == Unit::year;
             built.said = Said{said, *lexicon("modifiers").value(m.lower_text("word")), nullptr};
             return counted && !m.has("named");
           },
       .examples = {{"due by end of month.", "month+0@either END"},
                    {"at start of week", "week+0@either START"}},
       .rejects = {"end of second half", "the beginning of year 4709"}},
      {.id = "modifier.approximate",
       .pass = Pass::phrase,
       .pattern =
           R"((?P<t>(?P<word>about|abt|bout|arnd|ard|around|approximately|roughly|some|circa|c\.|ca\.|an estimated|nearly|almost|close to|just under|just over|at least|at most|no more than|no less than|not less than|more than|less than|fewer than|under|up to|upwards of|well over|little more than|a little over|a little more than) {Duration:date}))",
       .build = [](const Match& m,
                   Built& built) { return counted(m.said("date")) && looked_up(m, built, "date"); },
       .examples = {{"more than a decade", "P1DE MORE_THAN"}, {"almost three decades", "P3DE LESS_THAN"}},
       .rejects = {"more than a few men"}},
      {.id = "modifier.over",
       .pass = Pass::phrase,
       .pattern =
           R"((?:for|of|after|in|just|well|by|took|lasted|last|with|to|was|been) (?P<t>(?P<word>over) {Duration:date}))",
       .build = [](const Match& m,
                   Built& built) { return counted(m.said("date")) && looked_up(m, built, "date"); },
       .examples = {{"for over a decade", "P1DE MORE_THAN"}, {"took over two years", "P2Y MORE_THAN"}},
       .rejects = {"spread over two years"}},
      {.id = "modifier.sometime",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>(?:sometime|some time) {Year|Month|Week|Season|Quarter|Weekend:date}))",
       .build =
           [](const Match& m, Built& built) {
             return std::holds_alternative<ShiftSaid>(m.said("date").what) &&
                    modified(m, built, "date", "APPROX");
           },
       .examples = {{"on the market sometime next year", "year+1 APPROX"},
                    {"sometime last week", "week-1 APPROX"}},
       .rejects = {"sometime after that week"}},
      {.id = "modifier.approximate_date",
       .pass = Pass::phrase,
       .pattern =
           R"((?:(?P<topic>think|thinking|thought|talk|talking|talked|worried|heard|hear) )?(?P<t>(?P<word>about|abt|arnd|ard|around|approximately|roughly|circa|c\.|ca\.) {Year|Decade|Century|Clock:date}|(?P<word2>around) {Day|Month:day}))",
       .build =
           [](const Match& m, Built& built) {
             return !m.has("topic") && looked_up(m, built, m.has("date") ? "date" : "day");
           },
       .examples = {{"circa 1912", "1912 APPROX"},
                    {"about noon", "T12:00 APPROX"},
                    {"around Nov. 1", "XXXX-11-01 APPROX"}},
       .rejects = {"circa many", "thinking about 2012"}},
      {.id = "modifier.or_so",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>{Duration|Year|Month|Week:date} or (?:so|more)))",
       .build =
           [](const Match& m, Built& built) {
             return modified(m, built, "date",
                             m.lower_text("t").ends_with("so") ? "APPROX" : "EQUAL_OR_MORE");
           },
       .examples = {{"a year or so", "P1Y APPROX"}, {"ten years or more", "P10Y EQUAL_OR_MORE"}},
       .rejects = {"a year or two"}},
  };
}

}  // namespace dateline
