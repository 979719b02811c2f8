#include <iterator>

#include "tag/rules/rules.h"

namespace dateline {

std::vector<Rule> all_rules() {
  std::vector<Rule> all;
  for (const auto family :
       {number_rules,  veto_rules,          veto_idiom_rules, duration_rules, absolute_rules, numeric_rules,
        year_rules,    era_rules,           month_rules,      weekday_rules,  season_rules,   fiscal_rules,
        holiday_rules, clock_rules,         clock_word_rules, relative_rules, stretch_rules,  offset_rules,
        set_rules,     vague_rules,         modifier_rules,   nesting_rules,  range_rules,    narrative_rules,
        message_rules, message_clock_rules, message_day_rules}) {
    auto rules = family();
    all.insert(all.end(), std::make_move_iterator(rules.begin()), std::make_move_iterator(rules.end()));
  }
  return all;
}

}  // namespace dateline
