#include <charconv>
#include <string_view>

#include "resolve/value.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

int number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// Day number of a date of the tabular Islamic calendar (civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21,
// 24, 26, 29 of thirty): within a day or two of what is observed.
std::int64_t islamic_day(std::int64_t year, std::int64_t month, std::int64_t day) {
  constexpr std::int64_t kEpoch = -492148;  // 1 Muharram 1, 19 July 622 (Gregorian), counted from 1970-01-01
  return kEpoch + (year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 + day - 1;
}

std::optional<Date> islamic_in(std::int32_t gregorian_year, int month, int day) {
  const std::int64_t about = (std::int64_t{gregorian_year} - 622) * 33 / 32;
  for (std::int64_t year = about - 1; year <= about + 2; ++year) {
    const Date date = date_of_day_number(islamic_day(year, month, day));
    if (date.year == gregorian_year) return date;
  }
  return std::nullopt;
}

// "11-4th-4": the fourth Thursday of November; "05-last-1".
Date nth_weekday(std::int32_t year, std::string_view rule) {
  const int month = number(rule.substr(0, 2));
  const int weekday = rule[rule.size() - 1] - '0';
  if (rule.find("last") != std::string_view::npos) {
    const Date last{year, month, days_in_month(year, month)};
    return add_days(last, -((static_cast<int>(weekday_of(last)) - weekday + 7) % 7));
  }
  const Date first{year, month, 1};
  const int nth = rule[3] - '0';
  return add_days(first, (weekday - static_cast<int>(weekday_of(first)) + 7) % 7 + 7 * (nth - 1));
}

std::optional<Date> first_day(std::string_view rule, std::int32_t year) {
  if (rule.starts_with("easter")) return add_days(easter_sunday(year), number(rule.substr(6)));
  if (rule.starts_with("hijri-"))
    return islamic_in(year, number(rule.substr(6, 2)), number(rule.substr(9, 2)));
  if (rule.size() == 5) return Date{year, number(rule.substr(0, 2)), number(rule.substr(3, 2))};
  if (rule.size() == 10 && rule[4] == '-') return parse_date(rule);
  const std::size_t plus = rule.find('+');
  return add_days(nth_weekday(year, rule.substr(0, plus)),
                  plus == std::string_view::npos ? 0 : number(rule.substr(plus)));
}

}  // namespace

std::optional<Interval> holiday_interval(std::string_view key, std::int32_t year) {
  const auto found = lexicon("holiday_dates").value(key);
  if (!found || found->ends_with('?')) return std::nullopt;
  std::string_view rule = *found;
  const bool approximate = rule.ends_with('~');
  if (approximate) rule.remove_suffix(1);
  int days = 1;
  if (const std::size_t colon = rule.find(':'); colon != std::string_view::npos) {
    days = number(rule.substr(colon + 1));
    rule = rule.substr(0, colon);
  }
  const auto first = first_day(rule, year);
  if (!first) return std::nullopt;
  Interval interval{*first, add_days(*first, days - 1), Granularity::day};
  interval.approximate = approximate;
  if (days == 7) interval.granularity = Granularity::week;
  interval.range = days > 7;
  return interval;
}

}  // namespace dateline
