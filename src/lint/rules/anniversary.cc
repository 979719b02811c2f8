#include <fmt/format.h>

#include <map>

#include "lint/count_at.h"

// "the 25th anniversary of the 1979 revolution"
namespace dateline::linting {

namespace {

// Words with which an anniversary is one of these days.
const Regex& is_now() {
  static const Regex now(
      R"(\b(?:marks?|is marking|are marking|celebrates?|is celebrating|are celebrating|commemorates?|commemorating|observes?|today|tomorrow|this week|this month|this year|approaching|nears|ahead of)\b)");
  return now;
}

// The masks hide "today" and its like.
bool says_now(const Match& m) {
  if (is_now().found_in(m.sentence())) return true;
  const Date& published = *m.article().published;
  for (const Told& told : m.article().told_in(m.sentence_span())) {
    const bool deictic = std::holds_alternative<ShiftSaid>(told.expression->said.what) ||
                         (told.timex->anchor && told.timex->anchor->kind == Anchor::Kind::published);
    if (!deictic || told.interval() == nullptr) continue;
    if (told.interval()->first.year >= published.year - 1 && told.interval()->last.year <= published.year + 1)
      return true;
  }
  return false;
}

// "25th", "thirty-fifth", "100-year"; of a jubilee its years.
std::optional<int> years_of(const Match& m) {
  if (!m.has("x")) {
    const auto count = count_of(m.told("n").expression->said);
    return count && count->unit == Unit::year ? std::optional(count->number) : std::nullopt;
  }
  static const std::map<std::string_view, int> jubilees{{"centenary", 100},
                                                        {"centennial", 100},
                                                        {"bicentenary", 200},
                                                        {"bicentennial", 200},
                                                        {"tercentenary", 300}};
  const auto jubilee = jubilees.find(m.text("x"));
  return jubilee != jubilees.end() ? std::optional(jubilee->second) : m.number("x");
}

std::optional<Slip> anniversary(const Match& m) {
  static const Regex ahead(
      R"(\b(?:will|would|next|upcoming|coming|future|by|plans?|planned|planning|until|prepar\w*)\b)");
  const auto number = years_of(m);
  const Interval* date = date_at(m, "a");
  const auto& published = m.article().published;
  if (!number || *number < 1 || *number > 1000 || date == nullptr || !published) return std::nullopt;
  const int falls = date->first.year + *number;
  if (std::abs(falls - published->year) <= 1) return std::nullopt;
  if (m.article().speaks_of_years(falls - 1, falls + 1, m.told("a"), m.told("a"))) return std::nullopt;
  const bool to_come = falls > published->year + 1;
  if (to_come ? ahead.found_in(m.sentence()) : !says_now(m)) return std::nullopt;
  const int right = published->year - date->first.year;
  return Slip{
      .rule = LintRule::anniversary,
      .severity = LintFinding::Severity::warning,
      .span = m.reach(m.has("x") ? "x" : "n", "a"),
      .message = fmt::format("{} {} after {} is {}; the article is of {}, {} years after.", *number,
                             *number == 1 ? "year" : "years", display(*date), falls, published->year, right),
      .correction = fmt::format("{} years", right)};
}

}  // namespace

const std::vector<Rule>& anniversary_rules() {
  static const std::vector<Rule> rules{
      {R"({L:n} anniversary of (?:the |his |her |its |their |that |{w}'s )?{Y:a})", anniversary},
      {R"(\b(?P<x>(?:bi|ter)?cent(?:enary|ennial)) of (?:the |his |her |its |their |that |{w}'s )?{Y:a})",
       anniversary},
      {R"((?:^|[ ("])(?P<x>[0-9]+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) anniversary of (?:the |his |her |its |their |that |{w}'s )?{Y:a})",
       anniversary},
      {R"((?:^|[ ("])(?P<x>[0-9]+(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) anniversary of (?:the |its |their )?(?:{w} ){1,3}of {Y:a})",
       anniversary},
  };
  return rules;
}

}  // namespace dateline::linting
