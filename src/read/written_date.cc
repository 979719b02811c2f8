#include "read/written_date.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "text/lexicon.h"
#include "text/regex.h"

namespace dateline {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "january|february|…", longest first, so that "sept" wins over "sep".
std::string alternation(std::string_view list) {
  std::vector<std::string> surfaces;
  for (const LexiconRow& row : lexicon(list).rows()) surfaces.push_back(lower(row.surface));
  std::sort(surfaces.begin(), surfaces.end(),
            [](const auto& a, const auto& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
  std::string joined;
  for (const std::string& surface : surfaces) joined += (joined.empty() ? "" : "|") + surface;
  return joined;
}

const Regex& pattern() {
  static const Regex regex = [] {
    const std::string month = "(?:" + alternation("months") + R"()\b\.?)";
    const std::string day = R"(\d{1,2}(?:st|nd|rd|th)?)";
    return Regex(R"((?i)\b(?P<t>(?P<dmy>)" + day + R"([ -](?:of )?\s*)" + month +
                 R"(,?[ -]\s*\d{4})|(?P<mdy>)" + month + R"(\s*)" + day +
                 R"((?:,\s*|\s+)\d{4})|(?P<iso>\d{4}([-/.])\d{1,2}[-/.]\d{1,2})|)" +
                 R"((?P<numeric>\d{1,2}[-/.]\d{1,2}[-/.]\d{4}))(?:\b|T\d))");
  }();
  return regex;
}

// The words and numbers of a date, whatever stands between them.
std::vector<std::string_view> parts_of(std::string_view text) {
  const auto is_part = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  };
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_part(text[at])) continue;
    const std::size_t begin = at;
    while (at < text.size() && is_part(text[at])) ++at;
    parts.push_back(text.substr(begin, at - begin));
  }
  return parts;
}

std::int32_t number(std::string_view digits) {  // of "18" and "18th"
  std::int32_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

std::int32_t month_number(std::string_view word) {
  std::string capital = lower(word);
  if (capital[0] >= 'a' && capital[0] <= 'z') capital[0] = static_cast<char>(capital[0] - 32);
  return number(lexicon("months").value(capital).value_or("0"));
}

std::optional<Date> checked(std::int32_t year, std::int32_t month, std::int32_t day) {
  const Date date{year, month, day};
  if (year < 1000 || !is_valid(date)) return std::nullopt;
  return date;
}

std::optional<Date> day_month_or_month_day(std::int32_t year, std::int32_t a, std::int32_t b) {
  const auto day_first = checked(year, b, a);
  const auto month_first = checked(year, a, b);
  if (day_first && month_first && *day_first != *month_first) return std::nullopt;
  return day_first ? day_first : month_first;
}

std::optional<Date> date_of(std::string_view text, const Regex::Groups& groups) {
  const auto has = [&](const char* name) {
    return groups[static_cast<std::size_t>(pattern().group(name))].has_value();
  };
  auto parts = parts_of(text);
  std::erase(parts, "of");
  if (has("iso")) return checked(number(parts[0]), number(parts[1]), number(parts[2]));
  if (has("numeric")) return day_month_or_month_day(number(parts[2]), number(parts[0]), number(parts[1]));
  if (has("mdy")) return checked(number(parts[2]), month_number(parts[0]), number(parts[1]));
  return checked(number(parts[2]), month_number(parts[1]), number(parts[0]));
}

// What every written date has: most lines are told off by it.
bool has_year(std::string_view text) {
  std::size_t digits = 0;  // up to here
  for (const char c : text) {
    digits = is_digit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

// "2014-06-18", "2014-06-18T09:30:00Z": as nearly all records write it.
std::optional<Date> of_iso_day(std::string_view value) {
  constexpr std::size_t kDay = 10;  // bytes
  const bool ends =
      value.size() == kDay || (value.size() > kDay + 1 && value[kDay] == 'T' && is_digit(value[kDay + 1]));
  const auto date = ends ? parse_date(value.substr(0, kDay)) : std::nullopt;
  return date ? checked(date->year, date->month, date->day) : std::nullopt;
}

std::optional<Date> of_eight_digits(std::string_view digits) {
  return checked(number(digits.substr(0, 4)), number(digits.substr(4, 2)), number(digits.substr(6, 2)));
}

}  // namespace

std::vector<WrittenDate> find_written_dates(std::string_view text) {
  std::vector<WrittenDate> dates;
  if (!has_year(text)) return dates;
  Regex::Groups groups;
  const auto whole = static_cast<std::size_t>(pattern().group("t"));
  for (std::size_t from = 0; pattern().find(text, from, groups); from = groups[whole]->end) {
    const Span span = *groups[whole];
    if (const auto date = date_of(span.of(text), groups)) dates.push_back({span, *date});
  }
  return dates;
}

std::optional<Date> parse_written_date(std::string_view value) {
  if (const auto day = of_iso_day(value)) return day;
  static const Regex compact(R"(\s*(\d{8})(?:T.*|\s*))");
  static const Regex before("\\s*(?i:(?:" + alternation("weekdays") + R"()\b[.,]?\s*)?)");
  Regex::Groups groups;
  if (compact.matches_whole(value) && compact.find(value, 0, groups))
    return of_eight_digits(groups[1]->of(value));
  value = value.substr(0, 200);
  const auto dates = find_written_dates(value);
  if (dates.empty() || !before.matches_whole(value.substr(0, dates[0].span.begin))) return std::nullopt;
  return dates[0].date;
}

std::optional<Date> date_in_file_name(std::string_view name) {
  static const Regex separated(
      R"((?:^|[^0-9A-Za-z])((?:1[0-9]|20)\d\d)[-_. ]?(0\d|1[0-2])[-_. ]?([0-3]\d)(?:[^0-9A-Za-z]|$))");
  Regex::Groups groups;
  if (!separated.find(name, 0, groups)) return std::nullopt;
  return checked(number(groups[1]->of(name)), number(groups[2]->of(name)), number(groups[3]->of(name)));
}

}  // namespace dateline
