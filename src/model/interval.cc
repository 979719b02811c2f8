#include "model/interval.h"

#include <fmt/format.h>

#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 12> kMonths{"January",   "February", "March",    "April",
                                                   "May",       "June",     "July",     "August",
                                                   "September", "October",  "November", "December"};
constexpr std::array<std::string_view, 4> kSeasons{"spring", "summer", "autumn", "winter"};

// "-MM-DD" cut off, and "-DD".
std::string edtf_year(std::int32_t year) {
  std::string text = to_string(Date{year, 1, 1});
  text.resize(text.size() - 6);
  return text;
}

std::string edtf_month(const Date& date) {
  std::string text = to_string(date);
  text.resize(text.size() - 3);
  return text;
}

// 0 spring … 3 winter; a season begins in March, June, September or December.
int season_of(const Date& first) { return first.month == 12 ? 3 : first.month / 3 - 1; }

std::string edtf_days(const Interval& i) { return to_string(i.first) + "/" + to_string(i.last); }

std::string edtf_one(const Interval& i) {
  switch (i.granularity) {
    case Granularity::time:
    case Granularity::day:
      return i.first == i.last ? to_string(i.first) : edtf_days(i);
    case Granularity::weekend:
    case Granularity::week:
      return edtf_days(i);
    case Granularity::month:
      return edtf_month(i.first);
    case Granularity::season:
      return fmt::format("{}-{}", edtf_year(i.first.year), 21 + season_of(i.first));
    case Granularity::quarter:
      return fmt::format("{}-{}", edtf_year(i.first.year), 33 + (i.first.month - 1) / 3);
    case Granularity::half:
      return fmt::format("{}-{}", edtf_year(i.first.year), i.first.month == 1 ? 40 : 41);
    case Granularity::year:
      return edtf_year(i.first.year);
    case Granularity::decade:
      if (i.first.year < 0 || i.first.year % 10 != 0) break;
      return fmt::format("{:03}X", i.first.year / 10);
    case Granularity::century:
      if (i.first.year < 0 || i.first.year % 100 != 0) break;
      return fmt::format("{:02}XX", i.first.year / 100);
    case Granularity::millennium:
      break;
  }
  return edtf_year(i.first.year) + "/" + edtf_year(i.last.year);
}

// The two ends of a range, each at the granularity said.
Interval end_of(const Interval& range, bool first) {
  const Date& day = first ? range.first : range.last;
  switch (range.granularity) {
    case Granularity::month:
      return month_interval(day.year, day.month);
    case Granularity::year:
      return year_interval(day.year);
    case Granularity::decade:
      return {{day.year - day.year % 10, 1, 1}, {day.year - day.year % 10 + 9, 12, 31}, Granularity::decade};
    default:
      return day_interval(day);
  }
}

std::string ordinal(std::int32_t n) {
  const std::int32_t tens = n % 100;
  const char* suffix = tens >= 11 && tens <= 13 ? "th"
                       : n % 10 == 1            ? "st"
                       : n % 10 == 2            ? "nd"
                       : n % 10 == 3            ? "rd"
                                                : "th";
  return fmt::format("{}{}", n, suffix);
}

std::string display_year(std::int32_t year) {
  return year > 0 ? fmt::format("{}", year) : fmt::format("{} BC", 1 - year);
}

std::string display_day(const Date& date) {
  return fmt::format("{} {} {}", date.day, kMonths[static_cast<std::size_t>(date.month - 1)],
                     display_year(date.year));
}

std::string display_days(const Interval& i) {
  if (i.first == i.last) return display_day(i.first);
  const auto month = kMonths[static_cast<std::size_t>(i.last.month - 1)];
  if (i.first.year == i.last.year && i.first.month == i.last.month) {
    return fmt::format("{}–{} {} {}", i.first.day, i.last.day, month, display_year(i.last.year));
  }
  return display_day(i.first) + " – " + display_day(i.last);
}

