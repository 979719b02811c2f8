#include <charconv>

#include "tag/rules/build.h"
#include "tag/rules/rules.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

bool put_number(Built& built, double value) {
  built.number = value;
  return value >= 0;
}

bool put_ordinal(Built& built, double value) {
  built.number = value;
  built.ordinal = true;
  return value > 0;
}

// "1,200" and "2.5" as one number.
bool written(const Match& m, Built& built) {
  std::string digits;
  for (const char c : m.text("t")) {
    if (c != ',') digits.push_back(c);
  }
  double value = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return put_number(built, value);
}

bool small(const Match& m, Built& built) { return put_number(built, m.integer("n")); }

bool tens_and_small(const Match& m, Built& built) {
  return put_number(built, m.integer("tens") + std::max(0, m.integer("small")));
}

bool scaled(const Match& m, Built& built) {
  double count = 1;
  if (m.has("digits")) count = m.number("digits");
  if (m.has("tens")) count = m.integer("tens") + std::max(0, m.integer("unit"));
  if (m.has("small")) count = m.integer("small");
  double rest = 0;
  if (m.has("rest_tens")) rest = m.integer("rest_tens") + std::max(0, m.integer("rest_unit"));
  if (m.has("rest_small")) rest = m.integer("rest_small");
  return put_number(built, count * m.integer("scale") + rest);
}

bool with_fraction(const Match& m, Built& built) {
  const double whole = m.has("digits") ? m.number("digits") : m.integer("small");
  const bool quarter = m.lower_text("t").ends_with("quarter") || m.lower_text("t").ends_with("1/4");
  const bool three = m.lower_text("t").ends_with("3/4") || m.lower_text("t").ends_with("three quarters");
  return put_number(built, whole + (three ? 0.75 : quarter ? 0.25 : 0.5));
}

bool dozen(const Match& m, Built& built) {
  const std::string words = m.lower_text("t");
  return put_number(built, words.starts_with("half") ? 6 : words.starts_with("two") ? 24 : 12);
}

bool couple(const Match&, Built& built) { return put_number(built, 2); }

bool ordinal_digits(const Match& m, Built& built) { return put_ordinal(built, m.number("digits")); }

bool ordinal_word(const Match& m, Built& built) {
  const int tens = m.has("tens") ? m.integer("tens") : 0;
  return put_ordinal(built, tens + m.integer("n"));
}

}  // namespace

std::vector<Rule> number_rules() {
  return {
      {.id = "number.written",
       .pass = Pass::number,
       .pattern = R"((?P<t>{~digits}(?:(?:,{~three})+(?:\.{~digits})?|\.{~digits})))",
       .build = written,
       .examples = {{"1,200 years", "1200"}, {"2.5 years", "2.5"}},
       .rejects = {"1200 years", "12, 200 years"}},
      {.id = "number.word",
       .pass = Pass::number,
       .pattern = R"((?P<t>{small|tens:n}))",
       .build = small,
       .examples = {{"seven years", "7"}, {"thirty days", "30"}},
       .rejects = {"seventh year"}},
      {.id = "number.tens",
       .pass = Pass::number,
       .pattern = R"((?P<t>{tens}[- ]?{small}))",
       .build = tens_and_small,
       .examples = {{"thirty-five years", "35"}, {"twenty one days", "21"}},
       .rejects = {"twenty-first"}},
      {.id = "number.scaled",
       .pass = Pass::number,
       .pattern =
           R"((?P<t>(?:(?:a|an) |{small}[- ]|{tens}(?:[- ]{small:unit})?[- ]|{digits} )?{scale}(?: and (?:{small:rest_small}|{tens:rest_tens}(?:[- ]{small:rest_unit})?))?))",
       .build = scaled,
       .examples = {{"a hundred years", "100"},
                    {"two thousand years", "2000"},
                    {"one hundred and one days", "101"}},
       .rejects = {"hundreds of years"}},
      {.id = "number.fraction",
       .pass = Pass::number,
       .pattern =
           R"((?P<t>(?:{digits}|{small})(?: |-)(?:and(?: |-)(?:a(?: |-))?(?:half|quarter)|1/2|1/4|3/4)))",
       .build = with_fraction,
       .examples = {{"two and a half years", "2.5"}, {"4 1/2 hours", "4.5"}},
       .rejects = {"half a year"}},
      {.id = "number.dozen",
       .pass = Pass::number,
       .pattern = R"((?P<t>(?:a |two |half a )?dozen))",
       .build = dozen,
       .examples = {{"a dozen years", "12"}, {"half a dozen times", "6"}},
       .rejects = {"dozens of times"}},
      {.id = "number.couple",
       .pass = Pass::number,
       .pattern = R"((?P<t>(?:a |the )?couple(?: of)?) {~unit_many})",
       .build = couple,
       .examples = {{"a couple of years", "2"}, {"a couple weeks", "2"}},
       .rejects = {"a couple of friends"}},
      {.id = "ordinal.digits",
       .pass = Pass::number,
       .pattern = R"((?P<t>{digits}(?:st|nd|rd|th|d)))",
       .build = ordinal_digits,
       .examples = {{"the 13th of May", "13"}, {"the 21st century", "21"}},
       .rejects = {"13 thousand"}},
      {.id = "ordinal.word",
       .pass = Pass::number,
       .pattern = R"((?P<t>(?:{tens}[- ])?{ordinal_word:n})(?:[- ,;\.\)']|$))",
       .build = [](const Match& m,
                   Built& built) { return m.lower_text("t") != "second" && ordinal_word(m, built); },
       .examples = {{"the third quarter", "3"}, {"the twenty-first century", "21"}},
       .rejects = {"one second", "thirds"}},
      {.id = "ordinal.second",
       .pass = Pass::number,
       .pattern = R"((?P<t>{ordinal_word:n})[- ](?:{~unit_one}|half|of {~month}|world|round|day))",
       .build = [](const Match& m,
                   Built& built) { return m.lower_text("t") == "second" && ordinal_word(m, built); },
       .priority = 1,
       .examples = {{"the second quarter", "2"}, {"the second half", "2"}},
       .rejects = {"one second later"}},
  };
}

}  // namespace dateline
