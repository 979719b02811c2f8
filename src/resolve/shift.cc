#include <algorithm>

#include "resolve/context.h"
#include "resolve/value.h"

// "last week", "next Friday", "this past February", "the following year".
namespace dateline {

namespace {

struct Start {
  Date day;
  Anchor anchor;
  Date last;  // of what was said: the spring that follows 2010 is that of 2011
};

bool fine_enough(const SaidDate& said, Unit unit) {
  if (unit <= Unit::day) return said.interval.granularity <= Granularity::day;
  if (unit <= Unit::week) return said.interval.granularity <= Granularity::week;
  if (unit == Unit::month) return said.interval.granularity <= Granularity::month;
  if (unit == Unit::quarter) return said.interval.granularity == Granularity::quarter;
  return true;
}

const std::optional<SaidDate>& said_for(Unit unit, const Context& context) {
  if (unit <= Unit::week) return context.said_day;
  if (unit == Unit::quarter) return context.said_quarter;
  if (unit == Unit::month) return context.said_month;
  return context.mentioned ? context.mentioned
                           : context.same_sentence;  // "from 1757 to the following spring"
}

// "That year", "the same year": the one said last, be it a bound.
bool is_that_unit(const ShiftSaid& said) { return said.base == Base::said && said.steps == 0 && !said.named; }

std::optional<Start> base_of(Base base, Unit unit, const Context& context, bool that_unit = false) {
  if (base == Base::either && (context.narrative() || context.same_sentence)) base = Base::said;
  if (base == Base::said) {
    const auto& said = that_unit && unit == Unit::year ? context.latest : said_for(unit, context);
    if (said && fine_enough(*said, unit))
      return Start{said->interval.first, said_anchor(*said, "the date last said"), said->interval.last};
  }
  if (!context.published) return std::nullopt;
  if (base == Base::said && unit == Unit::quarter) {
    // "The quarter" of a report is the last that is over.
    const Interval quarter = unit_shifted(*context.published, Unit::quarter, -1);
    return Start{quarter.first, published_anchor(context, "the last quarter that is over"), quarter.last};
  }
  const std::string why =
      base == Base::said ? "nothing said before: counted from publication" : "counted from publication";
  return Start{*context.published, published_anchor(context, why), *context.published};
}

Meaning resolved(const Interval& interval, Anchor anchor) {
  Meaning meaning;
  meaning.value = timex_value(interval);
  meaning.interval = interval;
  meaning.anchor = std::move(anchor);
  return meaning;
}

Interval named_in_year(const CalendarSaid& c, std::int32_t year) {
  if (!c.holiday.empty()) return holiday_interval(c.holiday, year).value_or(year_interval(year));
  if (c.month && c.day)
    return day_interval({year, *c.month, std::min(*c.day, days_in_month(year, *c.month))});
  if (c.month) return month_interval(year, *c.month);
  return season_interval(year, *c.season);
}

// The weekday of this week for "this", the one strictly before or after for "last" and "next".
Interval named_weekday(Weekday weekday, std::int32_t steps, const Date& from, Direction direction) {
  const int ahead = (static_cast<int>(weekday) - static_cast<int>(weekday_of(from)) + 7) % 7;
  if (steps > 0) return day_interval(add_days(from, ahead == 0 ? 7 : ahead));
  if (steps < 0) return day_interval(add_days(from, ahead == 0 ? -7 : ahead - 7));
  return day_interval(add_days(from, direction == Direction::past && ahead > 0 ? ahead - 7 : ahead));
}

// The last one that has begun before `from` for "last"; for "this" the one of the year, for "next" the first
// to come.
Interval named_period(const CalendarSaid& c, const ShiftSaid& s, const Date& from) {
  if (s.steps == 0 && !s.nearest_past) {
    // In January "this winter" began the year before.
    const bool running =
        s.base == Base::published && c.season && *c.season == Season::winter && from.month <= 2;
    return named_in_year(c, running ? from.year - 1 : from.year);
  }
  if (s.steps > 0) {
    for (std::int32_t year = from.year;; ++year) {
      const Interval period = named_in_year(c, year);
      if (period.first > from) return period;
    }
  }
  for (std::int32_t year = from.year;; --year) {
    const Interval period = named_in_year(c, year);
    if (period.last < from) return period;
  }
}

}  // namespace

namespace {

// The stretch of one unit that ends on a day: the past year, up to and with that day.
Interval rolled(const Date& day, Unit unit) {
  const Interval before = unit_shifted(day, unit, -1);
  const std::int64_t length = day_number(before.last) - day_number(before.first);
  Interval stretch{add_days(day, -length), day, Granularity::day};
  stretch.range = true;
  return stretch;
}

// "Was in Baghdad this weekend", said on a weekday, means the one that is over: −1.
std::int32_t gone_by(const ShiftSaid& said, const Start& base, const Context& context) {
  const bool weekday = static_cast<int>(weekday_of(base.day)) < 6;
  return said.unit == Unit::weekend && said.steps == 0 && said.base == Base::published && weekday &&
                 context.direction() == Direction::past
             ? -1
             : 0;
}

// "This weekend", "this Tuesday": over or still to come, as the verb says.
bool turns_with_tense(const ShiftSaid& said) {
  return said.steps == 0 && (said.named ? said.named->weekday.has_value() : said.unit == Unit::weekend);
}

}  // namespace

// "The year-earlier period" of nine months: the year before.
ShiftSaid as_reported(const ShiftSaid& said, const Context& context) {
  constexpr std::int32_t kQuarters = 4;
  if (!context.longer_report || said.unit != Unit::quarter || said.steps != -kQuarters) return said;
  ShiftSaid year = said;
  year.unit = Unit::year;
  year.steps = -1;
  year.base = Base::published;
  return year;
}

// "It hopes to end the work within the next month": what lies ahead is counted from publication, where the
// date said before would put it in the past. "Would" may look ahead from there.
ShiftSaid as_planned(const ShiftSaid& said, const Context& context) {
  if (said.base != Base::said || said.steps <= 0 || !context.published || said.unit < Unit::week) return said;
  if (context.direction() != Direction::future || context.why() == "future: would") return said;
  const auto base = base_of(said.base, said.unit, context);
  if (!base || unit_shifted(base->day, said.unit, said.steps).last >= *context.published) return said;
  ShiftSaid planned = said;
  planned.base = Base::published;
  return planned;
}

Meaning meaning_of_shift(const ShiftSaid& as_said, const Context& context) {
  const ShiftSaid said = as_planned(as_reported(as_said, context), context);
  const Unit unit = said.named ? (said.named->weekday ? Unit::day : Unit::year) : said.unit;
  auto base = base_of(said.base, unit, context, is_that_unit(said));
  if (base && turns_with_tense(said) && base->anchor.kind == Anchor::Kind::published &&
      context.direction() != Direction::unknown)
    base->anchor.why = context.why();
  Meaning meaning;
  if (!base) {
    // "The past decade" without a date to count from is a length.
    meaning.value = said.rolling ? duration_value({{1, said.unit}})
                    : said.named ? to_string(Said{*said.named, {}, nullptr})
                                 : unknown_value(said.unit, said.base, context);
    meaning.unresolved = true;
  } else if (said.named && said.named->weekday) {
    meaning = resolved(named_weekday(*said.named->weekday, said.steps, base->day, context.direction()),
                       base->anchor);
  } else if (said.named) {
    meaning =
        resolved(named_period(*said.named, said, said.steps > 0 ? base->last : base->day), base->anchor);
  } else {
    meaning = resolved(unit_shifted(base->day, said.unit, said.steps + gone_by(said, *base, context)),
                       base->anchor);
    if (said.rolling) meaning.interval = rolled(base->day, said.unit);
  }
  if (said.part) meaning.value += part_value(*said.part);
  if (said.clock) meaning.value += clock_value(*said.clock);
  if ((said.part || said.clock) && meaning.interval) meaning.interval->granularity = Granularity::time;
  return meaning;
}

}  // namespace dateline
