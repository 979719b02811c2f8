#include "resolve/thread.h"

#include "resolve/year_choice.h"

namespace dateline {

namespace {

// "The year-ago quarter", "the 1988 third quarter" in a report on 1989: what a quarter is compared with.
bool is_comparison(const Timex& timex, const TimeExpression& expression, const Context& context) {
  if (expression.said.of) {
    const auto* year = std::get_if<ShiftSaid>(&expression.said.of->what);
    return year == nullptr || year->steps != 0;  // "this year's third quarter" is what is reported
  }
  if (const auto* shift = std::get_if<ShiftSaid>(&expression.said.what)) return shift->steps < 0;
  if (std::holds_alternative<OffsetSaid>(expression.said.what)) return true;
  return context.said_quarter && timex.interval->last < context.said_quarter->interval.first;
}

// "In the first nine months, net was $306 million": what follows is compared with those of the year before,
// not with a quarter.
bool is_longer_stretch(const TimeExpression& expression) {
  constexpr double kQuarter = 3;
  const auto* length = std::get_if<DurationSaid>(&expression.said.what);
  return length != nullptr && length->amounts.front().unit == Unit::month &&
         length->amounts.front().count > kQuarter && length->amounts.front().count <= 12;
}

// "9 p.m.", "Saturday evening", "that night"; a zone is that of another reader.
bool is_late(const Said& said) {
  constexpr std::int32_t kEvening = 18;
  const auto late = [](const auto& c) {
    return (c.clock && c.clock->hour >= kEvening && c.clock->zone.empty()) ||
           (c.part && (*c.part == PartOfDay::evening || *c.part == PartOfDay::night));
  };
  if (const auto* shift = std::get_if<ShiftSaid>(&said.what)) return late(*shift);
  const auto* calendar = std::get_if<CalendarSaid>(&said.what);
  return calendar != nullptr && late(*calendar);
}

}  // namespace

bool continues(const Timex& timex) {
  return timex.interval && !timex.interval->open_start && timex.interval->granularity <= Granularity::year &&
         timex.value.find("_REF") == std::string::npos;
}

void Story::follow(const Timex& timex, std::uint32_t sentence, std::uint32_t where, const Context& context) {
  if (!continues(timex) || !context.published) return;
  const bool from_publication = timex.anchor && timex.anchor->kind == Anchor::Kind::published;
  if (from_publication) news = sentence;
  at.reset();
  // A bare year is background more often than the place of a story.
  if (news == sentence || timex.interval->last.year >= context.published->year - 1 ||
      timex.interval->granularity > Granularity::season) {
    return;
  }
  at = SaidDate{*timex.interval, timex.value, timex.span};
  paragraph = where;
}

bool Story::goes_on(const TimeExpression& expression, std::uint32_t where, const Context& context) const {
  const auto* c = std::get_if<CalendarSaid>(&expression.said.what);
  const std::uint32_t reach = c != nullptr && c->day ? 1 : 0;
  const bool open = c != nullptr && !c->year && !c->decade && !c->century && !c->weekday && !c->quarter &&
                    !expression.said.of;
  const bool recent = open && c->month && !c->day && context.published && just_past(*c, *context.published);
  return at && open && !recent && where - paragraph <= reach && context.direction() != Direction::future;
}

void Night::enter(std::uint32_t where, Context& context) const {
  if (where > sentence + 1) context.night.reset();
}

void Night::follow(const Timex& timex, const TimeExpression& expression, std::uint32_t where,
                   Context& context) {
  if (!timex.interval || timex.interval->granularity > Granularity::day) return;
  if (is_late(expression.said)) {
    const Interval day = day_interval(timex.interval->first);
    context.night = SaidDate{day, to_string(day.first), timex.span};
    sentence = where;
  } else if (context.night &&
             (timex.type == TimexType::time || context.night->interval.first != timex.interval->first)) {
    context.night.reset();
  }
}

void Report::enter(std::uint32_t where, Context& context) const {
  constexpr std::uint32_t kReach = 2;
  context.report.reset();
  if (where != longer) context.longer_report = false;
  if (context.said_quarter && !context.longer_report && where - paragraph <= kReach)
    context.report = context.said_quarter;
}

void Report::follow(const Timex& timex, const TimeExpression& expression, std::uint32_t where,
                    Context& context) {
  if (is_longer_stretch(expression)) {
    context.longer_report = true;
    longer = where;
  }
  if (!timex.interval || timex.interval->granularity != Granularity::quarter) return;
  if (is_comparison(timex, expression, context)) return;
  const bool running = context.published && timex.interval->last > *context.published;
  const bool named = std::holds_alternative<CalendarSaid>(expression.said.what);
  if (running && (!named || context.direction() != Direction::past)) return;
  context.longer_report = false;
  context.said_quarter = SaidDate{*timex.interval, timex.value, timex.span};
  paragraph = where;
}

}  // namespace dateline
