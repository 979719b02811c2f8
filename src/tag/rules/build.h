#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "model/time_expression.h"
#include "tag/rule.h"
#include "text/one_of.h"

// What the builders of all families share.
namespace dateline {

inline bool put(Built& built, CalendarSaid said) {
  built.said = Said{std::move(said), {}, nullptr};
  return true;
}

inline bool put(Built& built, ShiftSaid said) {
  built.said = Said{std::move(said), {}, nullptr};
  return true;
}

// "The mid-eighties", "the late fifth century BC": the TIMEX3 mod of the group `word`, when it took part.
bool with_modifier(const Match& m, Built& built);

bool put_duration(Built& built, std::vector<Amount> amounts);

// The part of the day or the clock makes an expression a TIME.
bool put_time(Built& built, CalendarSaid said);

// Named unit of data/en/units.tsv; a fortnight counts two weeks.
struct CountedUnit {
  Unit unit = Unit::day;
  int count = 1;
};
CountedUnit unit_of(std::string_view value);

PartOfDay part_of(std::string_view code);  // "MO", "AF", …
Season season_of(std::string_view name);

// A year as written: four digits, or two with the century left open.
void set_year(CalendarSaid& said, std::string_view digits);

// −1 for last, previous, past; 0 for this, current; 1 for next, coming, following. Nothing for other words.
struct Step {
  int steps = 0;
  Base base = Base::published;
  bool nearest_past = false;
  bool rolling = false;  // "the past year": the twelve months up to now
};
std::optional<Step> step_of(std::string_view words);

// False for 31 June, whatever the year; true where a field is missing.
bool day_fits_month(const CalendarSaid& said);

// A pattern of all surfaces of a word list, longer ones first: "Christmas Eve" before "Christmas".
std::string alternation_of(std::string_view list);

}  // namespace dateline
