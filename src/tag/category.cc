#include "tag/category.h"

namespace dateline {

namespace {

Category of_unit(Unit unit) {
  switch (unit) {
    case Unit::second:
    case Unit::minute:
    case Unit::hour:
      return Category::clock;
    case Unit::day:
      return Category::day;
    case Unit::weekend:
      return Category::weekend;
    case Unit::week:
      return Category::week;
    case Unit::month:
      return Category::month;
    case Unit::season:
      return Category::season;
    case Unit::quarter:
      return Category::quarter;
    case Unit::half:
      return Category::half;
    case Unit::year:
      return Category::year;
    case Unit::decade:
      return Category::decade;
    case Unit::century:
    case Unit::millennium:
      return Category::century;
  }
  return Category::day;
}

Category of_calendar(const CalendarSaid& c) {
  if (c.clock) return Category::clock;
  if (c.part) return Category::part;
  if (!c.holiday.empty()) return Category::holiday;
  if (c.day) return Category::day;
  if (c.weekday) return Category::weekday;
  if (c.weekend) return Category::weekend;
  if (c.week) return Category::week;
  if (c.month) return Category::month;
  if (c.season) return Category::season;
  if (c.quarter) return Category::quarter;
  if (c.half) return Category::half;
  if (c.year) return Category::year;
  if (c.decade) return Category::decade;
  return Category::century;
}

struct Visitor {
  const Said& said;
  Category operator()(const CalendarSaid& c) const { return of_calendar(c); }
  Category operator()(const ShiftSaid& s) const {
    if (s.part) return Category::part;
    if (s.clock) return Category::clock;
    return s.named ? of_calendar(*s.named) : of_unit(s.unit);
  }
  Category operator()(const DurationSaid&) const { return Category::duration; }
  Category operator()(const OffsetSaid&) const { return Category::offset; }
  Category operator()(const SetSaid&) const { return Category::set; }
  Category operator()(const VagueSaid&) const { return Category::vague; }
  Category operator()(const PartSaid& p) const { return of_unit(p.unit); }
};

}  // namespace

Category category_of(const Built& built, const Said* said) {
  if (said == nullptr) return built.ordinal ? Category::ordinal : Category::number;
  return std::visit(Visitor{*said}, said->what);
}

}  // namespace dateline
