#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool year(const Match& m, Built& built) {
  CalendarSaid said;
  set_year(said, m.text("year"));
  return put(built, said);
}

// Without a word that licenses it a number of four digits is a year only where years are common.
bool bare_year(const Match& m, Built& built) {
  const int value = m.integer("year");
  return value >= 1600 && value <= 2100 && year(m, built);
}

bool spelt(const Match& m, Built& built) {
  const double century = m.number("a");
  const double rest = m.number("b");
  if (century < 15 || century > 20 || rest < 10 || rest > 99) return false;
  CalendarSaid said;
  said.year = static_cast<int>(century * 100 + rest);
  return put(built, said);
}

bool year_thousand(const Match& m, Built& built) {
  CalendarSaid said;
  said.year = static_cast<int>(m.number("n"));
  return *said.year >= 1000 && *said.year <= 2200 && put(built, said);
}

// "the 1980s" is a decade, "the 1800s" a century; "the 2000s" is a decade, for want of a century of its own.
bool decade(const Match& m, Built& built) {
  const int value = m.integer("year");
  if (value % 10 != 0 || (value % 100 == 0 && value < 1400)) return false;  // "1000s of miles"
  CalendarSaid said;
  if (value % 100 == 0 && value < 2000) {
    said.century = value / 100 + 1;
  } else {
    said.decade = value / 10;
  }
  return put(built, said);
}

bool short_decade(const Match& m, Built& built) {
  const int value = m.has("two") ? m.integer("two") : m.integer("decade_word") * 10;
  if (value % 10 != 0 || value > 90) return false;
  CalendarSaid said;
  said.decade = value / 10;
  said.short_year = true;
  return put(built, said);
}

bool spelt_decade(const Match& m, Built& built) {
  CalendarSaid said;
  said.decade = static_cast<int>(m.number("a")) * 10 + m.integer("decade_word");
  return *said.decade >= 150 && *said.decade < 210 && put(built, said);
}

bool century(const Match& m, Built& built) {
  CalendarSaid said;
  said.century = m.integer("n");
  return *said.century <= 30 && put(built, said);
}

}  // namespace

std::vector<Rule> year_rules() {
  return {
      {.id = "year.bare",
       .pattern = R"((?P<t>{year}))",
       .build = bare_year,
       .priority = -2,
       .examples = {{"the 2003 invasion", "2003"}, {"born 1912", "1912"}},
       .rejects = {"1450 miles", "$1979", "MV-1979", "1979.5"}},
      {.id = "year.licensed",
       .pattern =
           R"((?P<word>in|since|until|till|by|from|of|before|after|during|between|circa|around|about|late|early|mid|year|c\.) (?P<t>{year}))",
       .build =
           [](const Match& m, Built& built) {
             // "a crowd of 1500"
             return !(m.lower_text("word") == "of" && m.integer("year") % 100 == 0 &&
                      m.integer("year") < 1900) &&
                    year(m, built);
           },
       .priority = -1,
       .examples = {{"in 1066", "1066"}, {"since 1979", "1979"}},
       .rejects = {"in 106", "in 5066"}},
      {.id = "year.the_year",
       .pattern = R"((?P<t>(?:the )?(?:calendar )?year {year}))",
       .build = year,
       .examples = {{"the year 1979", "1979"}, {"by year 2050", "2050"}},
       .rejects = {"the year of 50"}},
      {.id = "year.the_year_spelt",
       .pattern = R"((?P<t>the year {Number:n}))",
       .build = year_thousand,
       .examples = {{"the year two thousand", "2000"}, {"by the year two thousand and one", "2001"}},
       .rejects = {"the year ten"}},
      {.id = "year.spelt",
       .pattern = R"((?P<t>{Number:a}[ -]{Number:b}))",
       .build = spelt,
       .examples = {{"nineteen ninety-six", "1996"}, {"in eighteen twelve", "1812"}},
       .rejects = {"four twenty"}},
      {.id = "year.short",
       .pattern = R"((?P<t>'{two:year}))",
       .build = year,
       .priority = -1,
       .examples = {{"in '98", "XX98"}, {"the class of '42", "XX42"}},
       .rejects = {"'980", "98"}},
      {.id = "year.decade",
       .pattern = R"((?P<t>(?:the )?{year}'?s))",
       .build = decade,
       .examples = {{"in the 1980s", "198"}, {"the 1800s", "18"}, {"1990's", "199"}},
       .rejects = {"the 1985s", "1000s of miles"}},
      {.id = "year.short_decade",
       .pattern =
           R"((?P<t>(?:the )?'{two}'?s|the {two:two2}'?s|the (?:(?P<word>early|late|mid)[- ])?{decade_word}))",
       .build =
           [](const Match& m, Built& built) {
             if (!m.has("two2")) return short_decade(m, built) && with_modifier(m, built);
             CalendarSaid said;
             said.decade = m.integer("two2") / 10;
             said.short_year = true;
             return m.integer("two2") % 10 == 0 && put(built, said);
           },
       .examples = {{"the '80s", "XX8"}, {"in the eighties", "XX8"}, {"the mid-eighties", "XX8 MID"}},
       .rejects = {"in his eighties", "the '85s", "temperatures in the low 30s", "men in their 20s"}},
      {.id = "year.spelt_decade",
       .pattern = R"((?P<t>(?:the )?{Number:a}[- ]{decade_word}))",
       .build = spelt_decade,
       .examples = {{"the nineteen-eighties", "198"}, {"nineteen sixties", "196"}},
       .rejects = {"three eighties"}},
      {.id = "year.century",
       .pattern = R"((?P<t>(?:the )?(?:(?P<word>early|late|mid)[- ])?{Ordinal:n}[- ](?:century|centuries)))",
       .build = [](const Match& m, Built& built) { return century(m, built) && with_modifier(m, built); },
       .examples = {{"the 20th century", "19"}, {"nineteenth-century art", "18"}},
       .rejects = {"a century", "the 40th century"}},
  };
}

}  // namespace dateline
