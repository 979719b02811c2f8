#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "model/interval.h"
#include "model/time_expression.h"

// How many years, months or days lie between two dates, and which counts of them English takes for true.
namespace dateline::linting {

enum class Rounding : std::uint8_t { exact, about, at_most, at_least };

// "35 years", "almost two decades" (20 years), "the day after" (1 day).
struct Count {
  int number = 0;
  Unit unit = Unit::year;  // day, week, month or year
  Rounding rounding = Rounding::exact;
  bool coarse = false;  // told in decades or centuries
};

// Nothing for lengths of several units, fractions of a unit, clock time, and numbers that are not said.
std::optional<Count> count_of(const Said& said);

// Whole units that have passed, at least and at most: of "1979" and 18 June 2014, 34 to 35 years.
struct Elapsed {
  int least = 0;
  int most = 0;
};

int whole_units(const Date& from, const Date& to, Unit unit);  // negative when `to` is earlier
Elapsed elapsed(const Interval& from, const Interval& to, Unit unit);

// True when somebody who counts with care, or rounds as the words say, may tell what has passed as this
// count. Counting both ends in ("1914 to 1918, five years") is one more.
bool may_be(const Count& count, const Elapsed& passed);

std::string in_words(int number, Unit unit);             // "1 year", "35 years"
std::string in_words(const Elapsed& passed, Unit unit);  // "34 or 35 years"

}  // namespace dateline::linting
