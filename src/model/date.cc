#include "model/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>

namespace dateline {

namespace {

constexpr std::int32_t kMaxYear = 32000;

std::chrono::year_month_day to_chrono(const Date& date) {
  return {std::chrono::year{date.year}, std::chrono::month{static_cast<unsigned>(date.month)},
          std::chrono::day{static_cast<unsigned>(date.day)}};
}

Date from_chrono(std::chrono::year_month_day ymd) {
  return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
          static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

std::optional<std::int32_t> parse_digits(std::string_view text) {
  std::int32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || text.empty() || text[0] == '-')
    return std::nullopt;
  return value;
}

}  // namespace

bool is_valid(const Date& date) {
  if (date.year < -kMaxYear || date.year > kMaxYear) return false;
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31) return false;
  return to_chrono(date).ok();
}

std::int32_t days_in_month(std::int32_t year, std::int32_t month) {
  using namespace std::chrono;
  const year_month_day_last last{std::chrono::year{year} / std::chrono::month{static_cast<unsigned>(month)} /
                                 std::chrono::last};
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::int64_t day_number(const Date& date) {
  return std::chrono::sys_days{to_chrono(date)}.time_since_epoch().count();
}

Date date_of_day_number(std::int64_t days) {
  return from_chrono(std::chrono::sys_days{std::chrono::days{static_cast<int>(days)}});
}

Date add_days(const Date& date, std::int64_t days) { return date_of_day_number(day_number(date) + days); }

Date add_months(const Date& date, std::int64_t months) {
  const std::int64_t index = std::int64_t{date.year} * 12 + (date.month - 1) + months;
  const std::int64_t year = index >= 0 ? index / 12 : -((11 - index) / 12);
  Date result{static_cast<std::int32_t>(year), static_cast<std::int32_t>(index - year * 12) + 1, date.day};
  result.day = std::min(result.day, days_in_month(result.year, result.month));
  return result;
}

Weekday weekday_of(const Date& date) {
  const std::chrono::weekday weekday{std::chrono::sys_days{to_chrono(date)}};
  return static_cast<Weekday>(weekday.iso_encoding());
}

IsoWeek iso_week_of(const Date& date) {
  const Date thursday = add_days(date, 4 - static_cast<int>(weekday_of(date)));
  const std::int64_t day_of_year = day_number(thursday) - day_number({thursday.year, 1, 1});
  return {thursday.year, static_cast<std::int32_t>(day_of_year / 7) + 1};
}

Date monday_of(const IsoWeek& week) {
  const Date fourth{week.year, 1, 4};  // always in week 1
  return add_days(fourth, 1 - static_cast<int>(weekday_of(fourth)) + std::int64_t{week.week - 1} * 7);
}

Date easter_sunday(std::int32_t year) {
  const int a = year % 19;
  const int b = year / 100;
  const int c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int sum = h + l - 7 * m + 114;
  return {year, sum / 31, sum % 31 + 1};
}

namespace {

// Of four digits of year, as nearly all dates are: without a formatter.
std::string written(const Date& date) {
  std::string text = "0000-00-00";
  const auto put = [&](std::size_t last, std::int32_t number) {
    for (; number > 0; number /= 10, --last) text[last] = static_cast<char>('0' + number % 10);
  };
  put(3, date.year);
  put(6, date.month);
  put(9, date.day);
  return text;
}

}  // namespace

std::string to_string(const Date& date) {
  if (date.year >= 0 && date.year <= 9999) return written(date);
  const char* sign = date.year < 0 ? "-" : "";
  return fmt::format("{}{:04}-{:02}-{:02}", sign, date.year < 0 ? -date.year : date.year, date.month,
                     date.day);
}

std::optional<Date> parse_date(std::string_view text) {
  const bool negative = text.starts_with('-');
  const std::string_view rest = negative ? text.substr(1) : text;
  if (rest.size() < 10 || rest[rest.size() - 3] != '-' || rest[rest.size() - 6] != '-') return std::nullopt;
  const auto year = parse_digits(rest.substr(0, rest.size() - 6));
  const auto month = parse_digits(rest.substr(rest.size() - 5, 2));
  const auto day = parse_digits(rest.substr(rest.size() - 2));
  if (!year || !month || !day) return std::nullopt;
  const Date date{negative ? -*year : *year, *month, *day};
  if (!is_valid(date) || to_string(date) != text) return std::nullopt;
  return date;
}

}  // namespace dateline
