#include "resolve/value.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 4> kSeasonCodes{"SP", "SU", "FA", "WI"};
constexpr std::array<std::string_view, 6> kPartCodes{"MO", "MI", "AF", "EV", "NI", "DT"};

// Years of our era are written as EDTF writes them.
std::string date_value(const Date& date) {
  return date.year > 0 ? to_string(date)
                       : fmt::format("BC{:04}-{:02}-{:02}", 1 - date.year, date.month, date.day);
}

std::string month_value(const Date& date) {
  std::string value = date_value(date);
  value.resize(value.size() - 3);
  return value;
}

std::string year_value(std::int32_t year) {
  std::string value = date_value({year, 1, 1});
  value.resize(value.size() - 6);
  return value;
}

std::int32_t floor_to(std::int32_t year, std::int32_t step) {
  return year >= 0 ? year - year % step : -((-year + step - 1) / step) * step;
}

std::string count_text(double count, std::string_view unit) {
  return count < 0 ? "X" + std::string(unit) : fmt::format("{:.12g}{}", count, unit);
}

std::string_view unit_code(Unit unit) {
  switch (unit) {
    case Unit::second:
      return "S";
    case Unit::minute:
      return "M";
    case Unit::hour:
      return "H";
    case Unit::day:
      return "D";
    case Unit::weekend:
      return "WE";
    case Unit::week:
      return "W";
    case Unit::month:
      return "M";
    case Unit::season:
      return "SE";
    case Unit::quarter:
      return "Q";
    case Unit::half:
      return "H";
    case Unit::year:
      return "Y";
    case Unit::decade:
      return "DE";
    case Unit::century:
      return "CE";
    case Unit::millennium:
      return "ML";
  }
  return "D";
}

// Half an hour is PT30M, six and a half hours PT6H30M, half a century P50Y: TIMEX3 counts wholes where a
// finer unit has them. A fraction of more than a year stays one: P2.5Y.
struct Finer {
  double factor = 0;
  Unit unit = Unit::day;
};

Finer finer(Unit unit) {
  switch (unit) {
    case Unit::minute:
      return {60, Unit::second};
    case Unit::hour:
      return {60, Unit::minute};
    case Unit::day:
      return {24, Unit::hour};
    case Unit::year:
      return {12, Unit::month};
    case Unit::decade:
      return {10, Unit::year};
    case Unit::century:
      return {100, Unit::year};
    default:
      return {};
  }
}

std::vector<Amount> in_wholes(const Amount& amount) {
  const double whole = std::floor(amount.count);
  const Finer f = finer(amount.unit);
  const bool keeps = amount.count < 0 || amount.count == whole || f.factor == 0 ||
                     (amount.unit == Unit::year && amount.count > 1) || amount.unit >= Unit::decade;
  if (keeps && !(amount.unit >= Unit::decade && amount.count > 0 && amount.count != whole)) return {amount};
  if (amount.unit >= Unit::decade) return {{amount.count * f.factor, f.unit}};
  const Amount rest{(amount.count - whole) * f.factor, f.unit};
  if (whole == 0) return {rest};
  return {{whole, amount.unit}, rest};
}

}  // namespace

std::string timex_value(const Interval& i) {
  const Date& d = i.first;
  switch (i.granularity) {
    case Granularity::time:
    case Granularity::day:
      return date_value(d);
    case Granularity::weekend: {
      const IsoWeek week = iso_week_of(d);
      return fmt::format("{}-W{:02}-WE", year_value(week.year), week.week);
    }
    case Granularity::week: {
      const IsoWeek week = iso_week_of(d);
      return fmt::format("{}-W{:02}", year_value(week.year), week.week);
    }
    case Granularity::month:
      return month_value(d);
    case Granularity::season:
      return fmt::format("{}-{}", year_value(d.year),
                         kSeasonCodes[d.month == 12 ? 3 : static_cast<std::size_t>(d.month / 3 - 1)]);
    case Granularity::quarter:
      return fmt::format("{}-Q{}", year_value(d.year), (d.month - 1) / 3 + 1);
    case Granularity::half:
      return fmt::format("{}-H{}", year_value(d.year), d.month == 1 ? 1 : 2);
    case Granularity::year:
      return year_value(d.year);
    case Granularity::decade:
      return d.year > 0 ? fmt::format("{:03}", floor_to(d.year, 10) / 10)
                        : fmt::format("BC{:03}", (1 - i.last.year) / 10);
    case Granularity::century:
      return d.year < 0 ? fmt::format("BC{:02}", -i.last.year / 100) : fmt::format("{:02}", d.year / 100);
    case Granularity::millennium:
      return fmt::format("{}", d.year / 1000);
  }
  return {};
}

std::string clock_value(const ClockTime& clock) {
  std::string text = fmt::format("T{:02}:{:02}", clock.hour, clock.minute < 0 ? 0 : clock.minute);
  if (clock.second >= 0) text += fmt::format(":{:02}", clock.second);
  return text + std::string(clock.zone);
}

std::string part_value(PartOfDay part) {
  return "T" + std::string(kPartCodes[static_cast<std::size_t>(part)]);
}

