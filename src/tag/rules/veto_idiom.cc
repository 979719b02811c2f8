#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool begins_with_capital(std::string_view word) { return word[0] >= 'A' && word[0] <= 'Z'; }

// In running text numbers have small letters; with capitals they are a title.
bool titled(const Match& m, Built&) {
  return begins_with_capital(m.text("n")) && (!m.has("k") || begins_with_capital(m.text("k")));
}

}  // namespace

// Idioms and measures whose words are those of time.
std::vector<Rule> veto_idiom_rules() {
  return {
      {.id = "veto.title_number",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>{Number:n} (?:Seasons|(?:Years|Days|Weeks|Months|Nights|Hours) (?:of|in|a|that) {~Capital})))",
       .build = titled,
       .examples = {{"in One Hundred Years of Solitude", "One Hundred Years of Solitude"},
                    {"Seven Years in Tibet was", "Seven Years in Tibet"},
                    {"Vivaldi's Four Seasons", "Four Seasons"}},
       .rejects = {"two years in Baghdad", "57 Days of Hell"}},
      {.id = "veto.title_year",
       .pass = Pass::veto,
       .pattern = R"({~word} (?P<t>{Number:n} {Number:k}))",
       .build = titled,
       .examples = {{"wrote Nineteen Eighty-Four on", "Nineteen Eighty-Four"},
                    {"read Nineteen Eighty-Four", "Nineteen Eighty-Four"}},
       .rejects = {"in nineteen eighty-four"}},
      {.id = "veto.title_days",
       .pass = Pass::veto,
       .pattern = R"((?:World|Man) in (?P<t>{Number|digits} (?:Days|Years|Hours)))",
       .examples = {{"Around the World in Eighty Days", "Eighty Days"}, {"the World in 80 Days", "80 Days"}},
       .rejects = {"the world in eighty days"}},
      {.id = "veto.temperature",
       .pass = Pass::veto,
       .pattern =
           R"((?:high|highs|low|lows|temperature|temperatures|degrees) (?:{~word},? ){0,6}(?P<t>the (?:(?:low|mid|high|upper|lower)[- ])?(?:{two}|{digits})s))",
       .examples = {{"Highs will be in the 60s along", "the 60s"},
                    {"lows in the upper 30s.", "the upper 30s"}},
       .rejects = {"born in the 60s"}},
      {.id = "veto.game",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>the {Ordinal} (?:quarter|half) of (?:the|a) (?:game|match|season|final|contest|race)))",
       .examples = {{"ten points in the third quarter of the game", "the third quarter of the game"},
                    {"in the second half of a match", "the second half of a match"}},
       .rejects = {"the third quarter of the year"}},
      {.id = "veto.hundred_runs",
       .pass = Pass::veto,
       .pattern = R"((?:scored|hit|made|struck) (?P<t>a (?:double |half-)?century))",
       .examples = {{"scored a century at Lord's", "a century"},
                    {"hit a double century", "a double century"}},
       .rejects = {"a century ago"}},
      {.id = "veto.minute",
       .pass = Pass::veto,
       .pattern =
           R"(a (?P<t>minute) (?:amount|quantity|particle|detail|fraction|trace|crack|hole|difference|scale|dose|portion))",
       .examples = {{"a minute crack in the wing", "minute"}, {"only a minute amount of", "minute"}},
       .rejects = {"a minute later"}},
      {.id = "veto.color",
       .pass = Pass::veto,
       .pattern = R"((?P<t>midnight[- ]blue|spring green|winter[- ]white))",
       .examples = {{"the midnight-blue uniform", "midnight-blue"},
                    {"a midnight blue coat", "midnight blue"}},
       .rejects = {"at midnight, blue lights"}},
      {.id = "veto.town",
       .pass = Pass::veto,
       .pattern = R"((?:town|village|city|parish) of (?P<t>{month|weekday|season}))",
       .examples = {{"the town of March lies", "March"}, {"in the village of May", "May"}},
       .rejects = {"the city in March"}},
      {.id = "veto.speaking_may",
       .pass = Pass::veto,
       .pattern = R"((?P<t>May) (?:told|said|says|insisted|resigned|added|promised|urged|replied|warned))",
       .examples = {{"May told parliament that", "May"}, {"May resigned as", "May"}},
       .rejects = {"In May the army"}},
      {.id = "veto.clock_idiom",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>the {Ordinal} hour|second thoughts|second hand|second-hand|second class|second to none|seconds away|split second|day one|some day|someday|rainy day|day job|year-round|year round))",
       .examples = {{"at the eleventh hour", "the eleventh hour"}, {"bought second-hand", "second-hand"}},
       .rejects = {"two seconds later"}},
      {.id = "veto.as_many",
       .pass = Pass::veto,
       .pattern = R"(as (?P<t>many {~unit_many}))",
       .examples = {{"the third attack in as many days.", "many days"}, {"as many years as", "many years"}},
       .rejects = {"for many days"}},
      {.id = "veto.dawn_of",
       .pass = Pass::veto,
       .pattern = R"((?P<t>(?:the )?dawn) of (?:(?:a|the) )?{~unknown})",
       .examples = {{"since the dawn of civilization", "the dawn"}, {"the dawn of the atom", "the dawn"}},
       .rejects = {"at dawn of 15 August"}},
      {.id = "veto.current",
       .pass = Pass::veto,
       .pattern =
           R"((?P<t>(?:electric|electrical|alternating|direct|ocean|tidal) current|current (?:account|affairs|flows|is)))",
       .examples = {{"an electric current flows", "electric current"},
                    {"a current account deficit", "current account"}},
       .rejects = {"currents of thought", "the current crisis"}},
      {.id = "veto.second_thing",
       .pass = Pass::veto,
       .pattern =
           R"(a (?P<t>second|{Ordinal})(?: (?:(?P<century>century|quarter)|{~word}|{~Number})|, {~unknown} {~word}))",
       .build = [](const Match& m, Built&) { return !m.has("century"); },
       .examples = {{"a second time", "second"},
                    {"a second one", "second"},
                    {"a second, smaller leak", "second"}},
       .rejects = {"a second, then"}},
  };
}

}  // namespace dateline
