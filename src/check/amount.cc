#include "check/amount.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

namespace dateline::checking {

namespace {

struct UnitLength {
  char letter;
  bool clock;
  Unit unit;
  double days;
};

constexpr UnitLength kUnits[] = {
    {'Y', false, Unit::year, 365.2425},
    {'M', false, Unit::month, 30.44},
    {'W', false, Unit::week, 7},
    {'D', false, Unit::day, 1},
    {'H', true, Unit::hour, 1.0 / 24},
    {'M', true, Unit::minute, 1.0 / 1440},
    {'S', true, Unit::second, 1.0 / 86400},
};

double days_of(Unit unit) {
  for (const UnitLength& one : kUnits) {
    if (one.unit == unit) return one.days;
  }
  return unit == Unit::decade ? 3652.425 : 1;
}

std::string_view name_of(Unit unit) {
  switch (unit) {
    case Unit::year:
      return "year";
    case Unit::month:
      return "month";
    case Unit::week:
      return "week";
    case Unit::hour:
      return "hour";
    case Unit::decade:
      return "decade";
    default:
      return "day";
  }
}

}  // namespace

std::optional<Length> length_of(const Timex& timex, std::string_view before, std::string said) {
  std::string_view value = timex.value;
  if (!value.starts_with('P')) return std::nullopt;
  value.remove_prefix(1);
  bool clock = false;
  Length length{.mod = timex.mod, .said = std::move(said)};
  bool any = false;
  while (!value.empty()) {
    if (value.front() == 'T') {
      clock = true;
      value.remove_prefix(1);
      continue;
    }
    double count = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error != std::errc() || end == value.data() + value.size()) return std::nullopt;
    std::string letters;
    value.remove_prefix(static_cast<std::size_t>(end - value.data()));
    bool known = false;
    if (value.starts_with("DE")) {
      length.days += count * 3652.425;
      length.unit = Unit::decade;
      length.unit_days = 3652.425;
      length.count = count;
      value.remove_prefix(2);
      any = true;
      continue;
    }
    for (const UnitLength& one : kUnits) {
      if (one.letter != value.front() || one.clock != clock) continue;
      length.days += count * one.days;
      length.unit = one.unit;
      length.unit_days = one.days;
      length.count = count;
      known = true;
      break;
    }
    if (!known) return std::nullopt;
    value.remove_prefix(1);
    any = true;
  }
  if (!any) return std::nullopt;
  length.within = before == "within";
  if (length.mod.empty()) {
    if (before == "almost" || before == "nearly" || before == "under" || before == "less than")
      length.mod = "LESS_THAN";
    if (before == "over" || before == "more than") length.mod = "MORE_THAN";
    if (before == "about" || before == "around" || before == "roughly" || before == "some" ||
        before == "approximately")
      length.mod = "APPROX";
    if (before == "least") length.mod = "EQUAL_OR_MORE";
  }
  return length;
}

std::optional<bool> fits(const Length& length, double least_days, double most_days) {
  const double unit = length.unit_days;
  // People round: a few units to the nearest, many of them down as well.
  const bool exact = most_days - least_days < 0.3 * unit;
  double from = length.days - (exact ? 0.6 : 1.0) * unit;
  if (length.within) from = 0;
  double to = length.days + (exact && length.count < 3 ? 0.6 : 1.0) * unit;
  if (length.mod == "MORE_THAN" || length.mod == "EQUAL_OR_MORE") {
    from = length.days - 0.01 * unit;
    to = length.days * 1.5 + unit;
  } else if (length.mod == "LESS_THAN" || length.mod == "EQUAL_OR_LESS") {
    to = length.days;
    from = length.days * 0.8 - unit;
  } else if (length.mod == "APPROX") {
    from -= 0.1 * length.days;
    to += 0.1 * length.days;
  } else if (length.unit == Unit::day) {
    from = length.days - 1;
    to = length.days + 1;
  }
  if (least_days >= from && most_days <= to) return true;
  // the middle of what is possible decides when it is known to a unit
  if (most_days - least_days <= 2.1 * unit) {
    const double middle = (least_days + most_days) / 2;
    const double rounding = length.mod.empty() && length.unit != Unit::day ? 0.99 * unit : to - length.days;
    if (length.mod.empty() && length.unit != Unit::day && !exact)
      return std::abs(middle - length.days) < rounding;
  }
  if (most_days < from || least_days > to) return false;
  return std::nullopt;
}

std::string in_units(double days, Unit unit) {
  if (days < days_of(unit)) {  // "6 weeks", not "0 years"
    constexpr double kMonths = 60;
    constexpr double kWeeks = 14;
    unit = std::min(unit, days >= kMonths ? Unit::month : days >= kWeeks ? Unit::week : Unit::day);
  }
  const double count = std::round(days / days_of(unit));
  return fmt::format("{:.0f} {}{}", count, name_of(unit), count == 1 ? "" : "s");
}

}  // namespace dateline::checking
