#include <algorithm>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// Lengths and units told by their place: "the past two months", "the following days", "for the year".
namespace dateline {

namespace {

// "It could last three months".
bool is_before_verb(std::string_view word) {
  return is_one_of(word, {"could", "would", "will", "can", "may", "might", "must", "should", "shall", "to"});
}

bool length_of(const Match& m, Built& built) {
  built.said = m.said("length");
  built.type = TimexType::duration;
  return true;
}

}  // namespace

std::vector<Rule> stretch_rules() {
  return {
      {.id = "stretch.near",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>(?:the )?(?:past|last|next|latest|{~Ordinal}|final|previous|coming|following|preceding|opening|closing|remaining) {Duration:length}))",
       .build =
           [](const Match& m, Built& built) {
             const bool verb = m.lower_text("t").starts_with("last ") && is_before_verb(m.word_before("t"));
             // "Fled following two days of talks": a preposition.
             const bool after = m.lower_text("t").starts_with("following ");
             return !verb && !after && length_of(m, built);
           },
       .examples = {{"the past two months", "P2M"}, {"over the next several years", "PXY"}},
       .rejects = {"the two months", "it could last three months", "following two days of talks"}},
      {.id = "stretch.part_of_century",
       .pass = Pass::amount,
       .pattern =
           R"((?P<t>(?:the )?(?:past|last|next|previous|following|preceding|first|second) (?:(?P<half>half)|quarter)[- ](?:of a |a )?century))",
       .build =
           [](const Match& m, Built& built) {
             return put_duration(built, {{m.has("half") ? 50.0 : 25.0, Unit::year}});
           },
       .examples = {{"for much of the past half-century", "P50Y"},
                    {"over the last quarter of a century", "P25Y"}},
       .rejects = {"the last quarter", "the first half of the century"}},
      {.id = "stretch.the_length",
       .pass = Pass::relative,
       .pattern = R"((?P<t>(?:the|those|these) {Duration:length}))",
       .build =
           [](const Match& m, Built& built) {
             // "The two day rally" is an adjective, "the Hundred Days" a name.
             const auto* length = std::get_if<DurationSaid>(&m.said("length").what);
             const std::string_view words = m.text("length");
             const bool name =
                 std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
             const bool adjective = name || m.text("length").find('-') != std::string_view::npos ||
                                    words.ends_with("long") ||
                                    (length->amounts.front().count > 1 && !m.text("length").ends_with('s') &&
                                     !m.text("length").ends_with('a'));
             return !adjective && length_of(m, built);
           },
       .priority = -1,
       .examples = {{"for the nine months", "P9M"}, {"the two weeks of talks", "P2W"}},
       .rejects = {"the two-week truce", "the two day rally"}},
      {.id = "stretch.for_the_unit",
       .pass = Pass::relative,
       .pattern =
           R"((?P<for>for|in|of|throughout|during|through) (?P<t>the (?:full |whole |entire |fiscal |financial |full fiscal )?{unit_one:unit})(?:[,;\.\)]|$| (?:(?P<ended>ended|ending)|and|to|as|of|with|when|but|or|at|in|was|the|on|rose|fell|were|from)))",
       .build =
           [](const Match& m, Built& built) {
             const std::string words = m.lower_text("t");
             const bool qualified = std::count(words.begin(), words.end(), ' ') > 1;
             const Unit u = unit_of(m.value("unit")).unit;
             if (m.has("ended")) return u == Unit::year && put_duration(built, {{1, u}});
             ShiftSaid said;
             said.unit = u;
             said.base = Base::either;
             return (qualified || m.lower_text("for") == "for") &&
                    (u == Unit::year || u == Unit::month || u == Unit::week) && put(built, said);
           },
       .examples = {{"for the year, profit", "year+0@either"}, {"for the year ended", "P1Y"}},
       .rejects = {"for the yearly", "in the full yearly"}},
      {.id = "stretch.for_the_next",
       .pass = Pass::relative,
       .pattern = R"(for (?P<t>the next {unit_one:unit}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return u.unit > Unit::hour && put_duration(built, {{static_cast<double>(u.count), u.unit}});
           },
       .priority = 1,
       .examples = {{"the capital for the next decade", "P1DE"}, {"fought for the next year as", "P1Y"}},
       .rejects = {"in the next decade"}},
      {.id = "stretch.the_unit",
       .pass = Pass::relative,
       .pattern =
           R"((?:of|in|during|through|until|by|throughout|and) (?P<t>the {unit_one:unit})(?:[,;\.\)]|$|'s| (?:by|because|and|to|as|with|when|but|or|at|in|for|was|the|on|after|before|that|ended|ending)))",
       .build =
           [](const Match& m, Built& built) {
             const Unit u = unit_of(m.value("unit")).unit;
             if (u != Unit::year && u != Unit::month && u != Unit::week && u != Unit::decade) return false;
             ShiftSaid said;
             said.unit = u;
             said.base = Base::either;
             return put(built, said);
           },
       .priority = -2,
       .examples = {{"a result of the week's fever", "week+0@either"},
                    {"best of the year, the", "year+0@either"},
                    {"by the end of the month.", "month+0@either"}},
       .rejects = {"in the year 1979", "the month", "later in the day"}},
      {.id = "stretch.over_the",
       .pass = Pass::relative,
       .pattern =
           R"(over (?P<t>the {unit_many:unit})(?:[,;\.\)]|$| (?:he|she|it|they|we|i|has|have|had|and|many|the|to)))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             return u.unit >= Unit::year && put_duration(built, {{-1, u.unit}});
           },
       .priority = -1,
       .examples = {{"has grown over the years.", "PXY"}, {"over the centuries it", "PXCE"}},
       .rejects = {"over the days", "fought over the years of rule"}},
      {.id = "stretch.nth_day",
       .pass = Pass::relative,
       .pattern =
           R"((?:(?P<now>is|'s)|on|since|by|until|was|of|after|for|from|,) (?P<t>the (?:{Ordinal|ordinal_word}|final|last|opening) (?:(?P<day>day)|{part}))(?:[,;\.\)]|$| (?:alone|of|the|a|he|she|it|they|and|when|after|his|her|their|{~Number|digits})))",
       .build =
           [](const Match& m, Built& built) {
             if (m.lower_text("t") == "the last night") return false;
             if (m.has("now") && m.has("day")) return put(built, ShiftSaid{});  // "today is the eighth day"
             OffsetSaid said;
             said.amounts = {{1, Unit::day}};
             said.from_event = true;
             built.said = Said{said, {}, nullptr};
             if (m.has("part")) built.type = TimexType::time;
             return true;
           },
       .priority = -2,
       .examples = {{"on the seventh day the gates", "-P1D@event"},
                    {"It is the second day of an offensive", "day+0"}},
       .rejects = {"the first daylight", "a second day"}},
      {.id = "stretch.units",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>the (?:{Number|digits:n} )?(?:following|ensuing|subsequent|intervening|preceding|previous|remaining|next|last|past) {unit_many:unit}|the (?:{~Ordinal}|last|next|past|previous|final|opening|closing|early) (?:{Number|digits:k} )?{unit_many:unit2}|the {unit_many:unit3} (?:ahead|to come|that followed)) ?)",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value(m.has("unit")    ? "unit"
                                                   : m.has("unit2") ? "unit2"
                                                                    : "unit3"));
             if (m.has("k")) return put_duration(built, {{m.number("k") * u.count, u.unit}});
             return put_duration(built, {{m.has("n") ? m.number("n") * u.count : -1, u.unit}});
           },
       .examples = {{"over the following days", "PXD"},
                    {"the four previous weeks", "P4W"},
                    {"in the first hours of the war", "PTXH"}},
       .rejects = {"the following day"}},
  };
}

}  // namespace dateline
