#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lint/rule.h"

// Days and times that no calendar and no clock has, and weekdays that are not those of their dates.
namespace dateline::linting {

namespace {

constexpr std::array<std::string_view, 8> kWeekdays{"",         "Monday", "Tuesday",  "Wednesday",
                                                    "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::int64_t kNearDays = 300;  // a date without its year lies so near to publication
constexpr Date kLastJulian{1923, 3, 1};  // the last state to leave the Julian calendar was Greece

std::string_view name_of(Weekday day) { return kWeekdays[static_cast<std::size_t>(day)]; }

// The Gregorian day that the Julian calendar calls by this date (Meeus, Astronomical Algorithms, chapter 7).
Date gregorian_of_julian(const Date& julian) {
  const int year = julian.month <= 2 ? julian.year - 1 : julian.year;
  const int behind = year / 100 - year / 400 - 2;
  return add_days(julian, behind);
}

// By the Gregorian calendar, or by the Julian where that was still in use somewhere.
bool is_weekday_of(Weekday said, const Date& day) {
  if (weekday_of(day) == said) return true;
  return day < kLastJulian && weekday_of(gregorian_of_julian(day)) == said;
}

std::string day_without_year(const Date& day) {
  const std::string full = display(day_interval(day));
  return full.substr(0, full.rfind(' '));
}

Slip wrong_weekday(Span span, Weekday said, const Date& day, LintFinding::Severity severity) {
  return {.rule = LintRule::weekday,
          .severity = severity,
          .span = span,
          .message = fmt::format("{} was a {}, not a {}.", display(day_interval(day)),
                                 name_of(weekday_of(day)), name_of(said)),
          .correction = fmt::format("{}, {}", name_of(weekday_of(day)), display(day_interval(day)))};
}

// The days near publication that a date without its year may mean.
std::vector<Date> days_meant(const CalendarSaid& said, const Date& published) {
  std::vector<Date> days;
  for (int year = published.year - 1; year <= published.year + 1; ++year) {
    const Date day{year, *said.month, *said.day};
    if (is_valid(day) && std::abs(day_number(day) - day_number(published)) <= kNearDays) days.push_back(day);
  }
  return days;
}

// The weekday is that of the date in another year, of which the article speaks near by.
bool is_of_a_year_said(const Draft& article, const Told& told, const CalendarSaid& said) {
  constexpr std::uint32_t kNear = 600;  // bytes
  const Span span = told.timex->span;
  const Span near{span.begin - std::min(span.begin, kNear), span.end + kNear};
  const std::vector<int> years = article.years_said(near);
  return std::any_of(years.begin(), years.end(), [&](int year) {
    const Date day{year, *said.month, *said.day};
    return is_valid(day) && is_weekday_of(*said.weekday, day);
  });
}

// The weekday with its date that an expression names or lies in: "12:31 on Monday, 17 June 2014".
const CalendarSaid* dated_weekday(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c != nullptr && c->weekday && c->day && c->month) return c;
  return said.of ? dated_weekday(*said.of) : nullptr;
}

std::optional<Slip> weekday_without_year(const Draft& article, const Told& told, const CalendarSaid& said) {
  if (!article.published) return std::nullopt;
  const std::vector<Date> days = days_meant(said, *article.published);
  if (days.empty()) return std::nullopt;
  // A date that hangs on what was said before may belong to another year.
  if (told.timex->anchor && told.timex->anchor->kind != Anchor::Kind::published) return std::nullopt;
  const Date* nearest = &days.front();
  for (const Date& day : days) {
    if (is_weekday_of(*said.weekday, day)) return std::nullopt;
    const auto far = [&](const Date& d) { return std::abs(day_number(d) - day_number(*article.published)); };
    if (far(day) < far(*nearest)) nearest = &day;
  }
  if (is_of_a_year_said(article, told, said)) return std::nullopt;
  Slip slip = wrong_weekday(told.timex->span, *said.weekday, *nearest, LintFinding::Severity::warning);
  slip.correction = fmt::format("{}, {}", name_of(weekday_of(*nearest)), day_without_year(*nearest));
  return slip;
}

// Monday (17 June 2014); 17 June 2014 was a Monday
std::optional<Slip> weekday_beside(const Match& m) {
  const Interval* days = m.told("a").interval();
  const auto* said = std::get_if<CalendarSaid>(&m.told("d").expression->said.what);
  if (days == nullptr || said == nullptr || !said->weekday || said->day || said->month || said->clock ||
      days->granularity > Granularity::day || m.told("a").timex->other_reading ||
      is_weekday_of(*said->weekday, days->first))
    return std::nullopt;
  const bool first = m.told("d").timex->span.begin < m.told("a").timex->span.begin;
  return wrong_weekday(first ? m.reach("d", "a") : m.reach("a", "d"), *said->weekday, days->first,
                       LintFinding::Severity::error);
}

std::optional<Slip> no_such_time(const Match& m) {
  constexpr int kHours = 24, kMinutes = 60, kNoon = 12;
  const int hour = m.number("h").value_or(0);
  const int minute = m.number("m").value_or(0);
  const bool half = m.has("half");
  std::string why;
  if (minute >= kMinutes) {
    why = fmt::format("An hour has 60 minutes, not {}.", minute);
  } else if (hour > kHours || (hour == kHours && minute > 0)) {
    why = fmt::format("A day has 24 hours: there is no {}:{:02}.", hour, minute);
  } else if (half && hour > kNoon && m.text("half") == "a") {
    why = fmt::format("{}:{:02} is in the afternoon, not a.m.", hour, minute);
  } else {
    return std::nullopt;
  }
  return Slip{
      .rule = LintRule::impossible_date, .span = m.reach("h", half ? "meridiem" : "m"), .message = why};
}

}  // namespace

const std::vector<Rule>& calendar_rules() {
  static const std::vector<Rule> rules{
      {R"({N:d} \((?:the )?{Y:a}\))", weekday_beside},
      {R"({Y:a},? (?:was|is|fell on|falls on) (?:a |on a )?{N:d}(?:[,.;)]|$))", weekday_beside},
      {R"({Y:a}[,(] ?(?:which was )?a {N:d}[,)])", weekday_beside},
      {R"((?:^|\s)at (?P<h>[0-9]{1,2}):(?P<m>[0-9]{2})(?: ?(?P<meridiem>(?P<half>[ap])(?:\.m\.|m)))?(?:[ ,.;)]|$))",
       no_such_time},
  };
  return rules;
}

void find_impossible_days(const Draft& article, std::vector<Slip>& slips) {
  for (const TimeExpression& expression : article.input.expressions) {
    const CalendarSaid* said = impossible_day(expression.said);
    if (said == nullptr) continue;
    slips.push_back({.rule = LintRule::impossible_date,
                     .span = expression.span,
                     .message = length_of_month(*said) + "."});
  }
}

// A weekday with its date as one expression: "Monday, 17 June 2014", "Monday, June 17". Of "Monday the 17th"
// some month always has one.
void find_wrong_weekdays(const Draft& article, std::vector<Slip>& slips) {
  for (const Told& told : article.told) {
    const CalendarSaid* said = dated_weekday(told.expression->said);
    if (said == nullptr) continue;
    if (!said->year) {
      if (auto slip = weekday_without_year(article, told, *said)) slips.push_back(std::move(*slip));
      continue;
    }
    const Interval* days = told.interval();
    if (days == nullptr || said->short_year || told.timex->other_reading ||
        is_weekday_of(*said->weekday, days->first))
      continue;
    slips.push_back(
        wrong_weekday(told.timex->span, *said->weekday, days->first, LintFinding::Severity::error));
  }
}

}  // namespace dateline::linting
