#include "model/time_expression.h"

#include <fmt/format.h>

#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 14> kUnitNames{"second", "minute", "hour",    "day",       "weekend",
                                                      "week",   "month",  "season",  "quarter",   "half",
                                                      "year",   "decade", "century", "millennium"};
constexpr std::array<std::string_view, 4> kSeasonCodes{"SP", "SU", "FA", "WI"};
constexpr std::int32_t kLeapYear = 2000;  // for months without their year
constexpr std::array<std::string_view, 6> kPartCodes{"MO", "MI", "AF", "EV", "NI", "DT"};

std::string year_text(const CalendarSaid& c) {
  if (!c.year) return "XXXX";
  if (c.short_year) return fmt::format("XX{:02}", *c.year);
  if (c.before_christ) return fmt::format("BC{:04}", 1 - *c.year);
  return fmt::format("{:04}", *c.year);
}

std::string day_text(const CalendarSaid& c) {
  if (!c.holiday.empty()) return fmt::format("{}-<{}>", year_text(c), c.holiday);
  if (c.weekday && !c.day) return fmt::format("{}-WXX-{}", year_text(c), static_cast<int>(*c.weekday));
  if (c.weekend) return year_text(c) + "-WXX-WE";
  if (c.week) return fmt::format("{}-W{:02}", year_text(c), *c.week);
  if (c.season) return fmt::format("{}-{}", year_text(c), kSeasonCodes[static_cast<std::size_t>(*c.season)]);
  if (c.quarter) return fmt::format("{}-Q{}", year_text(c), *c.quarter);
  if (c.half) return fmt::format("{}-H{}", year_text(c), *c.half);
  if (c.month && c.day) return fmt::format("{}-{:02}-{:02}", year_text(c), *c.month, *c.day);
  if (c.month) return fmt::format("{}-{:02}", year_text(c), *c.month);
  if (c.day) return fmt::format("{}-XX-{:02}", year_text(c), *c.day);
  if (c.decade && c.before_christ) return fmt::format("BC{:03}", -*c.decade);
  if (c.decade) return c.short_year ? fmt::format("XX{}", *c.decade) : fmt::format("{}", *c.decade);
  if (c.century)
    return *c.century < 0 ? fmt::format("BC{:02}", -*c.century - 1) : fmt::format("{:02}", *c.century - 1);
  return year_text(c);
}

std::string clock_text(const ClockTime& clock) {
  std::string text = fmt::format("T{:02}", clock.hour);
  if (clock.minute >= 0) text += fmt::format(":{:02}", clock.minute);
  if (clock.second >= 0) text += fmt::format(":{:02}", clock.second);
  return text + std::string(clock.zone);
}

std::string part_text(PartOfDay part) {
  return "T" + std::string(kPartCodes[static_cast<std::size_t>(part)]);
}

std::string calendar_text(const CalendarSaid& c) {
  const bool time_only =
      (c.clock || c.part) && !c.day && !c.weekday && !c.month && !c.year && c.holiday.empty();
  std::string text = time_only ? "" : day_text(c);
  if (c.clock) return text + clock_text(*c.clock);
  return c.part ? text + part_text(*c.part) : text;
}

std::string amounts_text(const std::vector<Amount>& amounts) {
  std::string date = "P";
  std::string time;
  for (const Amount& a : amounts) {
    const std::string count = a.count < 0 ? "X" : fmt::format("{:g}", a.count);
    switch (a.unit) {
      case Unit::second:
        time += count + "S";
        break;
      case Unit::minute:
        time += count + "M";
        break;
      case Unit::hour:
        time += count + "H";
        break;
      case Unit::day:
        date += count + "D";
        break;
      case Unit::weekend:
        date += count + "WE";
        break;
      case Unit::week:
        date += count + "W";
        break;
      case Unit::month:
        date += count + "M";
        break;
      case Unit::season:
        date += count + "SE";
        break;
      case Unit::quarter:
        date += count + "Q";
        break;
      case Unit::half:
        date += count + "H";
        break;
      case Unit::year:
        date += count + "Y";
        break;
      case Unit::decade:
        date += count + "DE";
        break;
      case Unit::century:
        date += count + "CE";
        break;
      case Unit::millennium:
        date += count + "ML";
        break;
    }
  }
  return time.empty() ? date : date + "T" + time;
}

struct Printer {
  std::string operator()(const CalendarSaid& c) const { return calendar_text(c); }
  std::string operator()(const ShiftSaid& s) const {
    const std::string what =
        s.named ? calendar_text(*s.named) : std::string(kUnitNames[static_cast<std::size_t>(s.unit)]);
    std::string text = fmt::format("{}{:+}", what, s.steps);
    if (s.base == Base::said) text += "@said";
    if (s.base == Base::either) text += "@either";
    if (s.part) text += part_text(*s.part);
    if (s.clock) text += clock_text(*s.clock);
    return text;
  }
  std::string operator()(const DurationSaid& d) const { return amounts_text(d.amounts); }
  std::string operator()(const OffsetSaid& o) const {
    return (o.sign < 0 ? "-" : "+") + amounts_text(o.amounts) +
           (o.from_event           ? "@event"
            : o.base == Base::said ? "@said"
                                   : "");
  }
  std::string operator()(const SetSaid& s) const {
    return s.value + (s.quant.empty() ? "" : " " + std::string(s.quant)) +
           (s.freq.empty() ? "" : " " + s.freq);
  }
  std::string operator()(const VagueSaid& v) const { return std::string(v.value); }
  std::string operator()(const PartSaid& p) const {
    return fmt::format("{} {}#{}", p.count, kUnitNames[static_cast<std::size_t>(p.unit)], p.from_start);
  }
};

}  // namespace

const CalendarSaid* impossible_day(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c != nullptr && c->day && c->month) {
    const bool year_known = c->year && !c->short_year;
    if (*c->day > days_in_month(year_known ? *c->year : kLeapYear, *c->month)) return c;
  }
  return said.of ? impossible_day(*said.of) : nullptr;
}

std::string length_of_month(const CalendarSaid& said) {
  const bool year_known = said.year && !said.short_year;
  const std::string month = display(month_interval(year_known ? *said.year : kLeapYear, *said.month));
  const std::int32_t days = days_in_month(year_known ? *said.year : kLeapYear, *said.month);
  // Without a year only the name: "June has 30 days".
  return fmt::format("{} has {}{} days", year_known ? month : month.substr(0, month.find(' ')),
                     !year_known && days == 29 ? "at most " : "", days);
}

std::string to_string(const Said& said) {
  std::string text = std::visit(Printer{}, said.what);
  if (said.of) text += " of (" + to_string(*said.of) + ")";
  if (!said.mod.empty()) text += " " + std::string(said.mod);
  return text;
}

}  // namespace dateline
