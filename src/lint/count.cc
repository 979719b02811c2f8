#include "lint/count.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace dateline::linting {

namespace {

constexpr int kMonthsInYear = 12;
constexpr int kDaysInWeek = 7;

int whole_months(const Date& from, const Date& to) {
  const int months = (to.year - from.year) * kMonthsInYear + (to.month - from.month);
  return months - (to.day < from.day ? 1 : 0);
}

const std::vector<Amount>* amounts_of(const Said& said) {
  if (const auto* length = std::get_if<DurationSaid>(&said.what)) return &length->amounts;
  if (const auto* offset = std::get_if<OffsetSaid>(&said.what)) return &offset->amounts;
  return nullptr;
}

Rounding rounding_of(std::string_view mod) {
  if (mod == "APPROX") return Rounding::about;
  if (mod == "LESS_THAN" || mod == "EQUAL_OR_LESS") return Rounding::at_most;
  if (mod == "MORE_THAN" || mod == "EQUAL_OR_MORE") return Rounding::at_least;
  return Rounding::exact;
}

// How far a count may be off: a seventh after "about" and of decades, a tenth of a round number.
int slack(const Count& count) {
  constexpr int kRound = 10;
  if (count.coarse) return std::max(2, count.number / 5);
  if (count.rounding == Rounding::about) return std::max(1, (count.number + 6) / 7);
  return count.number % kRound == 0 ? count.number / kRound : 0;
}

}  // namespace

std::optional<Count> count_of(const Said& said) {
  const std::vector<Amount>* amounts = amounts_of(said);
  if (amounts == nullptr || amounts->size() != 1) return std::nullopt;
  const Amount& amount = amounts->front();
  Count count{.number = 0, .unit = amount.unit, .rounding = rounding_of(said.mod)};
  double number = amount.count;
  if (amount.unit == Unit::decade || amount.unit == Unit::century) {
    number *= amount.unit == Unit::decade ? 10 : 100;
    count.unit = Unit::year;
    count.coarse = true;
  }
  const bool counted = count.unit == Unit::day || count.unit == Unit::week || count.unit == Unit::month ||
                       count.unit == Unit::year;
  constexpr double kMost = 5000;
  if (!counted || number < 1 || number > kMost || number != std::floor(number)) return std::nullopt;
  count.number = static_cast<int>(number);
  return count;
}

int whole_units(const Date& from, const Date& to, Unit unit) {
  if (to < from) return -whole_units(to, from, unit);
  if (unit == Unit::year) return whole_months(from, to) / kMonthsInYear;
  if (unit == Unit::month) return whole_months(from, to);
  const int days = static_cast<int>(day_number(to) - day_number(from));
  return unit == Unit::week ? days / kDaysInWeek : days;
}

Elapsed elapsed(const Interval& from, const Interval& to, Unit unit) {
  return {whole_units(from.last, to.first, unit), whole_units(from.first, to.last, unit)};
}

bool may_be(const Count& count, const Elapsed& passed) {
  const int off = slack(count);
  const bool too_many = count.number > passed.most + 1 && count.number - off > passed.most;
  const bool too_few = count.number + off < passed.least;
  switch (count.rounding) {
    case Rounding::at_most:  // "almost 40": a little less, by a seventh
      return !too_few && count.number - std::max({1, off, count.number / 7}) <= passed.most;
    case Rounding::at_least:
      return !too_many;
    default:
      return !too_many && !too_few;
  }
}

std::string in_words(int number, Unit unit) {
  const std::string_view name = unit == Unit::year    ? "year"
                                : unit == Unit::month ? "month"
                                : unit == Unit::week  ? "week"
                                                      : "day";
  return fmt::format("{} {}{}", number, name, number == 1 ? "" : "s");
}

std::string in_words(const Elapsed& passed, Unit unit) {
  const int least = std::max(0, passed.least);
  if (least == passed.most) return in_words(least, unit);
  return fmt::format("{} {} {}", least, passed.most - least == 1 ? "or" : "to", in_words(passed.most, unit));
}

}  // namespace dateline::linting
