#include <fmt/format.h>

#include "lint/count_at.h"

// Counts of years, months or days held against the date that is said beside them.
namespace dateline::linting {

namespace {

// The year in which the count ends lies, as far as can be told, between these two.
struct Years {
  int first = 0;
  int last = 0;
};

Years end_of(const Interval& from, const Count& count) {
  const int years = count.unit == Unit::year ? count.number : 0;
  return {from.first.year + years - 1, from.last.year + years + 1};
}

Slip wrong_count(const Match& m, std::string_view from, std::string_view to, const Interval& date,
                 const Count& count) {
  const Date& published = *m.article().published;
  const Elapsed passed = elapsed(date, day_interval(published), count.unit);
  const std::string right = in_words(passed, count.unit);
  const std::string years = in_words(count.number, count.unit);
  return {.rule = LintRule::elapsed,
          .severity = LintFinding::Severity::warning,
          .span = m.reach(from, to),
          .message = fmt::format("From {} to the publication on {} it is {}, not {}.", display(date),
                                 display(day_interval(published)), right, years),
          .correction = right};
}

// May the count run from the date to publication, in calendar years or in full ones?
bool reaches_publication(const Interval& date, const Count& count, const Date& published) {
  if (count.unit == Unit::year && published.year - date.first.year == count.number) return true;
  return may_be(count, elapsed(date, day_interval(published), count.unit));
}

// "for 45 years, since the 1979 revolution". Where the count ends in a year that the article speaks of, that
// is meant; without "has" or "is" the story may stand anywhere.
std::optional<Slip> since(const Match& m) {
  static const Regex now(R"(\b(?:has|have|is|are|remains?|continues?)\b|'s\b|'ve\b|'re\b)");
  static const Regex ahead(R"(\b(?:will|would)\b)");
  static const Regex other(R"(\b(?:had|was|were|would|will|by the time|when|until|if)\b)");
  const auto count = count_at(m, "n");
  const Interval* date = date_at(m, "a");
  const auto& published = m.article().published;
  if (!count || date == nullptr || !published || *published < date->last) return std::nullopt;
  if (reaches_publication(*date, *count, *published)) return std::nullopt;
  const Years end = end_of(*date, *count);
  const bool to_come = end.first > published->year;
  if (!to_come && (!now.found_in(m.sentence()) || other.found_in(m.sentence()))) return std::nullopt;
  if (to_come && ahead.found_in(m.sentence())) return std::nullopt;
  if (m.article().speaks_of_years(end.first, end.last, m.told("n"), m.told("a"))) return std::nullopt;
  // "For three years since 1979" may be three of them.
  const bool part = !m.has("comma") && !m.has("all");
  if (part && count->number <= elapsed(*date, day_interval(*published), count->unit).most)
    return std::nullopt;
  return wrong_count(m, "n", "a", *date, *count);
}

// "two years ago, in 2003"
std::optional<Slip> ago(const Match& m) {
  const auto count = count_at(m, "n");
  const Interval* date = date_at(m, "a");
  const auto& published = m.article().published;
  if (!count || date == nullptr || !published) return std::nullopt;
  if (reaches_publication(*date, *count, *published)) return std::nullopt;
  const Years end = end_of(*date, *count);
  if (m.article().speaks_of_years(end.first, end.last, m.told("n"), m.told("a"))) return std::nullopt;
  const bool first = m.told("n").timex->span.begin < m.told("a").timex->span.begin;
  return first ? wrong_count(m, "n", "a", *date, *count) : wrong_count(m, "a", "n", *date, *count);
}

// "in 1979 and, two years later, in 1985"
std::optional<Slip> later(const Match& m) {
  const auto count = count_at(m, "n");
  const Interval* from = date_at(m, "a");
  const Interval* to = date_at(m, "b");
  const auto* offset = std::get_if<OffsetSaid>(&m.told("n").expression->said.what);
  if (!count || from == nullptr || to == nullptr || offset == nullptr) return std::nullopt;
  if (offset->sign < 0) std::swap(from, to);
  const Elapsed passed = elapsed(*from, *to, count->unit);
  if (may_be(*count, passed)) return std::nullopt;
  if (count->unit == Unit::year && to->first.year - from->first.year == count->number) return std::nullopt;
  const bool backwards = passed.most < 0;
  return Slip{
      .rule = LintRule::elapsed,
      .span = m.reach("a", "b"),
      .message = backwards ? fmt::format("{} lies before {}.", display(*to), display(*from))
                           : fmt::format("From {} to {} it is {}, not {}.", display(*from), display(*to),
                                         in_words(passed, count->unit), in_words(count->number, count->unit)),
      .correction = backwards ? "" : in_words(passed, count->unit)};
}

// "40 years after the 1979 revolution, Iran is …" in 2014: that is still to come.
std::optional<Slip> after(const Match& m) {
  static const Regex open(
      R"(\b(?:will|would|shall|should|may|might|could|can|must|if|until|till|by|within|due|deadline|later|up to|term|goal|target|ahead|next|coming|to be|expir\w*|schedul\w*|expect\w*|plan\w*|set|propos\w*|promis\w*|project\w*|forecast\w*|predict\w*|extend\w*)\b)");
  const auto count = count_at(m, "n");
  const Interval* date = date_at(m, "a");
  const auto& published = m.article().published;
  if (!count || date == nullptr || !published || count->unit != Unit::year ||
      count->rounding != Rounding::exact)
    return std::nullopt;
  const int falls = date->first.year + count->number;
  if (falls <= published->year + 1 || reaches_publication(*date, *count, *published) ||
      open.found_in(m.sentence()))
    return std::nullopt;
  if (m.article().speaks_of_years(falls - 1, falls + 1, m.told("n"), m.told("a"))) return std::nullopt;
  return Slip{.rule = LintRule::elapsed,
              .severity = LintFinding::Severity::warning,
              .span = m.reach("n", "a"),
              .message = fmt::format("{} after {} is {}, after the publication on {}.",
                                     in_words(count->number, count->unit), display(*date), falls,
                                     display(day_interval(*published))),
              .correction = in_words(elapsed(*date, day_interval(*published), Unit::year), Unit::year)};
}

}  // namespace

const std::vector<Rule>& elapsed_rules() {
  static const std::vector<Rule> rules{
      {R"(\bfor {L:n}(?: now)?(?P<comma>,| -)? (?:ever )?since (?:the )?{Y:a})", since},
      {R"(\b(?P<all>in) {L:n} since (?:the )?{Y:a})", since},
      {R"({A:n}(?:,| -)? (?:back )?(?:in|on) {Y:a}(?:[,.;)]|$| (?:when|by|after|at|as|and)\b))", ago},
      {R"({A:n} \((?:in |on )?{Y:a}\))", ago},
      {R"({Y:a}(?:,? (?:this|that|which))? was {A:n}(?:[,.;)]|$))", ago},
      {R"(\b(?:in|on) {Y:a}(?:,| -) {A:n}(?:[,.;)]|$| -))", ago},
      {R"(\bthe {Y:a} (?:{w} ){1,2}{A:n}(?:[,.;)]|$))", ago},
      {R"(\b(?:in|on) {Y:a},?(?: and| but)?(?: {w}){0,5},? {O:n},? (?:in|on) {Y:b})", later},
      {R"({L:n} (?:after|since|on from) (?:the |its |his |her |their )?{Y:a})", after},
  };
  return rules;
}

}  // namespace dateline::linting
