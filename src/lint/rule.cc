#include "lint/rule.h"

#include <algorithm>
#include <charconv>

#include "text/lexicon.h"

namespace dateline::linting {

namespace {

std::pair<int, int> years_of(const Interval& days) { return {days.first.year, days.last.year}; }

}  // namespace

Draft::Draft(const LintInput& read) : input(read) {
  auto expression = input.expressions.begin();
  for (const Timex& timex : input.times) {  // resolve has left some expressions out
    while (expression != input.expressions.end() && !(expression->span == timex.span)) ++expression;
    if (expression == input.expressions.end()) break;
    told.push_back({&*expression, &timex});
    if (timex.interval) ++years_[years_of(*timex.interval)];
  }
  if (input.document.published_basis != PublishedBasis::inferred) published = input.document.published;
  // A page that goes on being written names many years after the one in which it was begun.
  constexpr std::ptrdiff_t kLater = 3;
  const std::vector<int> years = years_said({0, static_cast<std::uint32_t>(text().size())});
  const auto is_later = [&](int year) { return year > published->year; };
  if (published && std::count_if(years.begin(), years.end(), is_later) >= kLater) published.reset();
}

std::span<const Told> Draft::told_in(Span stretch) const {
  const auto begins_before = [](const Told& one, std::uint32_t at) { return one.timex->span.begin < at; };
  const auto first = std::lower_bound(told.begin(), told.end(), stretch.begin, begins_before);
  return {first, std::lower_bound(first, told.end(), stretch.end, begins_before)};
}

bool Draft::speaks_of_years(int first, int last, const Told& a, const Told& b) const {
  const auto lies_there = [&](const std::pair<int, int>& years) {
    return years.first <= last && years.second >= first;
  };
  int count = 0;
  for (const auto& [years, times] : years_) count += lies_there(years) ? times : 0;
  const auto uncount = [&](const Told& one) {
    if (one.interval() != nullptr && lies_there(years_of(*one.interval()))) --count;
  };
  uncount(a);
  if (b.timex != a.timex) uncount(b);
  return count > 0;
}

std::vector<int> Draft::years_said(Span near) const {
  std::vector<int> years;
  for (const Told& one : told_in(near)) {
    const auto* said = std::get_if<CalendarSaid>(&one.expression->said.what);
    if (said != nullptr && said->year && !said->short_year) years.push_back(*said->year);
  }
  std::sort(years.begin(), years.end());
  years.erase(std::unique(years.begin(), years.end()), years.end());
  return years;
}

std::optional<Span> Match::span_of(std::string_view group) const {
  const int index = regex_.group(group);
  return index < 0 ? std::nullopt : groups_[static_cast<std::size_t>(index)];
}

std::string_view Match::text(std::string_view group) const {
  const auto span = span_of(group);
  return span ? span->of(sentence_.text()) : std::string_view();
}

const Told& Match::told(std::string_view group) const {
  const std::string_view code = text(group).substr(1);
  std::size_t index = 0;
  std::from_chars(code.data(), code.data() + code.size(), index);
  return article_.told.at(index);
}

std::optional<int> Match::number(std::string_view group) const { return number_in(text(group)); }

Span Match::reach(std::string_view from, std::string_view to) const {
  return {sentence_.source(*span_of(from)).begin, sentence_.source(*span_of(to)).end};
}

std::string_view Match::text_before(std::string_view group) const {
  return std::string_view(sentence_.text()).substr(0, span_of(group)->begin);
}

std::string_view Match::between(std::string_view first, std::string_view second) const {
  const auto a = *span_of(first);
  const auto b = *span_of(second);
  return Span{std::min(a.end, b.end), std::max(a.begin, b.begin)}.of(sentence_.text());
}

std::string_view Match::before(std::string_view group) const {
  std::string_view text = text_before(group);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text.substr(text.find_last_of(" (\"") + 1);
}

std::optional<int> number_in(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error == std::errc()) {
    const std::string_view rest = word.substr(static_cast<std::size_t>(end - word.data()));
    const bool plain = rest.empty() || rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
    return plain ? std::optional(value) : std::nullopt;
  }
  const std::size_t hyphen = word.find('-');
  if (hyphen != std::string_view::npos) {  // twenty-five, thirty-fifth
    const auto tens = number_in(word.substr(0, hyphen));
    const auto ones = number_in(word.substr(hyphen + 1));
    return tens && ones && *tens % 10 == 0 && *ones < 10 ? std::optional(*tens + *ones) : std::nullopt;
  }
  for (const Lexicon* list : {&lexicon<"cardinals">(), &lexicon<"ordinals">()}) {
    const auto found = list->value(word);
    if (!found) continue;
    const auto [last, wrong] = std::from_chars(found->data(), found->data() + found->size(), value);
    if (wrong == std::errc() && last == found->data() + found->size()) return value;
  }
  return std::nullopt;
}

}  // namespace dateline::linting
