#include <fmt/format.h>

#include <algorithm>

#include "lint/count_at.h"
#include "text/lexicon.h"

// Two dates held against each other: the ends of a range, its length, a decade and its year.
namespace dateline::linting {

namespace {

// True of what lasts as long as its range: the ten-year war, not the ten-year bond.
bool lasts(std::string_view noun) {
  static const Regex nouns(
      R"(\b(?:war|wars|conflict|occupation|siege|blockade|embargo|insurgency|insurrection|rebellion|uprising|revolt|reign|rule|presidency|premiership|tenure|stint|term|dictatorship|regime|exile|captivity|imprisonment|internment|truce|ceasefire|campaign|crisis|strike|drought|famine|recession|depression|boom|slump|epidemic|pandemic|mandate|protectorate|interregnum|period|span|era|struggle|standoff|hiatus|career|marriage|absence|moratorium|intifada|bombardment|offensive|deployment|mission)$)");
  return nouns.found_in(noun);
}

bool is_full_year(const Told& told) {
  const auto* c = std::get_if<CalendarSaid>(&told.expression->said.what);
  return c != nullptr && c->year && !c->short_year && told.expression->said.of == nullptr;
}

bool before_christ(const Told& told) {
  const auto* c = std::get_if<CalendarSaid>(&told.expression->said.what);
  return c != nullptr && c->before_christ;
}

// "the ten-year war (1980–1988)", "from 2003 to 2011, ten years"
std::optional<Slip> length_of_range(const Match& m) {
  const auto count = count_at(m, "n");
  const Interval* from = date_at(m, "a");
  const Interval* to = date_at(m, "b");
  if (!count || from == nullptr || to == nullptr || to->last < from->first ||
      before_christ(m.told("a")) != before_christ(m.told("b")))
    return std::nullopt;
  if (m.has("noun") && !lasts(m.text("noun"))) return std::nullopt;
  const Elapsed passed = elapsed(*from, *to, count->unit);
  if (may_be(*count, passed)) return std::nullopt;
  const bool first = m.told("n").timex->span.begin < m.told("a").timex->span.begin;
  const bool years = count->unit == Unit::year && from->granularity == Granularity::year;
  const std::string right =
      years ? in_words(to->first.year - from->first.year, Unit::year) : in_words(passed, count->unit);
  return Slip{.rule = LintRule::duration,
              .span = first ? m.reach("n", "b") : m.reach("a", "n"),
              .message = fmt::format("From {} to {} it is {}, not {}.", display(*from), display(*to), right,
                                     in_words(count->number, count->unit)),
              .correction = right};
}

// "the ten-year period 1963–1972": one expression with its noun
std::optional<Slip> length_of_period(const Match& m) {
  const std::string_view said = m.told("n").timex->span.of(m.article().text());
  return said.ends_with("period") ? length_of_range(m) : std::nullopt;
}

// "from 2011 to 2003"
std::optional<Slip> reversed(const Match& m) {
  // "moved the date from 2015 to 2013": from one date to another, not a stretch of time.
  static const Regex changes(
      R"(\b(?:mov|chang|bring|brought|advanc|revis|correct|shift|reschedul|cut|lower|push|pull|accelerat|reduc|f[ae]ll|rise|rose|drop|declin|increas|compar|rang|backdat|amend|went|switch|differ|vari)\w*)");
  static const Regex values(R"(^ ?(?:level|levels|prices|dollars|terms|values|figures)\b)");
  const Interval* from = date_at(m, "a");
  const Interval* to = date_at(m, "b");
  if (from == nullptr || to == nullptr || !is_full_year(m.told("a")) || !is_full_year(m.told("b")))
    return std::nullopt;
  if (before_christ(m.told("a")) || before_christ(m.told("b")) || to->last >= from->first)
    return std::nullopt;
  if (changes.found_in(m.sentence()) || values.found_in(m.text("behind"))) return std::nullopt;
  return Slip{.rule = LintRule::reversed,
              .span = m.reach("a", "b"),
              .message = fmt::format("{} lies before {}.", display(*to), display(*from)),
              .correction = fmt::format("{} to {}", display(*to), display(*from))};
}

// "in 1912, late in the 18th century": a year and the decade or century beside it.
std::optional<Slip> not_within(const Match& m) {
  const Interval* year = m.told("a").interval();
  const Interval* age = m.told("b").interval();
  if (year == nullptr || age == nullptr || age->granularity < Granularity::decade ||
      year->granularity > Granularity::year || overlaps(*year, *age))
    return std::nullopt;
  // The last year of a century is its hundredth, but many count it to the next.
  constexpr int kClose = 1;
  if (year->first.year >= age->first.year - kClose && year->last.year <= age->last.year + kClose)
    return std::nullopt;
  return Slip{.rule = LintRule::sequence,
              .span = m.reach("a", "b"),
              .message = fmt::format("{} does not lie in {}.", display(*year), display(*age))};
}

// "the day after 3 March, 5 March"
std::optional<Slip> counted_from(const Match& m) {
  const Interval* counted = m.told("p").interval();
  const Interval* said = m.told("b").interval();
  if (counted == nullptr || said == nullptr || said->granularity > Granularity::day ||
      counted->granularity > Granularity::day)
    return std::nullopt;
  const std::int64_t apart = day_number(said->first) - day_number(counted->first);
  constexpr std::int64_t kHalfYear = 180;  // farther apart they are of different years, and one was inferred
  if (apart == 0 || std::abs(apart) > kHalfYear) return std::nullopt;
  const std::string_view words = m.told("p").expression->span.of(m.article().text());
  return Slip{.rule = LintRule::sequence,
              .span = m.reach("p", "b"),
              .message = fmt::format("{} is {}, not {}.", words, display(*counted), display(*said)),
              .correction = display(*counted)};
}

constexpr std::string_view kRange = R"({Y:a}(?:-| to | until | till | through | and | - ){Y:b})";

std::string with_range(std::string_view before, std::string_view behind = {}) {
  return fmt::format("{}{}{}", before, kRange, behind);
}

}  // namespace

const std::vector<Rule>& stretch_rules() {
  static const std::string named = with_range(
      R"({L:n}(?: |-)(?P<noun>{w}(?: {w}){0,2}?)(?: (?:of|in|against|with|between|on) (?:the )?{w}(?: and {w})?)?,? (?:\(|of |from |between |in )?(?:from )?)");
  static const std::string period = with_range(R"({L:n}(?:,| from| of)? )");
  static const std::string during = with_range(R"(\bfor {L:n},? (?:from|between) )");
  static const std::string lasted = with_range(
      R"(\b(?:lasted|ran|raged|reigned|ruled|governed|went on|dragged on)(?: for)? {L:n},? \(?(?:from|between) )");
  static const std::string these = with_range(R"(\b(?:those|these|in) {L:n} (?:from|between) )");
  static const std::string behind =
      with_range(R"(\b(?:from|between) )", R"(, (?:lasting |a period of |a span of |or )?{L:n}(?:[.;)]|$))");
  static const std::string then_lasted =
      with_range(R"(\b)", R"(\)? (?:{w} ){1,3}(?:lasted|took) (?:for )?{L:n}(?:[,.;)]|$))");
  static const std::vector<Rule> rules{
      {named, length_of_range},
      {period, length_of_period},
      {lasted, length_of_range},
      {during, length_of_range},
      {these, length_of_range},
      {behind, length_of_range},
      {then_lasted, length_of_range},
      {R"(\bfrom {Y:a} (?:to|until|till|through) {Y:b}(?P<behind>.{0,10}))", reversed},
      {R"(\bbetween {Y:a} and {Y:b}(?P<behind>.{0,10}))", reversed},
      {R"(\({Y:a} ?- ?{Y:b}(?P<behind>)\))", reversed},
      {R"(\bin {Y:a}, (?:in )?{Y:b}[,.;])", not_within},
      {R"({P:p}, (?:on )?{YN:b}(?:[,.;)]|$))", counted_from},
  };
  return rules;
}

}  // namespace dateline::linting
