#include "tag/category.h"

namespace dateline {

namespace {

std::string_view of_unit(Unit unit) {
  switch (unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
      return "Clock";
    case Unit::day:
      return "Day";
    case Unit::weekend:
      return "Weekend";
    case Unit::week:
      return "Week";
    case Unit::month:
      return "Month";
    case Unit::season:
      return "Season";
    case Unit::quarter:
      return "Quarter";
    case Unit::half:
      return "Half";
    case Unit::year:
      return "Year";
    case Unit::decade:
      return "Decade";
    case Unit::century:
    case Unit::millennium:
      return "Century";
  }
  return "Day";
}

std::string_view of_calendar(const CalendarSaid& c) {
  if (c.clock) return "Clock";
  if (c.part) return "Part";
  if (!c.holiday.empty()) return "Holiday";
  if (c.day) return "Day";
  if (c.weekday) return "Weekday";
  if (c.weekend) return "Weekend";
  if (c.week) return "Week";
  if (c.month) return "Month";
  if (c.season) return "Season";
  if (c.quarter) return "Quarter";
  if (c.half) return "Half";
  if (c.year) return "Year";
  if (c.decade) return "Decade";
  return "Century";
}

struct Visitor {
  const Said& said;
  std::string_view operator()(const CalendarSaid& c) const { return of_calendar(c); }
  std::string_view operator()(const ShiftSaid& s) const {
    if (s.part) return "Part";
    if (s.clock) return "Clock";
    return s.named ? of_calendar(*s.named) : of_unit(s.unit);
  }
  std::string_view operator()(const DurationSaid&) const { return "Duration"; }
  std::string_view operator()(const OffsetSaid&) const { return "Offset"; }
  std::string_view operator()(const SetSaid&) const { return "Set"; }
  std::string_view operator()(const VagueSaid&) const { return "Vague"; }
  std::string_view operator()(const PartSaid& p) const { return of_unit(p.unit); }
};

}  // namespace

std::string_view category_of(const Built& built, const Said* said) {
  if (said == nullptr) return built.ordinal ? "Ordinal" : "Number";
  return std::visit(Visitor{*said}, said->what);
}

}  // namespace dateline
