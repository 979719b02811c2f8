#include "tag/rules/build.h"
#include "tag/rules/rules.h"

namespace dateline {

namespace {

// In "WHAT WE MAY SAY" capitals make no month.
bool shouted_verb(std::string_view word) { return word == "MAY" || word == "MARCH"; }

bool month(const Match& m, Built& built) {
  if (shouted_verb(m.text("month"))) return false;
  CalendarSaid said;
  said.month = m.integer("month");
  return put(built, said);
}

}  // namespace

std::vector<Rule> month_rules() {
  return {
      {.id = "month.bare",
       .pattern = R"((?P<t>{month_full:month}))",
       .build = month,
       .priority = -2,
       .examples = {{"June saw the worst", "XXXX-06"}, {"the July attacks", "XXXX-07"}},
       .rejects = {"Jan said", "you may go", "AND MAY WE COME"}},
      {.id = "month.abbreviated",
       .pattern =
           R"((?:in|since|until|till|by|from|last|next|this|of|mid-|early|late) (?P<t>{month_short:month}\.?))",
       .build = month,
       .priority = -1,
       .examples = {{"in Sept. the number", "XXXX-09"}, {"since Feb. at least", "XXXX-02"}},
       .rejects = {"Jan. said"}},
      {.id = "month.the_month_of",
       .pattern = R"((?P<t>the month of {month}))",
       .build = month,
       .examples = {{"in the month of May", "XXXX-05"}, {"the month of August", "XXXX-08"}},
       .rejects = {"the month of the vote"}},
  };
}

}  // namespace dateline
