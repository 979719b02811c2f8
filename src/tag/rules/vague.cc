#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

bool ref(Built& built, std::string_view value) {
  built.said = Said{VagueSaid{value}, {}, nullptr};
  return true;
}

bool present(const Match&, Built& built) { return ref(built, "PRESENT_REF"); }
bool past(const Match&, Built& built) { return ref(built, "PAST_REF"); }
bool future(const Match&, Built& built) { return ref(built, "FUTURE_REF"); }

// A length without a number and without a unit; TIMEX3 writes it PXX.
bool unmeasured(const Match&, Built& built) {
  built.type = TimexType::duration;
  return ref(built, "PXX");
}

}  // namespace

std::vector<Rule> vague_rules() {
  return {
      {.id = "vague.present",
       .pattern =
           R"((?P<t>now|(?:right|rite|ryt|just|juz|jus) now|currently|presently|nowadays|at the moment|at this time|these days|at this point in time|the time being))",
       .build = present,
       .examples = {{"Now Kerry is seeking", "PRESENT_REF"}, {"these days", "PRESENT_REF"}},
       .rejects = {"the present government", "a snow day"}},
      {.id = "vague.asap",
       .pattern = R"((?P<t>as soon as possible|asap))",
       .build = future,
       .examples = {{"leave as soon as possible.", "FUTURE_REF"}, {"call me asap", "FUTURE_REF"}},
       .rejects = {"as soon as Tuesday"}},
      {.id = "vague.soon",
       .pattern =
           R"((?:will|would|may|might|could|can|must|shall|to) (?:{~word} ){0,4}(?P<t>soon)(?:["',;:!\?\.\)]|$| (?:(?P<bound>as|after|before)|{~word})))",
       .build = [](const Match& m, Built& built) { return !m.has("bound") && future(m, built); },
       .examples = {{"will be published soon.", "FUTURE_REF"}, {"to soon grow", "FUTURE_REF"}},
       .rejects = {"soon found", "will end soon after", "to leave as soon as Tuesday"}},
      {.id = "vague.past",
       .pattern =
           R"((?P<t>recently|more recently|most recently|lately|formerly|the recent past|once upon a time|long ago))",
       .build = past,
       .examples = {{"was recently told", "PAST_REF"}, {"long ago", "PAST_REF"}},
       .rejects = {"past the post"}},
      {.id = "vague.the_past",
       .pattern =
           R"((?P<t>the past)(?:["',;:\.\)]|$| (?:{~unknown}|and|to|by|as|for|thanks|when|that|he|she|it|they|we|but|or|is|was|has|with|in|of|which|will|would)))",
       .build = past,
       .examples = {{"in the past, talks", "PAST_REF"}, {"a thing of the past.", "PAST_REF"}},
       .rejects = {"the past two months"}},
      {.id = "vague.at_present",
       .pattern = R"((?:at|until|till|for the) (?P<t>present)(?:[ ,;\.]|$))",
       .build = present,
       .examples = {{"At present the line is shut", "PRESENT_REF"}, {"for the present, no", "PRESENT_REF"}},
       .rejects = {"the present government"}},
      {.id = "vague.to_date",
       .pattern =
           R"((?:(?P<up>up) )?to (?P<t>date)(?:["',;:\.\)]|$| (?:has|have|had|in|and|at|of|on|with|is|was|are|but|from|for|the)))",
       .build = [](const Match& m, Built& built) { return !m.has("up") && present(m, built); },
       .examples = {{"the largest to date, 30,000", "PRESENT_REF"}, {"to date have failed", "PRESENT_REF"}},
       .rejects = {"up-to-date maps", "keep it up to date.", "a date"}},
      {.id = "vague.in_future",
       .pattern = R"((?:in|for) (?P<t>future)(?:[,;\.]|$| (?:and|but|it|the|we|they)))",
       .build = future,
       .examples = {{"safe in future.", "FUTURE_REF"}, {"In future, the", "FUTURE_REF"}},
       .rejects = {"in future elections"}},
      {.id = "vague.current",
       .pass = Pass::relative,
       .pattern = R"((?P<t>current) {~word})",
       .build = present,
       .priority = -1,
       .examples = {{"the current turn", "PRESENT_REF"}, {"a current mess", "PRESENT_REF"}},
       .rejects = {"electric current, alternating", "currents", "the current week"}},
      {.id = "vague.recent_units",
       .pattern = R"((?P<t>recent {unit_many:unit}(?: and {unit_many:unit2})?|past years))",
       .build = past,
       .examples = {{"in recent years", "PAST_REF"}, {"recent weeks and months", "PAST_REF"}},
       .rejects = {"recent talks"}},
      {.id = "vague.stretch",
       .pattern =
           R"((?:for|in|after|within|over|during|only|just|lasted|took) (?P<t>(?:(?:quite )?some|a (?:(?:very|fairly|relatively) )?(?:short|long|brief|lengthy|limited)) (?:period of |amount of )?time|(?:(?:quite )?a|a (?:short|long|little)) while|a (?:(?:very|fairly|relatively) )?(?:short|long|brief|lengthy) period))",
       .build = unmeasured,
       .examples = {{"had been gone for some time", "PXX"}, {"after a short while", "PXX"}},
       .rejects = {"a short man", "time for some"}},
      {.id = "vague.ago",
       .pass = Pass::amount,
       .pattern =
           R"((?:(?P<count>{~Number|digits|unknown}) )?(?P<t>(?:(?:a few|several|some) )?(?:moments|minutes|seconds|generations) ago|(?:(?:quite )?a (?:(?:very )?(?:short|long|little) )?(?:while|time)|some time|a moment|a generation) ago|the other (?:day|night|week)))",
       .build =
           [](const Match& m, Built& built) {
             const bool counted = m.has("count") && m.number("count") >= 0;
             return !counted && past(m, built);
           },
       .priority = 1,
       .examples = {{"just minutes ago", "PAST_REF"},
                    {"a long time ago", "PAST_REF"},
                    {"said the other day", "PAST_REF"}},
       .rejects = {"20 minutes ago", "the other days"}},
      {.id = "vague.this_time",
       .pattern =
           R"((?:by|at|during|from|around|until|since|in|throughout|after|before) (?P<t>(?:this|that) (?:time|point in time)))",
       .build = [](const Match& m,
                   Built& built) { return m.lower_text("t")[3] == 's' ? present(m, built) : past(m, built); },
       .priority = -1,
       .examples = {{"By this time the war", "PRESENT_REF"}, {"until that time", "PAST_REF"}},
       .rejects = {"This time, the", "in that timely way"}},
      {.id = "vague.this_period",
       .pattern = R"((?P<t>(?:this|that|the same) period)(?:[,;\.\)]|$| ))",
       .build = [](const Match& m,
                   Built& built) { return m.lower_text("t")[3] == 's' ? present(m, built) : past(m, built); },
       .priority = -1,
       .examples = {{"This period saw a", "PRESENT_REF"}, {"during that period", "PAST_REF"}},
       .rejects = {"this periodical"}},
      {.id = "vague.present_day",
       .pattern = R"((?P<t>(?:the )?(?:present|modern)[- ]day))",
       .build = present,
       .examples = {{"in present-day Belize", "PRESENT_REF"}, {"to the present day", "PRESENT_REF"}},
       .rejects = {"the present days", "the daily present"}},
      {.id = "vague.one_day",
       .pass = Pass::amount,
       .pattern =
           R"((?:will|would|may|might|could|can|must|shall|to|he|she|they|I|we) (?P<t>{Number:n} day|someday|some day))",
       .build = [](const Match& m,
                   Built& built) { return (!m.has("n") || m.number("n") == 1) && future(m, built); },
       .priority = 1,
       .examples = {{"will one day be free", "FUTURE_REF"}, {"hopes to one day return", "FUTURE_REF"}},
       .rejects = {"in one day he won", "one day later"}},
      {.id = "vague.former",
       .pass = Pass::relative,
       .pattern = R"((?P<t>former|future) {~word})",
       .build =
           [](const Match& m, Built& built) {
             const std::string_view value = m.lower_text("t") == "former" ? "PAST_REF" : "FUTURE_REF";
             built.said = Said{VagueSaid{value}, {}, nullptr};
             return built.said->in_narrative_only = true;
           },
       .priority = -1,
       .examples = {{"leaders of the former regime", "PAST_REF"}, {"to limit future wars", "FUTURE_REF"}},
       .rejects = {"the former, not the latter", "in the future,"}},
      {.id = "vague.recent",
       .pattern = R"((?P<t>recent) {~word})",
       .build = past,
       .priority = -1,
       .examples = {{"the recent threats", "PAST_REF"}, {"a recent poll", "PAST_REF"}},
       .rejects = {"recent, but"}},
      {.id = "vague.future",
       .pattern =
           R"((?P<t>the (?:near |foreseeable |immediate |not[- ]too[- ]distant |distant )?future|the (?:near|short) term|(?:the )?(?:coming|future) {unit_many:unit}|a (?:later|future) date))",
       .build = future,
       .examples = {{"attacks on Iran in the future", "FUTURE_REF"}, {"the coming weeks", "FUTURE_REF"}},
       .rejects = {"a future king"}},
  };
}

}  // namespace dateline
