#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

bool before_christ(const Match& m, Built& built) {
  CalendarSaid said;
  said.year = 1 - m.integer("n");
  said.before_christ = true;
  return m.integer("n") >= 1 && put(built, said);
}

bool anno_domini(const Match& m, Built& built) {
  CalendarSaid said;
  said.year = m.has("n") ? m.integer("n") : m.integer("k");
  return *said.year >= 1 && *said.year <= 2200 && put(built, said);
}

bool century_before(const Match& m, Built& built) {
  CalendarSaid said;
  said.century = -m.integer("n");
  return put(built, said) && with_modifier(m, built);
}

bool range_before(const Match& m, Built& built) {
  CalendarSaid first;
  first.year = 1 - m.integer("n");
  first.before_christ = true;
  CalendarSaid second;
  second.year = 1 - m.integer("k");
  second.before_christ = true;
  built.second = Said{second, {}, nullptr};
  return m.integer("n") > m.integer("k") && put(built, first);
}

bool month_year_before(const Match& m, Built& built) {
  CalendarSaid said;
  said.year = 1 - m.integer("n");
  said.before_christ = true;
  if (m.has("month")) said.month = m.integer("month");
  if (m.has("month2")) said.month = m.integer("month2");
  if (m.has("d")) said.day = m.integer("d");
  if (m.has("e")) said.day = m.integer("e");
  if (m.has("season")) said.season = season_of(m.value("season"));
  return day_fits_month(said) && put(built, said);
}

}  // namespace

std::vector<Rule> era_rules() {
  return {
      {.id = "era.bc",
       .pattern = R"((?P<t>{digits:n} ?<bc>))",
       .build = before_christ,
       .priority = 1,
       .examples = {{"in 480 BC", "BC0480"}, {"44 B.C.", "BC0044"}},
       .rejects = {"480 BCG", "0 BC"}},
      {.id = "era.bc_dated",
       .pattern =
           R"((?P<t>(?:(?:the )?{season}(?: of)?,? |(?:{day|Ordinal:d} )?{month},? |{month:month2}\.? {day:e},? ){digits:n} ?<bc>))",
       .build = month_year_before,
       .priority = 1,
       .examples = {{"the spring of 480 BC", "BC0480-SP"},
                    {"15 March 44 BC", "BC0044-03-15"},
                    {"March 15, 44 BC", "BC0044-03-15"}},
       .rejects = {"spring 480"}},
      {.id = "era.ad",
       .pattern = R"((?P<t><ad> {digits:n}|{digits:k} <ad>))",
       .build = anno_domini,
       .priority = 1,
       .examples = {{"in AD 70", "0070"}, {"476 AD", "0476"}},
       .rejects = {"ad 70"}},
      {.id = "era.ad_dated",
       .pattern = R"((?P<t>(?:{day|Ordinal:d} )?{month},? <ad> {digits:n}))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.year = m.integer("n");
             said.month = m.integer("month");
             if (m.has("d")) said.day = m.integer("d");
             return day_fits_month(said) && put(built, said);
           },
       .priority = 1,
       .examples = {{"on 19 August AD 14", "0014-08-19"}, {"in June AD 68", "0068-06"}},
       .rejects = {"June ad 68"}},
      {.id = "era.century_ad",
       .pattern = R"((?P<t>(?:the )?(?:(?P<word>early|late|mid)[- ])?{Ordinal:n}[- ]century <ad>))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.century = m.integer("n");
             return put(built, said) && with_modifier(m, built);
           },
       .priority = 1,
       .examples = {{"the first century AD", "00"},
                    {"the 3rd century CE", "02"},
                    {"the early third century AD", "02 START"}},
       .rejects = {"the first century BC"}},
      {.id = "era.decade_bc",
       .pattern = R"((?P<t>(?:the )?{digits:n}s <bc>))",
       .build =
           [](const Match& m, Built& built) {
             CalendarSaid said;
             said.decade = -m.integer("n") / 10;
             said.before_christ = true;
             return m.integer("n") % 10 == 0 && m.integer("n") > 0 && put(built, said);
           },
       .priority = 1,
       .examples = {{"in the 470s BC", "BC047"}, {"the 60s BC", "BC006"}},
       .rejects = {"the 475s BC"}},
      {.id = "era.century_bc",
       .pattern = R"((?P<t>(?:the )?(?:(?P<word>early|late|mid)[- ])?{Ordinal:n}[- ]century <bc>))",
       .build = century_before,
       .priority = 1,
       .examples = {{"the 5th century BC", "BC04"}, {"the late fifth century BCE", "BC04 END"}},
       .rejects = {"the 5th century"}},
      {.id = "era.range_bc",
       .pattern =
           R"((?:(?P<between>between) )?(?P<t>{digits:n})(?:<dash>|(?P<and> and ))(?P<u>{digits:k} ?<bc>))",
       .build = [](const Match& m,
                   Built& built) { return m.has("between") == m.has("and") && range_before(m, built); },
       .priority = 1,
       .examples = {{"431-404 BC", "BC0431/BC0404"},
                    {"from 264 to 241 BC", "BC0264/BC0241"},
                    {"between 447 and 432 BC", "BC0447/BC0432"}},
       .rejects = {"404-431 BC"}},
  };
}

}  // namespace dateline
