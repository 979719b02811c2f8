#include <algorithm>
#include <cmath>

#include "resolve/context.h"
#include "resolve/value.h"

// "two weeks ago", "three days later", "a month before Christmas".
namespace dateline {

namespace {

bool vague(const std::vector<Amount>& amounts) { return amounts.empty() || amounts.front().count < 0; }

// Half a century is counted in years, a year and a half in months.
Unit unit_of_count(const Amount& a) {
  if (a.count == std::floor(a.count)) return a.unit;
  if (a.unit > Unit::year) return Unit::year;
  return a.unit == Unit::year ? Unit::month : Unit::day;
}

// The granularity of the answer is that of the finest unit counted: two months ago is a month.
Unit finest(const std::vector<Amount>& amounts) {
  Unit unit = Unit::millennium;
  for (const Amount& a : amounts) unit = std::min(unit, unit_of_count(a));
  return unit;
}

std::int64_t months_of(Unit unit) {
  switch (unit) {
    case Unit::month:
      return 1;
    case Unit::season:
    case Unit::quarter:
      return 3;
    case Unit::half:
      return 6;
    case Unit::year:
      return 12;
    case Unit::decade:
      return 120;
    case Unit::century:
      return 1200;
    case Unit::millennium:
      return 12000;
    default:
      return 0;
  }
}

Date moved(Date day, const std::vector<Amount>& amounts, std::int32_t sign) {
  for (const Amount& a : amounts) {
    if (const std::int64_t months = months_of(a.unit); months > 0) {
      day = add_months(day, sign * std::llround(a.count * static_cast<double>(months)));
    } else if (a.unit == Unit::week || a.unit == Unit::weekend) {
      day = add_days(day, sign * std::llround(7 * a.count));
    } else if (a.unit == Unit::day) {
      day = add_days(day, sign * std::llround(a.count));
    }
  }
  return day;
}

bool too_far(const Date& day, const std::vector<Amount>& amounts) {
  double months = 0;
  for (const Amount& a : amounts)
    months += a.count * static_cast<double>(months_of(a.unit)) + (a.unit <= Unit::week ? a.count / 4 : 0);
  return std::abs(day.year) + months / 12 > 30000;
}

Meaning reference(const OffsetSaid& said) {
  Meaning meaning;
  meaning.value = said.sign < 0 ? "PAST_REF" : "FUTURE_REF";
  return meaning;
}

Meaning unresolved(Unit unit) {
  Meaning meaning;
  meaning.value = unknown_value(std::min(unit, Unit::year));
  meaning.unresolved = true;
  return meaning;
}

Unit unit_of_granularity(Granularity granularity) {
  switch (granularity) {
    case Granularity::time:
    case Granularity::day:
      return Unit::day;
    case Granularity::weekend:
      return Unit::weekend;
    case Granularity::week:
      return Unit::week;
    case Granularity::month:
      return Unit::month;
    case Granularity::season:
      return Unit::season;
    case Granularity::quarter:
      return Unit::quarter;
    case Granularity::half:
      return Unit::half;
    case Granularity::year:
      return Unit::year;
    case Granularity::decade:
      return Unit::decade;
    case Granularity::century:
      return Unit::century;
    case Granularity::millennium:
      return Unit::millennium;
  }
  return Unit::day;
}

// "In 1979 …. Three decades later, the well is still remembered": a look back ends today.
bool looks_past_today(const Interval& later, const Context& context) {
  return context.published && *context.published < later.first && context.direction() != Direction::future;
}

Meaning counted(const Interval& from, const OffsetSaid& said, Unit unit, std::optional<Anchor> anchor) {
  // Of a week its Thursday, which is in the same week of other years as well: "ten years ago this week".
  const Date start = from.granularity == Granularity::week ? add_days(from.first, 3)
                     : said.sign > 0 && from.granularity != Granularity::season
                         ? from.last
                         : from.first;  // a winter has the year in which it begins
  if (too_far(start, said.amounts)) return unresolved(unit);
  Meaning meaning;
  meaning.interval = unit_around(moved(start, said.amounts, said.sign), unit);
  meaning.value = timex_value(*meaning.interval);
  meaning.anchor = std::move(anchor);
  return meaning;
}

}  // namespace

Meaning meaning_of_offset(const OffsetSaid& said, const Meaning* parent, const Context& context) {
  if (vague(said.amounts)) return reference(said);
  const Unit unit = finest(said.amounts);
  if (said.from_event) {
    // The event that it is counted from has no date here: the day stays open rather than made up.
    Meaning meaning = unresolved(unit);
    meaning.unresolved = false;
    return meaning;
  }
  if (parent != nullptr) {
    if (!parent->interval) return unresolved(unit);
    // A week from Friday is a day, two months after March 2003 a month: the anchor's granularity, when that
    // is finer.
    const Unit fine = said.whole ? unit : std::min(unit, unit_of_granularity(parent->interval->granularity));
    return counted(*parent->interval, said, fine, parent->anchor);
  }
  // Results are compared with "a year ago": the same quarter of the year before.
  if (unit == Unit::year && said.amounts.front().count == 1 && said.sign < 0 && context.report) {
    return counted(context.report->interval, said, Unit::quarter,
                   said_anchor(*context.report, "the quarter it is compared with"));
  }
  if (said.base == Base::said) {
    const auto& last = unit <= Unit::week    ? context.said_day
                       : unit == Unit::month ? context.said_month
                       : said.sign > 0       ? context.mentioned
                                             : context.said;
    if (last) {
      const Unit fine = std::min(unit, Unit::year);
      Meaning meaning = counted(last->interval, said, fine, said_anchor(*last, "the date last said"));
      if (said.sign > 0 && unit >= Unit::year && meaning.interval &&
          looks_past_today(*meaning.interval, context)) {
        meaning.interval = unit_around(*context.published, fine);
        meaning.value = timex_value(*meaning.interval);
        meaning.anchor = published_anchor(context, "no later than publication");
      }
      return meaning;
    }
  }
  // "In December 2012 … nine weeks later": from no day that was said, and not from publication.
  const bool elsewhere = said.base == Base::said && context.same_sentence && unit < Unit::year;
  if (context.published && elsewhere) return unresolved(unit);
  if (!context.published) {
    Meaning meaning = unresolved(unit);
    meaning.value = unknown_value(unit, said.base, context);
    return meaning;
  }
  const std::string why =
      said.base == Base::said ? "nothing said before: counted from publication" : "counted from publication";
  return counted(day_interval(*context.published), said, std::min(unit, Unit::year),
                 published_anchor(context, why));
}

Meaning meaning_of_part(const PartSaid& said, const Meaning* parent) {
  Meaning meaning;
  if (parent == nullptr || !parent->interval) {
    meaning.value = "XXXX";
    meaning.unresolved = true;
    return meaning;
  }
  const Interval& outer = *parent->interval;
  const Date start = said.from_start > 0 ? outer.first : outer.last;
  const std::int64_t steps = said.from_start > 0 ? said.from_start - 1 : said.from_start + 1;
  meaning.interval = unit_shifted(start, said.unit, steps);
  meaning.value = timex_value(*meaning.interval);
  meaning.anchor = parent->anchor;
  return meaning;
}

// "The first three months of 2003" is a length, and its days are known.
Meaning meaning_of_duration(const DurationSaid& said, const Meaning* parent) {
  Meaning meaning;
  meaning.value = duration_value(said.amounts);
  const bool placed = said.place != 0 && parent != nullptr && parent->interval && !vague(said.amounts) &&
                      said.amounts.front().unit >= Unit::day &&
                      !too_far(parent->interval->first, said.amounts);
  if (!placed) return meaning;
  Interval stretch = *parent->interval;
  if (said.place > 0) {
    stretch.last = add_days(moved(stretch.first, said.amounts, 1), -1);
  } else {
    stretch.first = moved(add_days(stretch.last, 1), said.amounts, -1);
  }
  if (!contains(*parent->interval, stretch)) return meaning;
  stretch.granularity = said.amounts.front().unit >= Unit::month ? Granularity::month : Granularity::day;
  stretch.range = true;
  meaning.interval = stretch;
  meaning.anchor = parent->anchor;
  return meaning;
}

}  // namespace dateline
