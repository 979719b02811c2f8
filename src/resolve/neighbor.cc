#include "resolve/neighbor.h"

#include "resolve/value.h"

namespace dateline {

namespace {

bool names_day(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c == nullptr)
    return std::holds_alternative<ShiftSaid>(said.what) && !std::get<ShiftSaid>(said.what).part;
  return (c->day || c->weekday || !c->holiday.empty()) && !c->clock;
}

// "At 7:15 on Tuesday evening" stands close; "at night, and … on Thursday morning" is another time.
bool is_part_far_off(const Said& said, std::string_view between) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  return c != nullptr && c->part && between != " on ";
}

Said with_year(const Said& said, std::int32_t year, bool short_year) {
  CalendarSaid full = std::get<CalendarSaid>(said.what);
  full.year = year;
  full.short_year = short_year;
  return {full, said.mod, nullptr};
}

}  // namespace

bool time_only(const Said& said) {
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  return c != nullptr && (c->clock || c->part) && !c->day && !c->weekday && c->holiday.empty();
}

std::optional<SaidDate> day_to_come(const std::vector<TimeExpression>& expressions, std::size_t i,
                                    std::string_view text, const Context& context) {
  for (std::size_t j = i + 1; j < expressions.size() && expressions[j].sentence == expressions[i].sentence;
       ++j) {
    // "From 9 a.m. to 5 p.m. Tuesday"
    const bool other_end = expressions[i].range_with == j && !time_only(expressions[j].said);
    if (!other_end && !names_day(expressions[j].said)) continue;
    const std::string_view between = Span{expressions[i].span.end, expressions[j].span.begin}.of(text);
    if (is_part_far_off(expressions[j].said, between)) continue;
    if (between.find(" will ") != std::string_view::npos) return std::nullopt;
    const Meaning day = meaning_of(expressions[j].said, context);
    if (!day.interval || day.interval->granularity > Granularity::day) return std::nullopt;
    return SaidDate{day_interval(day.interval->first), to_string(day.interval->first), expressions[j].span};
  }
  return std::nullopt;
}

namespace {

bool is_list(std::string_view between) {
  return between == ", " || between == " and " || between == " or " || between == ", and ";
}

// "The 21st, 22nd and 23rd of October": the month of the days behind.
std::optional<Said> with_month_behind(const CalendarSaid& c, const CalendarSaid* next,
                                      std::string_view between) {
  if (!c.day || c.month || next == nullptr || !next->day || !next->month || !is_list(between)) return {};
  CalendarSaid full = c;
  full.month = next->month;
  full.year = next->year;
  full.short_year = next->short_year;
  return Said{full, {}, nullptr};
}

}  // namespace

Said with_year_behind(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text) {
  constexpr std::size_t kReach = 24;
  const Said& said = expressions[i].said;
  const auto* c = std::get_if<CalendarSaid>(&said.what);
  if (c == nullptr || said.of || i + 1 == expressions.size()) return said;
  const auto* next = std::get_if<CalendarSaid>(&expressions[i + 1].said.what);
  const std::string_view between = Span{expressions[i].span.end, expressions[i + 1].span.begin}.of(text);
  if (auto listed = with_month_behind(*c, next, between)) return *listed;
  const bool open = (c->season || !c->holiday.empty() || c->month) && !c->year && !c->day;
  if (!open) return said;
  const bool behind = between.size() <= kReach && (between.ends_with(" of ") || between.ends_with(" (")) &&
                      between.size() > 4;
  const bool beside = between == " and " || between == " or ";
  if (beside && next != nullptr && next->year && (next->month || next->season)) {
    const bool begins_anew =
        c->month && next->month && *c->month > *next->month;  // "December and January 1944"
    return with_year(said, *next->year - (begins_anew ? 1 : 0), next->short_year);
  }
  if (next == nullptr || !next->year || next->month || next->season || !behind) return said;
  return with_year(said, *next->year, next->short_year);
}

void count_from_end_said(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text,
                         Context& context) {
  constexpr std::int64_t kHalfQuarter =
      45;  // days: a quarter that ends in July is May to July, mostly the second
  const auto* shift = std::get_if<ShiftSaid>(&expressions[i].said.what);
  if (shift == nullptr || shift->unit != Unit::quarter || shift->steps != 0 || i + 1 == expressions.size())
    return;
  const Span between{expressions[i].span.end, expressions[i + 1].span.begin};
  if (between.of(text) != " ended " && between.of(text) != " ending ") return;
  const Meaning end = meaning_of(expressions[i + 1].said, context);
  if (!end.interval || end.interval->granularity > Granularity::month) return;
  context.said_quarter = SaidDate{unit_around(add_days(end.interval->first, -kHalfQuarter), Unit::quarter),
                                  end.value, expressions[i + 1].span};
}

bool ends_night(const std::vector<TimeExpression>& expressions, std::size_t i) {
  const auto& other = expressions[i].range_with;
  if (!other || *other > i) return false;
  const auto* first = std::get_if<CalendarSaid>(&expressions[*other].said.what);
  return first != nullptr && first->part == PartOfDay::night && !time_only(expressions[i].said);
}

void take_date_behind(const std::vector<TimeExpression>& expressions, std::size_t i, std::string_view text,
                      const Context& context, Meaning& meaning) {
  if (!std::holds_alternative<OffsetSaid>(expressions[i].said.what) || i + 1 == expressions.size()) return;
  const auto* date = std::get_if<CalendarSaid>(&expressions[i + 1].said.what);
  const std::string_view between = Span{expressions[i].span.end, expressions[i + 1].span.begin}.of(text);
  if (date == nullptr || !date->year || (between != ", in " && between != ", on ")) return;
  const Meaning behind = meaning_of(expressions[i + 1].said, context);
  if (!behind.interval || (meaning.interval && overlaps(*meaning.interval, *behind.interval))) return;
  meaning = behind;
  meaning.anchor =
      said_anchor(SaidDate{*behind.interval, behind.value, expressions[i + 1].span}, "the date that follows");
}

}  // namespace dateline
