#include <fmt/format.h>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool put_set(Built& built, std::string value, std::string_view quant, std::string freq) {
  built.said = Said{SetSaid{std::move(value), quant, std::move(freq)}, {}, nullptr};
  built.type = TimexType::set;
  return true;
}

std::string period(double count, std::string_view unit_value) {
  const CountedUnit u = unit_of(unit_value);
  Said said{DurationSaid{{{count * u.count, u.unit}}}, {}, nullptr};
  return to_string(said);
}

std::string_view quant_of(std::string_view words) {
  if (words.starts_with("every") || words.starts_with("Every")) return "EVERY";
  return words.starts_with("each") || words.starts_with("Each") ? "EACH" : "";
}

bool every_unit(const Match& m, Built& built) {
  const std::string words = m.lower_text("t");
  double count = m.has("n") ? m.number("n") : 1;
  if (words.find(" other ") != std::string::npos) count = 2;
  return put_set(built, period(count, m.value("unit")), quant_of(words), "");
}

bool every_named(const Match& m, Built& built) {
  const std::string words = m.lower_text("t");
  const std::string_view quant = words.find(" other ") != std::string::npos ? "EVERY OTHER" : quant_of(words);
  if (m.has("weekend")) return put_set(built, "XXXX-WXX-WE", quant, "");
  const std::string daypart = m.has("daypart") ? "T" + std::string(m.value("daypart")) : "";
  if (m.has("weekday"))
    return put_set(built, fmt::format("XXXX-WXX-{}{}", m.integer("weekday"), daypart), quant, "");
  if (m.has("month")) return put_set(built, fmt::format("XXXX-{:02}", m.integer("month")), quant, "");
  if (m.has("part")) return put_set(built, fmt::format("XXXX-XX-XXT{}", m.value("part")), quant, "");
  CalendarSaid said;
  said.season = season_of(m.value("season"));
  return put_set(built, to_string(Said{said, {}, nullptr}), quant, "");
}

}  // namespace