std::string display_one(const Interval& i) {
  switch (i.granularity) {
    case Granularity::time:
    case Granularity::day:
    case Granularity::weekend:
    case Granularity::week:
      return display_days(i);
    case Granularity::month:
      return fmt::format("{} {}", kMonths[static_cast<std::size_t>(i.first.month - 1)],
                         display_year(i.first.year));
    case Granularity::season:
      return fmt::format("{} {}", kSeasons[static_cast<std::size_t>(season_of(i.first))],
                         season_of(i.first) == 3
                             ? fmt::format("{}–{:02}", i.first.year, (i.first.year + 1) % 100)
                             : display_year(i.first.year));
    case Granularity::quarter:
      return fmt::format("{} quarter of {}", ordinal((i.first.month - 1) / 3 + 1),
                         display_year(i.first.year));
    case Granularity::half:
      return fmt::format("{} half of {}", i.first.month == 1 ? "first" : "second",
                         display_year(i.first.year));
    case Granularity::year:
      return display_year(i.first.year);
    case Granularity::decade:
      if (i.first.year < 0 || i.first.year % 10 != 0) break;
      return fmt::format("{}s", i.first.year);
    case Granularity::century:
      if (i.first.year < 0) break;
      return fmt::format("{} century", ordinal(i.first.year / 100 + 1));
    case Granularity::millennium:
      break;
  }
  return display_year(i.first.year) + "–" + display_year(i.last.year);
}

}  // namespace

Interval day_interval(const Date& date) { return {date, date, Granularity::day}; }

Interval month_interval(std::int32_t year, std::int32_t month) {
  return {{year, month, 1}, {year, month, days_in_month(year, month)}, Granularity::month};
}

Interval year_interval(std::int32_t year) { return {{year, 1, 1}, {year, 12, 31}, Granularity::year}; }

bool contains(const Interval& outer, const Interval& inner) {
  return (outer.open_start || (!inner.open_start && outer.first <= inner.first)) &&
         (outer.open_end || (!inner.open_end && inner.last <= outer.last));
}

bool overlaps(const Interval& a, const Interval& b) {
  return (a.open_end || b.open_start || b.first <= a.last) &&
         (b.open_end || a.open_start || a.first <= b.last);
}

std::string edtf(const Interval& i) {
  const std::string mark = i.approximate ? "~" : "";
  if (i.open_start) return "../" + edtf_one(end_of(i, false)) + mark;
  if (i.open_end) return edtf_one(end_of(i, true)) + mark + "/..";
  if (i.range) {
    const Interval first = end_of(i, true);
    const Interval last = end_of(i, false);
    // A slash may stand once only, so decades give their years.
    if (i.granularity == Granularity::decade)
      return edtf_year(first.first.year) + "/" + edtf_year(last.last.year);
    return edtf_one(first) + mark + "/" + edtf_one(last) + mark;
  }
  const std::string one = edtf_one(i);
  const std::size_t slash = one.find('/');
  if (slash == std::string::npos) return one + mark;
  return one.substr(0, slash) + mark + one.substr(slash) + mark;
}

std::string display(const Interval& i) {
  const std::string about = i.approximate ? "about " : "";
  if (i.open_start) return about + "until " + display_one(end_of(i, false));
  if (i.open_end) return about + "since " + display_one(end_of(i, true));
  if (!i.range) return about + display_one(i);
  if (i.granularity <= Granularity::week) return about + display_days(i);
  if (i.granularity == Granularity::month && i.first.year == i.last.year)
    return fmt::format("{}{} – {} {}", about, kMonths[static_cast<std::size_t>(i.first.month - 1)],
                       kMonths[static_cast<std::size_t>(i.last.month - 1)], display_year(i.last.year));
  const std::string first = display_one(end_of(i, true));
  const std::string last = display_one(end_of(i, false));
  const bool years = i.granularity == Granularity::year;
  return about + first + (years ? "–" : " – ") + last;
}

}  // namespace dateline
