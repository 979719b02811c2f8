#include "lint/count_at.h"

#include <algorithm>
#include <array>

#include "text/lexicon.h"

namespace dateline::linting {

namespace {

constexpr std::array<std::string_view, 5> kAbout{"about", "around", "some", "roughly", "approximately"};

template <std::size_t N>
bool is_in(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "two or three years", "five to ten", "between five and ten", "3–5": one of two counts.
bool is_one_of_two(const Match& m, std::string_view group) {
  static const Regex two(R"(\b(?:or|to) |\band (?:a |one )?half|[0-9]-[0-9])");
  static const Regex before(R"((?:\b(?:or|to|every|than|[0-9]+ and|between [a-z]+ and) |-)$)");
  const std::string words = lower(m.told(group).expression->span.of(m.article().text()));
  return two.found_in(words) || before.found_in(m.text_before(group));
}

}  // namespace

std::optional<Count> count_at(const Match& m, std::string_view group) {
  const std::string_view before = m.before(group);
  auto count = count_of(m.told(group).expression->said);
  const bool rounded =
      count && count->rounding != Rounding::exact;  // "more than", "up to" are no second count
  if (!count || (!rounded && is_one_of_two(m, group))) return std::nullopt;
  if (is_in(kAbout, before)) count->rounding = Rounding::about;
  if (before == "almost" || before == "nearly") count->rounding = Rounding::at_most;
  return count;
}

const Interval* date_at(const Match& m, std::string_view group) {
  const Told& told = m.told(group);
  const Interval* days = told.interval();
  if (days == nullptr || days->approximate || days->granularity > Granularity::year ||
      told.timex->other_reading)
    return nullptr;
  return days;
}

}  // namespace dateline::linting