std::vector<Rule> set_rules() {
  return {
      {.id = "set.adverb",
       .pattern = R"((?P<t>{set_word}))",
       .build = [](const Match& m,
                   Built& built) { return put_set(built, std::string(m.value("set_word")), "", ""); },
       .examples = {{"meets weekly", "P1W"}, {"paid annually", "P1Y"}},
       .rejects = {"annual growth"}},
      {.id = "set.every_unit",
       .pattern =
           R"((?P<t>(?:every|each|per|once every|once each) (?:(?:other|single) |(?:{Number|digits:n} )?){unit}))",
       .build =
           [](const Match& m, Built& built) {
             // "15 million instructions per second" is a speed.
             const Unit u = unit_of(m.value("unit")).unit;
             const bool speed = u == Unit::second && m.lower_text("t").starts_with("per");
             return !speed && every_unit(m, built);
           },
       .examples = {{"every year", "P1Y EVERY"}, {"every other day", "P2D EVERY"}, {"per year", "P1Y"}},
       .rejects = {"everyday life"}},
      {.id = "set.every_duration",
       .pass = Pass::phrase,
       .pattern = R"((?P<t>every {Duration:length}))",
       .build = [](const Match& m,
                   Built& built) { return put_set(built, to_string(m.said("length")), "EVERY", ""); },
       .examples = {{"every four years", "P4Y EVERY"}, {"every two weeks", "P2W EVERY"}},
       .rejects = {"every two men"}},
      {.id = "set.every_named",
       .pattern =
           R"((?P<t>(?:every|each) (?:other |single )?(?:{weekday}(?: {part:daypart})?|{month}|{season}|{part}|(?P<weekend>weekend|wkend))))",
       .build = every_named,
       .priority = 1,
       .examples = {{"every Tuesday", "XXXX-WXX-2 EVERY"}, {"every other Tuesday", "XXXX-WXX-2 EVERY OTHER"}},
       .rejects = {"every man"}},
      {.id = "set.every_second",
       .pattern = R"((?P<t>(?:every|each) {Ordinal|ordinal_word:n} (?:{unit_one:unit}|{weekday})))",
       .build =
           [](const Match& m, Built& built) {
             if (m.has("unit")) return put_set(built, period(m.integer("n"), m.value("unit")), "EVERY", "");
             return put_set(built, fmt::format("XXXX-WXX-{}", m.integer("weekday")), "EVERY", "");
           },
       .priority = 1,
       .examples = {{"every second Tuesday", "XXXX-WXX-2 EVERY"}, {"every third year", "P3Y EVERY"}},
       .rejects = {"every second counts"}},
      {.id = "set.times",
       .pattern =
           R"((?P<t>(?:once|twice|thrice|{Number|digits:n} times) (?:{Duration:length}|(?:per|each|every) {unit_one:unit}|{set_word})))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("t");
             const std::string freq = words.starts_with("once")     ? "1X"
                                      : words.starts_with("twice")  ? "2X"
                                      : words.starts_with("thrice") ? "3X"
                                                                    : fmt::format("{:g}X", m.number("n"));
             if (m.has("set_word")) return put_set(built, std::string(m.value("set_word")), "", freq);
             return put_set(built, m.has("length") ? to_string(m.said("length")) : period(1, m.value("unit")),
                            "", freq);
           },
       .examples = {{"twice a month", "P1M 2X"},
                    {"three times per week", "P1W 3X"},
                    {"twice yearly", "P1Y 2X"}},
       .rejects = {"twice a mile"}},
      {.id = "set.nth_weekday",
       .pattern =
           R"((?P<t>(?:the )?(?:{~Ordinal}|{~ordinal_word}|last) {weekday} (?:of|in) (?:every|each) month))",
       .build =
           [](const Match& m, Built& built) {
             return put_set(built, fmt::format("XXXX-WXX-{}", m.integer("weekday")), "EVERY", "");
           },
       .priority = 1,
       .examples = {{"the first Monday of every month", "XXXX-WXX-1 EVERY"},
                    {"the last Friday of each month", "XXXX-WXX-5 EVERY"}},
       .rejects = {"the first Monday of the month"}},
      {.id = "set.a_unit",
       .pass = Pass::phrase,
       .pattern =
           R"((?:{~Number|digits}|[$€£¥]{~digits}) (?:{~word} ){0,3}(?P<t>{Duration:length})(?:[,;\.\)']|$| {~word}))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("length");
             const bool plain = words.find(' ') == words.rfind(' ');
             return plain && (words.starts_with("a ") || words.starts_with("an ")) &&
                    put_set(built, to_string(m.said("length")), "", "");
           },
       .priority = 1,
       .examples = {{"178 attacks a day in June", "P1D"}, {"$50,000 a year.", "P1Y"}},
       .rejects = {"took a day to", "10 pages in a single month"}},
      {.id = "set.plural_weekday",
       .pattern = R"((?P<t>{weekday_plural}))",
       .build =
           [](const Match& m, Built& built) {
             return put_set(built, fmt::format("XXXX-WXX-{}", m.integer("weekday_plural")), "", "");
           },
       .examples = {{"closed on Mondays", "XXXX-WXX-1"}, {"Fridays are busy", "XXXX-WXX-5"}},
       .rejects = {"Monday's vote"}},
      {.id = "set.weekday_parts",
       .pattern = R"((?P<t>{weekday} (?:nights|mornings|afternoons|evenings)))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("t");
             const std::string_view code = words.ends_with("nights")       ? "NI"
                                           : words.ends_with("mornings")   ? "MO"
                                           : words.ends_with("afternoons") ? "AF"
                                                                           : "EV";
             return put_set(built, fmt::format("XXXX-WXX-{}T{}", m.integer("weekday"), code), "", "");
           },
       .examples = {{"sings on Sunday nights", "XXXX-WXX-7TNI"},
                    {"Friday evenings are busy", "XXXX-WXX-5TEV"}},
       .rejects = {"on Sunday night"}},
      {.id = "set.plural_part",
       .pattern = R"((?:on|in|at) (?P<t>(?:the )?(?P<word>weekends|weekdays|mornings|evenings|afternoons)))",
       .build =
           [](const Match& m, Built& built) {
             const std::string word = m.lower_text("word");
             if (word == "weekends") return put_set(built, "XXXX-WXX-WE", "", "");
             if (word == "weekdays") return put_set(built, "XXXX-WXX-WD", "", "");
             return put_set(built,
                            word == "mornings"   ? "XXXX-XX-XXTMO"
                            : word == "evenings" ? "XXXX-XX-XXTEV"
                                                 : "XXXX-XX-XXTAF",
                            "", "");
           },
       .examples = {{"on weekends", "XXXX-WXX-WE"}, {"in evenings", "XXXX-XX-XXTEV"}},
       .rejects = {"over the weekend"}},
  };
}

}  // namespace dateline
