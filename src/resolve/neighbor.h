#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "resolve/context.h"

// What an expression takes from the one that follows it.
namespace dateline {

// A clock time or a part of the day without its day.
bool time_only(const Said& said);

// "at 11 a.m. on 11 November 1918": the day that follows a time in its sentence, unless what lies ahead comes
// between ("stopped at noon and will resume on Monday").
std::optional<SaidDate> day_to_come(const std::vector<TimeExpression>& expressions, std::size_t i,
                                    std::string_view text, const Context& context);

// "The Spring Offensive of 1918", "Winter Offensive (early 1951)", "the spring and early summer of 1943": the
// year stands behind; "the 21st, 22nd and 23rd of October": and the month.
Said with_year_behind(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text);

// "The quarter ended July 31": the quarter of that day.
void count_from_end_said(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text,
                         Context& context);

// "Two years later, in 1975": the date behind says which year that was, whatever was said before.
void take_date_behind(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text,
                      const Context& context, Meaning& meaning);

// "The night of 26 to 27 October": what follows ("the next morning") is counted from the 26th.
bool ends_night(const std::vector<TimeExpression>& expressions, std::size_t i);

}  // namespace dateline
