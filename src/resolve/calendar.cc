#include <cstdlib>

#include "resolve/context.h"
#include "resolve/value.h"
#include "resolve/year_choice.h"

// Dates that name calendar fields; the missing coarser ones come from the expression they lie in, from the
// date last said or from the publication date.
namespace dateline {

namespace {

// "1979" of '79: the century that puts it nearest to the anchor, never more than 20 years after it.
std::int32_t full_year(std::int32_t two_digits, const Context& context) {
  constexpr std::int32_t kPivot = 30;  // without an anchor '30 is 1930 and '29 is 2029
  if (!context.published && !context.said) return two_digits < kPivot ? 2000 + two_digits : 1900 + two_digits;
  const std::int32_t base = context.published ? context.published->year : context.said->interval.first.year;
  std::int32_t year = base - base % 100 + two_digits;
  if (year > base + (context.published ? 10 : 50)) year -= 100;
  return year;
}

Meaning unresolved(const CalendarSaid& c) {
  Meaning meaning;
  meaning.value = to_string(Said{c, {}, nullptr});
  meaning.unresolved = true;
  return meaning;
}

Meaning of_interval(const Interval& interval, std::optional<Anchor> anchor = std::nullopt) {
  Meaning meaning;
  meaning.value = timex_value(interval);
  meaning.interval = interval;
  meaning.anchor = std::move(anchor);
  return meaning;
}

// Weekdays count from the publication date: the day itself counts as past, for news is written on its day.
Meaning weekday_near(const CalendarSaid& c, const Context& context) {
  const bool narrative = context.narrative();
  if (narrative && !context.said_day) return unresolved(c);
  const Date anchor = narrative ? context.said_day->interval.first : *context.published;
  const int ahead = (static_cast<int>(*c.weekday) - static_cast<int>(weekday_of(anchor)) + 7) % 7;
  const bool forward = narrative || context.direction() == Direction::future;
  const Date day = add_days(anchor, forward || ahead == 0 ? ahead : ahead - 7);
  const std::string why = context.direction() == Direction::unknown ? "the latest one" : context.why();
  return of_interval(day_interval(day),
                     narrative ? said_anchor(*context.said_day, "narrative: from the day last said")
                               : published_anchor(context, why));
}

Meaning weekend_near(const CalendarSaid& c, const Context& context) {
  const bool narrative = context.narrative();
  if (narrative && !context.said_day) return unresolved(c);
  const Date anchor = narrative ? context.said_day->interval.first : *context.published;
  const bool in_week_past =
      static_cast<int>(weekday_of(anchor)) >= 6 || context.direction() == Direction::future || narrative;
  const Interval weekend = weekend_of(in_week_past ? anchor : add_days(anchor, -7));
  return of_interval(weekend, narrative ? said_anchor(*context.said_day, "narrative: from the day last said")
                                        : published_anchor(context, context.direction() == Direction::future
                                                                        ? context.why()
                                                                        : "the latest one"));
}

// "the 13th": the month comes from the date last said, else from the publication date.
Meaning day_of_month(const CalendarSaid& c, const Context& context) {
  std::optional<Anchor> anchor;
  Date month;
  if (context.said_month && (context.narrative() || context.same_sentence)) {
    month = context.said_month->interval.first;
    anchor = said_anchor(*context.said_month, "month last said");
  } else if (context.published) {
    month = *context.published;
    if (context.direction() == Direction::past && *c.day > month.day) month = add_months(month, -1);
    if (context.direction() == Direction::future && *c.day < month.day) month = add_months(month, 1);
    anchor =
        published_anchor(context, context.direction() == Direction::unknown ? "this month" : context.why());
  } else {
    return unresolved(c);
  }
  const Date day{month.year, month.month, *c.day};
  if (!is_valid(day)) return unresolved(c);
  return of_interval(day_interval(day), anchor);
}

Meaning decade_or_century(const CalendarSaid& c, const Context& context) {
  if (c.century) return of_interval(century_interval(*c.century));
  if (c.before_christ) {
    // The 470s BC are the years 479 to 470 BC.
    Meaning meaning;
    meaning.value = to_string(Said{c, {}, nullptr});
    meaning.interval = decade_before_christ(-*c.decade);
    return meaning;
  }
  std::int32_t decade = *c.decade;
  std::optional<Anchor> anchor;
  if (c.short_year) {
    const std::int32_t base = context.published ? context.published->year
                              : context.said    ? context.said->interval.first.year + 19
                                                : 1999;
    decade += base / 100 * 10;
    if (decade * 10 > base) decade -= 10;
    if (context.published) anchor = published_anchor(context, "the century of publication");
  }
  return of_interval(decade_interval(decade), anchor);
}

// The nth weekday of a month: `week` holds the number, −1 the last.
std::optional<Interval> nth_weekday(const CalendarSaid& c, const Interval& month) {
  const int wanted = static_cast<int>(*c.weekday);
  if (*c.week < 0)
    return day_interval(add_days(month.last, -((static_cast<int>(weekday_of(month.last)) - wanted + 7) % 7)));
  const int ahead = (wanted - static_cast<int>(weekday_of(month.first)) + 7) % 7;
  const Date day = add_days(month.first, ahead + 7 * (*c.week - 1));
  if (day > month.last) return std::nullopt;
  return day_interval(day);
}

// Inside an expression whose days are known: "Monday of last week", "March of that year".
Meaning within(const CalendarSaid& c, const Meaning& parent, const Context& context) {
  if (!parent.interval) return unresolved(c);
  const Interval& outer = *parent.interval;
  std::optional<Interval> interval;
  if (c.weekday && c.week) {
    interval = nth_weekday(c, outer);
  } else if ((c.weekday || c.weekend) && !c.day && outer.granularity > Granularity::week) {
    return unresolved(c);  // "a Wednesday in 1992"
  } else if (c.weekday && !c.day) {
    interval = day_interval(add_days(
        outer.first, (static_cast<int>(*c.weekday) - static_cast<int>(weekday_of(outer.first)) + 7) % 7));
  } else if (c.weekend) {
    interval = weekend_of(outer.first);
  } else if (c.day && !c.month) {
    const Date day{outer.first.year, outer.first.month, *c.day};
    if (is_valid(day)) interval = day_interval(day);
  } else if (c.decade || c.century) {
    return decade_or_century(c, context);
  } else {
    interval = in_year(c, outer.first.year);
  }
  if (!interval) return unresolved(c);
  return of_interval(*interval, parent.anchor);
}

Meaning of_fields(CalendarSaid c, const Meaning* parent, const Context& context) {
  if (parent != nullptr) return within(c, *parent, context);
  if (c.same_quarter && context.said_quarter && !context.longer_report)
    c.quarter = (context.said_quarter->interval.first.month - 1) / 3 + 1;
  if (c.decade || c.century) return decade_or_century(c, context);
  if (c.year) {
    if (c.short_year) c.year = full_year(*c.year, context);
    const auto interval = in_year(c, *c.year);
    if (!interval) return unresolved(c);
    Meaning meaning = of_interval(*interval);
    if (c.other_day_month) {
      const Date other{*c.year, c.other_day_month->second, c.other_day_month->first};
      if (is_valid(other)) meaning.other_reading = day_interval(other);
    }
    return meaning;
  }
  if (c.weekday && !c.day) return weekday_near(c, context);
  if (c.weekend && !c.day) return weekend_near(c, context);
  if (c.day && !c.month) return day_of_month(c, context);
  if (auto winter = winter_of_narrative(c, context)) return *winter;
  const auto choice = choose_year(c, context);
  if (!choice) return unresolved(c);
  const auto interval = in_year(c, choice->year);
  if (!interval) return unresolved(c);
  return of_interval(*interval, choice->anchor);
}

// A clock time or a part of the day alone belongs to the day last said in the sentence, else to the
// publication date; small hours to the day after the evening told of.
Meaning of_day_only(const CalendarSaid& c, const Context& context) {
  constexpr std::int32_t kMorning = 6;
  if (context.night && c.clock && c.clock->hour < kMorning && c.clock->zone.empty()) {
    return of_interval(day_interval(add_days(context.night->interval.first, 1)),
                       said_anchor(*context.night, "past midnight"));
  }
  if (context.said_day && (context.narrative() || context.same_sentence)) {
    return of_interval(day_interval(context.said_day->interval.first),
                       said_anchor(*context.said_day, "day last said"));
  }
  if (context.published)
    return of_interval(day_interval(*context.published), published_anchor(context, "the day of publication"));
  Meaning meaning;
  meaning.value = "XXXX-XX-XX";
  meaning.unresolved = true;
  return meaning;
}

}  // namespace

Meaning meaning_of_calendar(const CalendarSaid& said, const Meaning* parent, const Context& context) {
  CalendarSaid day = said;
  day.clock.reset();
  day.part.reset();
  const bool dated = day.day || day.weekday || day.month || day.year || !day.holiday.empty() || day.weekend ||
                     parent != nullptr;
  const bool timed = said.clock || said.part;
  Meaning meaning = timed && !dated ? of_day_only(said, context) : of_fields(day, parent, context);
  if (!timed) return meaning;
  meaning.value += said.clock ? clock_value(*said.clock) : part_value(*said.part);
  if (meaning.interval && meaning.interval->granularity == Granularity::day)
    meaning.interval->granularity = Granularity::time;
  return meaning;
}

}  // namespace dateline
