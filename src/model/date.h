#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

// A day of the proleptic Gregorian calendar. `year` is astronomical, as in ISO 8601 and EDTF: 1 BC is 0, 44
// BC is -43.
struct Date {
  std::int32_t year = 1;
  std::int32_t month = 1;  // 1..12
  std::int32_t day = 1;    // 1..31

  friend auto operator<=>(const Date&, const Date&) = default;
};

// ISO 8601 week: weeks begin on Monday; week 1 is the week of the year's first Thursday.
struct IsoWeek {
  std::int32_t year = 1;
  std::int32_t week = 1;  // 1..53
};

// ISO weekday numbers.
enum class Weekday : std::uint8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

bool is_valid(const Date& date);  // false for 30 February, month 13, years outside ±32,000
std::int32_t days_in_month(std::int32_t year, std::int32_t month);
std::int64_t day_number(const Date& date);  // days since 1970-01-01, negative before
Date date_of_day_number(std::int64_t days);
Date add_days(const Date& date, std::int64_t days);
// Moves by whole months; a day that the target month lacks becomes its last day (31 January + 1 month = 28
// February).
Date add_months(const Date& date, std::int64_t months);
Weekday weekday_of(const Date& date);
IsoWeek iso_week_of(const Date& date);
Date monday_of(const IsoWeek& week);
// Western (Gregorian) Easter Sunday, by the anonymous Gregorian algorithm (Nature, 1876).
Date easter_sunday(std::int32_t year);

// "2014-06-18", "-0043-03-15"; years take at least four digits.
std::string to_string(const Date& date);
// Reads exactly what to_string writes; nothing for anything else, impossible days included.
std::optional<Date> parse_date(std::string_view text);

}  // namespace dateline
