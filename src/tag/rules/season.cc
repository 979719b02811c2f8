#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool season(const Match& m, Built& built) {
  CalendarSaid said;
  said.season = season_of(m.value(m.has("season2") ? "season2" : "season"));
  if (m.has("year")) set_year(said, m.text("year"));
  if (m.has("year2")) set_year(said, m.text("year2"));
  return put(built, said);
}

}  // namespace

std::vector<Rule> season_rules() {
  return {
      {.id = "season.of_year",
       .pattern = R"((?P<t>(?:the )?{season},?(?: of)? {year}|{year:year2} {season:season2}))",
       .build = season,
       .examples = {{"In the summer of 2003,", "2003-SU"},
                    {"fall 1988", "1988-FA"},
                    {"the 1982 summer offensive", "1982-SU"}},
       .rejects = {"the fall of Baghdad", "spring 20031"}},
      {.id = "season.winter_years",
       .pattern = R"((?P<t>(?:the )?{season},?(?: of)? {year}[-/](?:{~two}|{~year})))",
       .build = season,
       .examples = {{"the winter of 1939-40", "1939-WI"}, {"winter 1941/1942", "1941-WI"}},
       .rejects = {"winter 1941-1"}},
      {.id = "season.short_year",
       .pattern = R"((?P<t>(?:the )?{season}(?: of)? '{two:year}))",
       .build = season,
       .examples = {{"the summer of '42", "XX42-SU"}, {"spring '98", "XX98-SP"}},
       .rejects = {"summer 42"}},
      {.id = "season.bare",
       .pattern =
           R"((?:in|during|since|until|by|over|through|throughout|before|after|late|early|mid|the|of|for|to) (?P<t>(?:the )?{season})(?:[,;\.\)']|$| (?:of|and|the|to|when|was|were|is|it|they|he|she|a|an|as|with|by|after|before|in|on|at|has|had|but|or|would|will|from|that|because|brought|season|months)))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("t");
             if (words == "fall" || words == "spring" || words == "the spring") {
               return words == "the spring" && season(m, built);
             }
             return words != "the fall" && season(m, built);
           },
       .priority = -1,
       .examples = {{"through the winter of discontent", "XXXX-WI"}, {"for the summer of love", "XXXX-SU"}},
       .rejects = {"after the fall of the city", "the spring was clear water"}},
      {.id = "season.plain",
       .pattern = R"((?P<t>(?:the )?{season}))",
       .build =
           [](const Match& m, Built& built) {
             // "Fall" and "spring" are other things more often, and a capital makes a name: the Winter
             // Palace.
             const std::string_view name = m.text("season");
             return (name == "summer" || name == "autumn" || name == "winter") && season(m, built);
           },
       .priority = -2,
       .examples = {{"their second winter there", "XXXX-WI"}, {"the summer had passed", "XXXX-SU"}},
       .rejects = {"the Winter Palace", "a spring evening"}},
      {.id = "season.campaign",
       .pattern =
           R"((?P<t>{season}) (?:(?:{~Capital} ){0,2}(?:offensive|offensives|counteroffensive|counter-offensive|campaign|campaigns|fighting|harvest|semester|break|vacation|session|planting|training|Offensive|Offensives|Campaign|Harvest|Semester)))",
       .build = season,
       .priority = 1,
       .examples = {{"Meade's inconclusive fall campaign", "XXXX-FA"},
                    {"the German Spring Offensive", "XXXX-SP"}},
       .rejects = {"the spring of water", "fall through"}},
      {.id = "season.pair",
       .pattern = R"((?P<t>(?:the )?{season})(?:-| and | or )(?:(?:the )?(?:early |late )?{~season}))",
       .build = season,
       .priority = 1,
       .examples = {{"the spring and summer", "XXXX-SP"}, {"in fall and winter", "XXXX-FA"}},
       .rejects = {"the fall and rise"}},
      {.id = "season.in_the",
       .pattern =
           R"((?:in|during|by|since|until|late|early|mid) (?P<t>(?:the )?{season})(?:[,;\.\)']|$| (?:and|the|to|when|after|before|but|or|as|he|she|it|they)))",
       .build = season,
       .examples = {{"in the fall, when", "XXXX-FA"}, {"in spring and", "XXXX-SP"}},
       .rejects = {"in the fall of Saigon"}},
  };
}

}  // namespace dateline
