#include "resolve/year_choice.h"

#include "resolve/value.h"

namespace dateline {

std::optional<Interval> in_year(const CalendarSaid& c, std::int32_t year) {
  if (!c.holiday.empty()) {
    if (auto interval = holiday_interval(c.holiday, year)) return interval;
    Interval whole = year_interval(year);
    whole.approximate = true;
    return whole;
  }
  if (c.month && c.day) {
    const Date day{year, *c.month, *c.day};
    if (!is_valid(day)) return std::nullopt;
    if (c.weekend) return weekend_of(day);
    return c.week ? week_interval(iso_week_of(day)) : day_interval(day);
  }
  if (c.month) return month_interval(year, *c.month);
  if (c.week) return week_interval({year, *c.week});
  if (c.season) return season_interval(year, *c.season);
  if (c.quarter) return quarter_interval(year, *c.quarter);
  if (c.half) return half_interval(year, *c.half);
  return year_interval(year);
}

namespace {

std::int64_t distance(const Interval& interval, const Date& day) {
  if (interval.first > day) return day_number(interval.first) - day_number(day);
  if (interval.last < day) return day_number(day) - day_number(interval.last);
  return 0;
}

// A date that lies against the direction of its clause is believed only when the other one lies this many
// times farther.
constexpr std::int64_t kAgainst = 6;

// How far a candidate is to seek: days from publication, more when it lies against the direction.
std::int64_t cost(const Interval& interval, const Date& dct, Direction direction) {
  const std::int64_t d = distance(interval, dct);
  const bool against = (direction == Direction::past && interval.first > dct) ||
                       (direction == Direction::future && interval.last < dct);
  const bool ahead = direction == Direction::unknown && interval.first > dct;
  if (ahead && interval.granularity <= Granularity::month) return d * 3 / 2;  // news looks back more often
  return against ? d * kAgainst : d;
}

// The quarter of a report is the last that has begun, unless the clause looks ahead to the next.
YearChoice year_of_quarter(const CalendarSaid& c, const Context& context) {
  const Date& dct = *context.published;
  const bool begun = quarter_interval(dct.year, *c.quarter).first <= dct;
  const bool next = !begun && context.direction() == Direction::future && *c.quarter * 3 - 2 - dct.month <= 6;
  return {begun || next ? dct.year : dct.year - 1,
          published_anchor(context, next ? context.why() : "the last that has begun")};
}

// The candidate that is least far to seek.
YearChoice year_near_publication(const CalendarSaid& c, const Context& context) {
  if (c.quarter) return year_of_quarter(c, context);
  const Date& dct = *context.published;
  std::int32_t best = dct.year;
  std::int64_t best_cost = -1;
  for (std::int32_t year = dct.year - 1; year <= dct.year + 1; ++year) {
    const auto interval = in_year(c, year);
    if (!interval) continue;
    const std::int64_t candidate = cost(*interval, dct, context.direction());
    if (best_cost < 0 || candidate < best_cost) {
      best = year;
      best_cost = candidate;
    }
  }
  const std::string why =
      context.direction() == Direction::unknown ? "nearest to publication" : context.why();
  return {best, published_anchor(context, why)};
}

constexpr std::int64_t kCloseDays = 120;
constexpr std::int64_t kNextDays = 31;

// In a story told forward the year goes on; a month far before the one last said belongs to the next year.
YearChoice year_of_narrative(const CalendarSaid& c, const Context& context) {
  const SaidDate& said = *context.said;
  // The January of a winter and the spring after it are in the year in which it ends.
  const bool later = c.season ? *c.season != Season::winter : c.month && *c.month <= 2;
  const bool winter = said.interval.granularity == Granularity::season && later;
  std::int32_t year = (winter ? said.interval.last : said.interval.first).year;
  std::string why = "narrative: year last said";
  if (!said.firm && context.said_fine) {
    // A year said in passing ("the plan for 1976") does not carry off a day that follows close on the last
    // one told.
    const std::int32_t told = context.said_fine->interval.first.year;
    const auto close = in_year(c, told);
    if (close && told != year) {
      const std::int64_t ahead = day_number(close->last) - day_number(context.said_fine->interval.first);
      if (ahead >= 0 && ahead <= kCloseDays)
        return {told, said_anchor(*context.said_fine, "narrative: close after the date last told")};
    }
  }
  if (context.left && c.day) {
    const auto back = in_year(c, context.left->interval.first.year);
    const std::int64_t ahead = back ? day_number(back->first) - day_number(context.left->interval.first) : -1;
    if (ahead >= 0 && ahead <= kNextDays)
      return {back->first.year,
              said_anchor(*context.left, "narrative: close after the date before the leap")};
  }
  const auto interval = in_year(c, year);
  const bool fine = said.interval.granularity <= Granularity::month && !said.interval.range;
  if (interval && fine && interval->granularity <= Granularity::month) {
    const std::int32_t back = said.interval.first.month - interval->first.month;
    if (back >= 8) {
      ++year;
      why = "narrative: the months have begun anew";
    }
  }
  return {year, said_anchor(said, why)};
}

}  // namespace

bool just_past(const CalendarSaid& c, const Date& published) {
  const std::int64_t reach = c.day ? 31 : 62;  // days
  const auto interval = in_year(c, published.year);
  return interval && interval->first <= published && distance(*interval, published) <= reach;
}

namespace {

// "Sold it in January 2008 and cut 3,000 jobs in March": a sentence that tells of an old year goes on in it.
// Only beside a bare year may what is just past be meant instead.
bool goes_on(const CalendarSaid& c, const SaidDate& said, const Context& context) {
  const bool story = said.interval.granularity < Granularity::year || !just_past(c, *context.published);
  return story && said.interval.last.year < context.published->year - 1 &&
         context.direction() != Direction::future;
}

}  // namespace

std::optional<YearChoice> choose_year(const CalendarSaid& c, const Context& context) {
  if (context.narrative()) {
    if (!context.said) return std::nullopt;
    return year_of_narrative(c, context);
  }
  if (context.same_sentence && goes_on(c, *context.same_sentence, context))
    return YearChoice{context.same_sentence->interval.first.year,
                      said_anchor(*context.same_sentence, "year said in the sentence")};
  return year_near_publication(c, context);
}

}  // namespace dateline
