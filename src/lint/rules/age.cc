#include <fmt/format.h>

#include "lint/count_at.h"

// Ages held against years of birth and death.
namespace dateline::linting {

namespace {

Slip wrong_age(Span span, const Interval& born, const Interval& then, int age, std::string_view what) {
  const Elapsed years = elapsed(born, then, Unit::year);
  return {.rule = LintRule::age,
          .span = span,
          .message = fmt::format("Who was born in {} was {} old {} {}, not {}.", display(born),
                                 in_words(years, Unit::year), what, display(then), age),
          .correction = in_words(years, Unit::year)};
}

// Another person comes in between the birth and the age: "born in 1950, he was a child when his father died
// …".
bool speaks_of_another(std::string_view words) {
  static const Regex another(
      R"(\b(?:who|whose|whom|his|her|their|he and|she and|father|mother|parents?|wife|husband|sons?|daughters?|brothers?|sisters?|child|children|uncle|aunt|friend|widow)\b)");
  return another.found_in(words);
}

bool is_person_age(int age) { return age >= 1 && age <= 120; }

// "(1902–1989) … died at the age of 76"; "born in 1950 … died in 1990, aged 50"; "born in 1950 … became king
// in 1990 at the age of 30"
std::optional<Slip> age_at_death(const Match& m) {
  const auto age = m.number("x");
  const Interval* born = date_at(m, "a");
  const Interval* died = date_at(m, "d");
  if (!age || !is_person_age(*age) || born == nullptr || died == nullptr || died->first < born->last)
    return std::nullopt;
  if (speaks_of_another(m.between("a", "x")) || speaks_of_another(m.between("a", "d"))) return std::nullopt;
  const Elapsed years = elapsed(*born, *died, Unit::year);
  if (!is_person_age(years.most) || (*age >= years.least && *age <= years.most)) return std::nullopt;
  const bool age_last = m.text("d").data() < m.text("x").data();
  return wrong_age(m.reach("a", age_last ? "x" : "d"), *born, *died, *age, "in");
}

// "Kerry, 80, who was born in 1943" in 2014
std::optional<Slip> age_now(const Match& m) {
  constexpr int kOff = 15;  // younger by more than this it is the age at another time
  const auto age = m.number("x");
  const Interval* born = date_at(m, "a");
  const auto& published = m.article().published;
  if (!age || !is_person_age(*age) || born == nullptr || !published || *published < born->last)
    return std::nullopt;
  const Interval now = day_interval(*published);
  const Elapsed years = elapsed(*born, now, Unit::year);
  // Age at an event of some weeks before publication counts as well.
  const bool right = *age >= years.least - 1 && *age <= years.most;
  if (right || years.most - *age > kOff) return std::nullopt;
  if (m.article().speaks_of_years(born->first.year + *age, born->last.year + *age + 1, m.told("a"),
                                  m.told("a")))
    return std::nullopt;
  const bool age_first = m.text("x").data() < m.text("a").data();
  Slip slip = wrong_age(age_first ? m.reach("x", "a") : m.reach("a", "x"), *born, now, *age, "on");
  slip.severity = LintFinding::Severity::warning;
  return slip;
}

constexpr std::string_view kDied = R"((?:died|dies|was killed|was executed|was assassinated|passed away))";
constexpr std::string_view kAge =
    R"((?:aged|at the age of|at age) (?P<x>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)(?: years)?)";

}  // namespace

const std::vector<Rule>& age_rules() {
  static const std::string life = fmt::format(
      R"(\((?:b\. |born )?(?:{{w}} )?{{Y:a}} ?- ?(?:{{w}} )?{{Y:d}}\)[^.;()]{{0,60}}?\b{} [^.;()]{{0,60}}?\b{}(?:[,.;)]|$| (?:in|on|of|after|from|at|and|when)\b))",
      kDied, kAge);
  static const std::string behind = fmt::format(
      R"(\bborn (?:{{w}},? ){{0,6}}?(?:in|on) {{Y:a}}[^.;]{{0,100}}?\b{} (?:{{w}},? ){{0,6}}?(?:in|on) {{Y:d}},?(?: and was)? {}(?:[,.;)]|$| (?:of|after|from|at|when)\b))",
      kDied, kAge);
  static const std::string between = fmt::format(
      R"(\bborn (?:{{w}},? ){{0,6}}?(?:in|on) {{Y:a}}[^.;]{{0,100}}?\b{},? (?:{{w}} ){{0,4}}?{},? (?:{{w}} ){{0,5}}?(?:in|on) {{Y:d}})",
      kDied, kAge);
  static const std::string then = fmt::format(
      R"(\bborn (?:{{w}},? ){{0,6}}?(?:in|on) {{Y:a}}[^.;]{{0,100}}?\b(?:became|was elected|was crowned|married|retired|won|joined|left|moved) [^.;]{{0,60}}?(?:in|on) {{Y:d}},? {}(?:[,.;)]|$| (?:of|after|from|at|when|and)\b))",
      kAge);
  static const std::vector<Rule> rules{
      {life, age_at_death},
      {then, age_at_death},
      {behind, age_at_death},
      {between, age_at_death},
      {R"(, (?P<x>[0-9]{2}), (?:who )?(?:was )?born (?:{w},? ){0,5}?(?:in|on) {Y:a}(?:[,.;)]|$))", age_now},
      {R"(\bborn (?:{w},? ){0,5}?(?:in|on) {Y:a}, (?:he|she) is (?:now )?(?P<x>[0-9]{2})(?:[,.;)]|$| (?:years|and)\b))",
       age_now},
  };
  return rules;
}

}  // namespace dateline::linting
