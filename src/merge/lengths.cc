#include "merge/lengths.h"

#include <charconv>
#include <optional>
#include <string_view>

namespace dateline::merging {

namespace {

constexpr std::int64_t kMostUnits = 10000;
constexpr std::int64_t kLooseWeek = 3;  // days on either side

struct Length {
  std::int64_t least = 0;
  std::int64_t most = 0;  // kNever: no end
  char unit = 'D';        // Y, M, W, D
};

// "days", "weeks": TIMEX3 PXD, PXW.
Length vague(char unit) {
  switch (unit) {
    case 'D':
      return {1, 31, unit};
    case 'W':
      return {1, 26, unit};
    case 'M':
      return {1, 36, unit};
    default:
      return {1, kNever, unit};
  }
}

// "PT3H", "PTXM": the same day or one of those that follow.
Length of_clock(std::string_view value) {
  std::int64_t hours = 0;
  if (value.back() == 'H') std::from_chars(value.data() + 2, value.data() + value.size() - 1, hours);
  return {0, 1 + hours / 24, 'D'};
}

// "P2Y"; nothing for what has no whole number of one unit.
std::optional<Length> length_of(std::string_view value) {
  if (value.size() < 3 || value.front() != 'P') return std::nullopt;
  if (value.starts_with("PT")) return of_clock(value);
  const char unit = value.back();
  if (unit != 'Y' && unit != 'M' && unit != 'W' && unit != 'D') return std::nullopt;
  if (value.substr(1, value.size() - 2) == "X") return vague(unit);
  std::int64_t count = 0;
  const char* end = value.data() + value.size() - 1;
  const auto [at, error] = std::from_chars(value.data() + 1, end, count);
  if (error != std::errc() || at != end || count < 1 || count > kMostUnits) return std::nullopt;
  return Length{count, count, unit};
}

// So many units from a day: the first day that may be meant.
std::int64_t first_day(std::int64_t day, std::int64_t count, char unit) {
  if (unit == 'D') return day + count;
  if (unit == 'W') return day + 7 * count - kLooseWeek;
  const Date date = add_months(date_of_day_number(day), unit == 'Y' ? 12 * count : count);
  return day_number({date.year, unit == 'Y' ? 1 : date.month, 1});
}

std::int64_t last_day(std::int64_t day, std::int64_t count, char unit) {
  if (unit == 'D') return day + count;
  if (unit == 'W') return day + 7 * count + kLooseWeek;
  const Date date = add_months(date_of_day_number(day), unit == 'Y' ? 12 * count : count);
  const std::int32_t month = unit == 'Y' ? 12 : date.month;
  return day_number({date.year, month, days_in_month(date.year, month)});
}

Days after(Days days, std::optional<Length> length) {
  if (!length) return {days.first, kNever};
  const bool ends = days.last != kNever && length->most != kNever;
  return {days.first == kEver ? kEver : first_day(days.first, length->least, length->unit),
          ends ? last_day(days.last, length->most, length->unit) : kNever};
}

Days before(Days days, std::optional<Length> length) {
  if (!length) return {kEver, days.last};
  const bool begins = days.first != kEver && length->most != kNever;
  return {begins ? first_day(days.first, -length->most, length->unit) : kEver,
          days.last == kNever ? kNever : last_day(days.last, -length->least, length->unit)};
}

}  // namespace

Days days_related(const Relation& relation, Days other, bool extent) {
  const auto length = length_of(relation.length);
  switch (relation.kind) {
    case Relation::Kind::after:
      return after(extent ? Days{other.last == kNever ? other.first : other.last, other.last} : other,
                   length);
    case Relation::Kind::before:
      return before(extent ? Days{other.first, other.first == kEver ? other.last : other.first} : other,
                    length);
    case Relation::Kind::during:
      break;
  }
  return other;
}

bool says_when(const Relation& relation, bool extent) {
  return relation.kind != Relation::Kind::during || extent || relation.date.has_value();
}

Days days_of_other(const Relation& relation, Days event) {
  const auto length = length_of(relation.length);
  switch (relation.kind) {
    case Relation::Kind::after:
      return before(event, length);
    case Relation::Kind::before:
      return after(event, length);
    case Relation::Kind::during:
      break;
  }
  return {kEver, kNever};
}

}  // namespace dateline::merging
