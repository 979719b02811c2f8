#include <algorithm>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

Amount amount(double count, std::string_view unit) {
  const CountedUnit u = unit_of(unit);
  return {count < 0 ? -1 : count * u.count, u.unit};
}

bool counted(const Match& m, Built& built) {
  const double n = m.number("n");
  if (n < 0) return false;
  const Unit unit = unit_of(m.value("unit")).unit;
  // Three quarters of the town, one quarter of it; but "for one quarter".
  if (unit == Unit::quarter && (n == 3 || (n == 1 && m.word_before("t") != "for"))) return false;
  if (n >= 1000 && unit == Unit::season) return false;  // the 2011 season
  return put_duration(built, {amount(n, m.value("unit"))});
}

// "A quarter" and "some quarters" are shares and districts more often than lengths.
bool is_length(const Match& m) {
  return unit_of(m.value("unit")).unit != Unit::quarter || m.lower_text("t").starts_with("several");
}

bool has_capital(std::string_view words) {
  return std::any_of(words.begin() + 1, words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool one(const Match& m, Built& built) {
  return is_length(m) && put_duration(built, {amount(1, m.value("unit"))});
}

bool vague(const Match& m, Built& built) {
  return is_length(m) && put_duration(built, {amount(-1, m.value("unit"))});
}

// "two to three weeks", "a year or two": as long as the first number says.
bool numbers(const Match& m, Built& built) {
  const double n = m.has("n") ? m.number("n") : 1;
  return m.number("k") > n && put_duration(built, {amount(n, m.value("unit"))});
}

bool half(const Match& m, Built& built) { return put_duration(built, {amount(0.5, m.value("unit"))}); }

bool one_and_a_half(const Match& m, Built& built) {
  return put_duration(built, {amount(1.5, m.value("unit"))});
}

// Units that are no length when no number stands before them: seconds, quarters, halves.
bool bare(const Match& m, Built& built) {
  const Unit unit = unit_of(m.value("unit")).unit;
  const bool plain = unit == Unit::hour || (unit == Unit::minute && m.has("within")) || unit == Unit::day ||
                     unit == Unit::week || unit >= Unit::month;
  return plain && unit != Unit::season && unit != Unit::quarter && unit != Unit::half && vague(m, built);
}

bool two_units(const Match& m, Built& built) {
  const Amount first = amount(m.number("n"), m.value("unit"));
  const Amount second = amount(m.number("k"), m.value("unit2"));
  return second.unit < first.unit && put_duration(built, {first, second});  // not "10 years, 20 years"
}

bool period(const Match& m, Built& built) {
  const bool plural = m.text("unit").ends_with('s');
  return put_duration(built, {amount(m.has("n") ? m.number("n") : plural ? -1 : 1, m.value("unit"))});
}

}  // namespace

std::vector<Rule> duration_rules() {
  return {
      {.id = "duration.count",
       .pass = Pass::amount,
       .pattern = R"((?P<t>{Number|digits:n} {unit}))",
       .build = counted,
       .examples = {{"for 35 years", "P35Y"}, {"eleven days", "P11D"}, {"a fortnight or two weeks", "P2W"}},
       .rejects = {"35-year", "years 35"}},
      {.id = "duration.adjective",
       .pass = Pass::amount,
       .pattern = R"((?P<t>{Number|digits:n}-{unit}(?:-long)?)(?:[ "',;:\.\)]|$))",
       .build = counted,
       .examples = {{"an eight-year war", "P8Y"}, {"a 24-hour strike", "PT24H"}},
       .rejects = {"the eight year", "a 35-year-old man"}},
      {.id = "duration.one",
       .pass = Pass::amount,
       .pattern = R"((?P<t>(?:(?:a|an)|one) {unit_one:unit}))",
       .build = one,
       .examples = {{"for a week", "P1W"}, {"took an hour", "PT1H"}},
       .rejects = {"a weekly paper", "more than a quarter of the town"}},
      {.id = "duration.more_than_one",
       .pass = Pass::amount,
       .pattern = R"((?P<t>(?:a|an)[ -]{unit_one:unit}[ -]and[ -]a[ -](?:half|quarter)))",
       .build = one_and_a_half,
       .examples = {{"a year and a half", "P1.5Y"}, {"a month-and-a-half long battle", "P1.5M"}},
       .rejects = {"a year and a day"}},
      {.id = "duration.half",
       .pass = Pass::amount,
       .pattern = R"((?P<t>half[ -](?:a|an)[ -]{unit_one:unit}|a half[ -]{unit_one:unit2}))",
       .build =
           [](const Match& m, Built& built) {
             return m.has("unit") ? half(m, built) : put_duration(built, {amount(0.5, m.value("unit2"))});
           },
       .examples = {{"half a century", "P0.5CE"}, {"half an hour", "PT0.5H"}},
       .rejects = {"half of the year"}},
      {.id = "duration.quarter_century",
       .pass = Pass::amount,
       .pattern = R"((?P<t>a quarter[- ](?:of a )?century))",
       .build =
           [](const Match&, Built& built) {
             return put_duration(built, {{25, Unit::year}});
           },
       .examples = {{"a quarter-century ago", "P25Y"}, {"for a quarter of a century", "P25Y"}},
       .rejects = {"a quarter of the century"}},
      {.id = "duration.age",
       .pass = Pass::amount,
       .pattern = R"((?P<t>{Number|digits:n} {unit} (?:old|of age)))",
       .build = [](const Match& m,
                   Built& built) { return counted(m, built) && (built.said->in_narrative_only = true); },
       .examples = {{"all who were 18 years old", "P18Y"}, {"26 years of age", "P26Y"}},
       .rejects = {"an old year"}},
      {.id = "duration.vague",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:several|a few|few|many|some|various|numerous|countless|a number of|scores of|dozens of|hundreds of|thousands of|tens of thousands of|multiple)(?: (?:more|short|long|brief|full))? {unit_many:unit}|(?:a )?few {unit_one:unit2}))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("unit")) return vague(m, built);
             return m.text("unit2").size() < 4 &&
                    put_duration(built, {amount(-1, m.value("unit2"))});  // "few min"
           },
       .examples = {{"several years", "PXY"}, {"a few days", "PXD"}, {"in a few short weeks", "PXW"}},
       .rejects = {"several of the years", "in some quarters of the town"}},
      {.id = "duration.vague_adjective",
       .pass = Pass::amount,
       .pattern = R"((?P<t>(?:several|multi|many|(?P<single>single))-{unit_one:unit})(?:[ "',;:\.\)]|$))",
       .build = [](const Match& m,
                   Built& built) { return m.has("single") ? one(m, built) : vague(m, built); },
       .examples = {{"a several-year tenure", "PXY"},
                    {"a multi-day march", "PXD"},
                    {"a single-day drop", "P1D"}},
       .rejects = {"several year"}},
      {.id = "duration.numbers",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>{Number|digits:n}(?:-| to ){Number|digits:k}[ -]{unit}|(?:a|an|one) {unit_one:unit2} or {Number|digits:k2})(?:["',;\.\)]|$| (?:(?P<again>{~unit})|{~word})))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("n")) return numbers(m, built);
             return m.number("k2") == 2 && !m.has("again") &&
                    put_duration(built, {amount(1, m.value("unit2"))});
           },
       .examples = {{"within two to three weeks", "P2W"},
                    {"in a year or two", "P1Y"},
                    {"12 to 18 months", "P12M"}},
       .rejects = {"18 to 12 months", "a fortnight or two weeks"}},
      {.id = "duration.bare",
       .pass = Pass::relative,
       .pattern =
           R"((?:for|over|(?P<within>within)|lasted|lasting|last|took|takes|take|spent|spend|after|through|than|been|many|in|of|throughout) (?P<t>{unit_many:unit}(?: or {~unit_many})?))",
       .build = bare,
       .priority = -1,
       .examples = {{"for years to come", "PXY"},
                    {"waited for hours", "PTXH"},
                    {"came within minutes", "PTXM"}},
       .rejects = {"for seconds of film", "in quarters of the town"}},
      {.id = "duration.bare_of",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>{unit_many:unit})(?: (?:of|ago|later|earlier|before|after|to come|old|and|or)(?:[ ,;\.?!:"]|$)))",
       .build = bare,
       .priority = -2,
       .examples = {{"decades of war", "PXDE"}, {"written decades ago.", "PXDE"}},
       .rejects = {"seconds of film", "decades ended"}},
      {.id = "duration.two_units",
       .pass = Pass::amount,
       .pattern = R"((?P<t>{Number|digits:n} {unit},?(?: and)? {Number|digits:k} {unit:unit2}))",
       .build = two_units,
       .examples = {{"two years and three months", "P2Y3M"}, {"1 hour, 30 minutes", "PT1H30M"}},
       .rejects = {"two years and three men"}},
      {.id = "duration.long",
       .pass = Pass::amount,
       .pattern = R"((?P<t>(?:{Number|digits:n}-)?{unit}-long|{Number|digits:k} {unit_one:unit2} long))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("unit")) return period(m, built);
             return m.number("k") > 1 && put_duration(built, {amount(m.number("k"), m.value("unit2"))});
           },
       .priority = 1,
       .examples = {{"a decades-long conflict", "PXDE"}, {"the nine day long battle", "P9D"}},
       .rejects = {"a year long gone", "one day long ago"}},
      {.id = "duration.closed_long",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>hourlong|daylong|weeklong|monthlong|yearlong|decadelong|centurylong|{unit_many:unit}-old))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("unit")) return vague(m, built);
             const std::string word = m.lower_text("t");
             return put_duration(built, {amount(1, std::string_view(word).substr(0, word.size() - 4))});
           },
       .examples = {{"the weeklong siege", "P1W"}, {"a decades-old feud", "PXDE"}},
       .rejects = {"a 20-year-old man", "a year-old boy"}},
      {.id = "duration.described",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>{Number:n} (?:(?P<other>and|or|of|to|in|by|per|for|the|on|at|as|a|following|ensuing|subsequent|intervening|preceding|previous|remaining|next|last|past)|{~word}) {unit_many:unit}|a (?:single|further|solid) {unit_one:unit2}))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("unit2")) return put_duration(built, {amount(1, m.value("unit2"))});
             return !m.has("other") && !has_capital(m.text("t")) && counted(m, built);
           },
       .priority = -1,
       .examples = {{"for two bloody weeks", "P2W"}, {"two long weeks", "P2W"}, {"for a single year", "P1Y"}},
       .rejects = {"two of the years", "a good day for a walk"}},
      {.id = "duration.period",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:(?:a|an|the|the same|its|their|this|that) )?{Number|digits:n}-{unit_one:unit} period))",
       .build = counted,
       .priority = 1,
       .examples = {{"over a three-year period", "P3Y"}, {"in the same 28-day period", "P28D"}},
       .rejects = {"a three-year periodical"}},
      {.id = "duration.glued",
       .pass = Pass::amount,
       .pattern = R"((?P<t>{digits:n}{unit}))",
       .build = [](const Match& m, Built& built) { return m.text("t") != "2day" && counted(m, built); },
       .examples = {{"waited 45min for it", "PT45M"}, {"in 2hrs", "PT2H"}},
       .rejects = {"45 min", "leaving 2day"}},
      {.id = "duration.couple_more",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:another|an additional|an extra) (?:{Number|digits:n} )?{unit}|{Number|digits:k} (?:more|additional|extra|full|whole|straight|consecutive|successive) {unit:unit2}))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("k")) return put_duration(built, {amount(m.number("k"), m.value("unit2"))});
             return put_duration(built, {amount(m.has("n") ? m.number("n") : 1, m.value("unit"))});
           },
       .examples = {{"another two years", "P2Y"}, {"another week", "P1W"}, {"20 more years", "P20Y"}},
       .rejects = {"another weekly"}},
  };
}

}  // namespace dateline
