#include "tag/rules/build.h"
#include "tag/rules/rules.h"

// Words that place what a story tells, and say no more than "then" or "by dark" in news.
namespace dateline {

namespace {

bool in_story(Built& built) {
  built.said->in_narrative_only = true;
  return true;
}

// Of some day or other: "night attacks", "one night".
bool some_part(const Match& m, Built& built) {
  if (m.has("n") && m.number("n") != 1) return false;
  const PartOfDay part = part_of(m.value("part"));
  const std::string_view code = part == PartOfDay::night     ? "XXXX-XX-XXTNI"
                                : part == PartOfDay::daytime ? "XXXX-XX-XXTDT"
                                : part == PartOfDay::evening ? "XXXX-XX-XXTEV"
                                : part == PartOfDay::morning ? "XXXX-XX-XXTMO"
                                                             : "XXXX-XX-XXTAF";
  built.said = Said{VagueSaid{code}, {}, nullptr};
  built.type = TimexType::time;
  return in_story(built);
}

}  // namespace

std::vector<Rule> narrative_rules() {
  return {
      {.id = "narrative.at_the_time",
       .pattern =
           R"((?:at|of|around) (?P<t>the time)(?:["',;:\.\)]|$| (?:and|was|were|but|had|in|as|who|which|the) ))",
       .build =
           [](const Match&, Built& built) {
             built.said = Said{VagueSaid{"PAST_REF"}, {}, nullptr};
             return in_story(built);
           },
       .priority = -1,
       .examples = {{"the largest navy at the time, with", "PAST_REF"},
                    {"a stand for women of the time and a vote", "PAST_REF"}},
       .rejects = {"at the time of the battle", "by the time he left"}},
      {.id = "narrative.same_time",
       .pattern = R"((?:at|around|about|on) (?P<t>the same time)(?:["',;:\.\)]|$| (?:(?P<as>as)|{~word})))",
       .build =
           [](const Match& m, Built& built) {
             ShiftSaid said;
             said.base = Base::said;
             return !m.has("as") && put(built, said) && in_story(built);
           },
       .priority = -1,
       .examples = {{"At the same time, tanks", "day+0@said"}, {"around the same time the", "day+0@said"}},
       .rejects = {"at the same time as the battle", "the same time"}},
      {.id = "narrative.this_date",
       .pattern = R"((?P<t>(?:this|that|the same) date)(?:["',;:\.\)]|$| ))",
       .build =
           [](const Match&, Built& built) {
             ShiftSaid said;
             said.base = Base::said;
             return put(built, said) && in_story(built);
           },
       .examples = {{"This date was later adopted as", "day+0@said"}, {"on that date, the", "day+0@said"}},
       .rejects = {"the date of the battle"}},
      {.id = "narrative.part",
       .pass = Pass::phrase,
       .pattern = R"((?:{~word}|[,-]) ?(?P<t>(?:{Number:n} )?{part}(?:-time)?)(?:["',;:\.\)]|$|-| {~word}))",
       .build = some_part,
       .priority = -3,
       .examples = {{"adept at night fighting", "XXXX-XX-XXTNI"},
                    {"in one night without", "XXXX-XX-XXTNI"},
                    {"marched at night-time, and", "XXXX-XX-XXTNI"}},
       .rejects = {"nightly raids"}},
      {.id = "narrative.duration_of",
       .pattern =
           R"((?:for|throughout|during|until) (?P<t>the duration(?: of (?:(?:the|this|that) (?:{~word} ){0,3}(?:war|conflict|campaign|siege|battle|War|Siege)|World War (?:I|II)))?))",
       .build =
           [](const Match&, Built& built) {
             built.said = Said{VagueSaid{"PXX"}, {}, nullptr};
             built.type = TimexType::duration;
             return in_story(built);
           },
       .priority = -1,
       .examples = {{"in port for the duration of the war.", "PXX"},
                    {"for the duration of World War I", "PXX"}},
       .rejects = {"the duration of the flight"}},
      {.id = "narrative.unit_of_event",
       .pass = Pass::relative,
       .pattern =
           R"((?P<t>the (?:{~Ordinal|ordinal_word}|last|final|opening|closing) {unit_one:unit}) of (?:the|a|an|this|that|his|her|their|its|{~Capital}))",
       .build =
           [](const Match& m, Built& built) {
             const CountedUnit u = unit_of(m.value("unit"));
             const bool span = u.unit >= Unit::week && u.unit <= Unit::year;
             return span && put_duration(built, {{static_cast<double>(u.count), u.unit}}) && in_story(built);
           },
       .priority = 1,
       .examples = {{"the last month of the war", "P1M"}, {"in the first year of the siege", "P1Y"}},
       .rejects = {"the first day of the battle", "the last week of May"}},
      {.id = "narrative.season_of_any_year",
       .pattern = R"((?P<t>{season}) (?:quarters|food|clothing|clothes|coats|boots|uniforms|supplies))",
       .build =
           [](const Match& m, Built& built) {
             const Season season = season_of(m.value("season"));
             const std::string_view code = season == Season::winter   ? "XXXX-WI"
                                           : season == Season::summer ? "XXXX-SU"
                                           : season == Season::spring ? "XXXX-SP"
                                                                      : "XXXX-FA";
             built.said = Said{VagueSaid{code}, {}, nullptr};
             return in_story(built);
           },
       .priority = 1,
       .examples = {{"the army went into winter quarters", "XXXX-WI"}, {"in summer uniforms", "XXXX-SU"}},
       .rejects = {"the winter offensive"}},
      {.id = "narrative.climate_season",
       .pattern =
           R"((?P<t>(?:(?:the|a|each|every|that|next|previous) )?(?:dry|rainy|wet|monsoon|campaigning) season))",
       .build =
           [](const Match&, Built& built) {
             built.said = Said{VagueSaid{"XXXX-XX"}, {}, nullptr};
             return in_story(built);
           },
       .examples = {{"when the dry season began", "XXXX-XX"},
                    {"the advent of the monsoon season", "XXXX-XX"}},
       .rejects = {"a season of talks"}},
  };
}

}  // namespace dateline
