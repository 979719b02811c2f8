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

}  // namespace

std::vector<Rule> vague_rules() {
  return {
      {.id = "vague.present",
       .pattern =
           R"((?P<t>now|right now|just now|currently|presently|nowadays|at the moment|at this time|these days|at this point in time|for now))",
       .build = present,
       .examples = {{"Now Kerry is seeking", "PRESENT_REF"}, {"these days", "PRESENT_REF"}},
       .rejects = {"the present government", "a snow day"}},
      {.id = "vague.past",
       .pattern =
           R"((?P<t>recently|more recently|most recently|lately|formerly|the recent past|once upon a time|long ago))",
       .build = past,
       .examples = {{"was recently told", "PAST_REF"}, {"long ago", "PAST_REF"}},
       .rejects = {"past the post"}},
      {.id = "vague.the_past",
       .pattern =
           R"((?P<t>the past)(?:["',;:\.\)]|$| (?:{~unknown}|and|to|by|as|for|when|that|he|she|it|they|we|but|or|is|was|has|with|in|of|which|will|would)))",
       .build = past,
       .examples = {{"in the past, talks", "PAST_REF"}, {"a thing of the past.", "PAST_REF"}},
       .rejects = {"the past two months"}},
      {.id = "vague.at_present",
       .pattern = R"((?:at|until|till|for the) (?P<t>present)(?:[ ,;\.]|$))",
       .build = present,
       .examples = {{"At present the line is shut", "PRESENT_REF"}, {"for the present, no", "PRESENT_REF"}},
       .rejects = {"the present government"}},
      {.id = "vague.in_future",
       .pattern = R"((?:in|for) (?P<t>future)(?:[,;\.]|$| (?:and|but|it|the|we|they)))",
       .build = future,
       .examples = {{"safe in future.", "FUTURE_REF"}, {"In future, the", "FUTURE_REF"}},
       .rejects = {"in future elections"}},
      {.id = "vague.current",
       .pattern = R"((?P<t>current) {~word})",
       .build = present,
       .priority = -1,
       .examples = {{"the current turn", "PRESENT_REF"}, {"a current mess", "PRESENT_REF"}},
       .rejects = {"electric current, alternating", "currents"}},
      {.id = "vague.recent_units",
       .pattern = R"((?P<t>recent {unit_many:unit}))",
       .build = past,
       .examples = {{"in recent years", "PAST_REF"}, {"recent decades", "PAST_REF"}},
       .rejects = {"recent talks"}},
      {.id = "vague.recent",
       .pattern = R"((?P<t>recent) {~word})",
       .build = past,
       .priority = -1,
       .examples = {{"the recent threats", "PAST_REF"}, {"a recent poll", "PAST_REF"}},
       .rejects = {"recent, but"}},
      {.id = "vague.future",
       .pattern =
           R"((?P<t>the (?:near |foreseeable |immediate |not[- ]too[- ]distant |distant )?future|the coming (?:years|months|weeks|days|decades)))",
       .build = future,
       .examples = {{"attacks on Iran in the future", "FUTURE_REF"}, {"the coming weeks", "FUTURE_REF"}},
       .rejects = {"a future king"}},
  };
}

}  // namespace dateline