std::string duration_value(const std::vector<Amount>& amounts) {
  std::string date = "P";
  std::string time;
  for (const Amount& said : amounts) {
    for (const Amount& a : in_wholes(said)) {
      (a.unit <= Unit::hour ? time : date) += count_text(a.count, unit_code(a.unit));
    }
  }
  return time.empty() ? date : date + "T" + time;
}

Interval week_interval(const IsoWeek& week) {
  const Date monday = monday_of(week);
  return {monday, add_days(monday, 6), Granularity::week};
}

std::string unknown_value(Unit unit) {
  switch (unit) {
    case Unit::weekend:
      return "XXXX-WXX-WE";
    case Unit::week:
      return "XXXX-WXX";
    case Unit::month:
    case Unit::season:
      return "XXXX-XX";
    case Unit::quarter:
      return "XXXX-QX";
    case Unit::half:
      return "XXXX-HX";
    case Unit::year:
      return "XXXX";
    case Unit::decade:
      return "XXX";
    case Unit::century:
      return "XX";
    case Unit::millennium:
      return "X";
    default:
      return "XXXX-XX-XX";
  }
}

Interval weekend_of(const Date& day) {
  const Date saturday = add_days(day, 6 - static_cast<int>(weekday_of(day)));
  return {saturday, add_days(saturday, 1), Granularity::weekend};
}

Interval season_interval(std::int32_t year, Season season) {
  const std::int32_t month = season == Season::winter ? 12 : 3 + 3 * static_cast<std::int32_t>(season);
  const Date first{year, month, 1};
  const Date last_month = add_months(first, 2);
  return {first,
          {last_month.year, last_month.month, days_in_month(last_month.year, last_month.month)},
          Granularity::season};
}

Interval quarter_interval(std::int32_t year, std::int32_t quarter) {
  const std::int32_t month = quarter * 3;
  return {{year, month - 2, 1}, {year, month, days_in_month(year, month)}, Granularity::quarter};
}

Interval half_interval(std::int32_t year, std::int32_t half) {
  return half == 1 ? Interval{{year, 1, 1}, {year, 6, 30}, Granularity::half}
                   : Interval{{year, 7, 1}, {year, 12, 31}, Granularity::half};
}

// The 480s BC are the years 489 to 480 BC; `tens` is 48.
Interval decade_before_christ(std::int32_t tens) {
  return {{1 - (tens * 10 + 9), 1, 1}, {1 - tens * 10, 12, 31}, Granularity::decade};
}

Interval decade_interval(std::int32_t decade) {
  return {{decade * 10, 1, 1}, {decade * 10 + 9, 12, 31}, Granularity::decade};
}

Interval century_interval(std::int32_t century) {
  if (century < 0) return {{century * 100 + 1, 1, 1}, {century * 100 + 100, 12, 31}, Granularity::century};
  return {{(century - 1) * 100, 1, 1}, {(century - 1) * 100 + 99, 12, 31}, Granularity::century};
}

Interval unit_shifted(const Date& day, Unit unit, std::int64_t steps) {
  const std::int32_t n = static_cast<std::int32_t>(steps);
  switch (unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
    case Unit::day:
      return day_interval(add_days(day, steps));
    case Unit::weekend:
      return weekend_of(add_days(day, 7 * steps));
    case Unit::week:
      return week_interval(iso_week_of(add_days(day, 7 * steps)));
    case Unit::month: {
      const Date moved = add_months({day.year, day.month, 1}, steps);
      return month_interval(moved.year, moved.month);
    }
    case Unit::season: {
      const Date moved = add_months({day.year, day.month, 1}, 3 * steps);
      const std::int32_t index = moved.month % 12 / 3;  // 0 winter, 1 spring …
      return index == 0 ? season_interval(moved.month == 12 ? moved.year : moved.year - 1, Season::winter)
                        : season_interval(moved.year, static_cast<Season>(index - 1));
    }
    case Unit::quarter: {
      const Date moved = add_months({day.year, day.month, 1}, 3 * steps);
      return quarter_interval(moved.year, (moved.month - 1) / 3 + 1);
    }
    case Unit::half: {
      const Date moved = add_months({day.year, day.month, 1}, 6 * steps);
      return half_interval(moved.year, moved.month <= 6 ? 1 : 2);
    }
    case Unit::year:
      return year_interval(day.year + n);
    case Unit::decade:
      return day.year > 0 ? decade_interval(floor_to(day.year, 10) / 10 + n)
                          : decade_before_christ((1 - day.year) / 10 - n);
    case Unit::century:
      return century_interval(day.year > 0 ? day.year / 100 + 1 + n : -((-day.year) / 100 + 1) + n);
    case Unit::millennium: {
      const std::int32_t first = floor_to(day.year, 1000) + 1000 * n;
      return {{first, 1, 1}, {first + 999, 12, 31}, Granularity::millennium};
    }
  }
  return day_interval(day);
}

Interval unit_around(const Date& day, Unit unit) { return unit_shifted(day, unit, 0); }

}  // namespace dateline
