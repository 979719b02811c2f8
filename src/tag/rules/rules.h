#pragma once

#include <vector>

#include "tag/rule.h"

namespace dateline {

// The families, one file each; docs/rules.md lists them in this order.
std::vector<Rule> number_rules();
std::vector<Rule> veto_rules();
std::vector<Rule> veto_idiom_rules();
std::vector<Rule> duration_rules();
std::vector<Rule> absolute_rules();
std::vector<Rule> numeric_rules();
std::vector<Rule> year_rules();
std::vector<Rule> era_rules();
std::vector<Rule> month_rules();
std::vector<Rule> weekday_rules();
std::vector<Rule> season_rules();
std::vector<Rule> fiscal_rules();
std::vector<Rule> holiday_rules();
std::vector<Rule> clock_rules();
std::vector<Rule> clock_word_rules();
std::vector<Rule> relative_rules();
std::vector<Rule> stretch_rules();
std::vector<Rule> offset_rules();
std::vector<Rule> set_rules();
std::vector<Rule> vague_rules();
std::vector<Rule> modifier_rules();
std::vector<Rule> nesting_rules();
std::vector<Rule> range_rules();
std::vector<Rule> narrative_rules();
std::vector<Rule> message_rules();
std::vector<Rule> message_clock_rules();
std::vector<Rule> message_day_rules();

std::vector<Rule> all_rules();

}  // namespace dateline
