#include "extract/elapsed.h"

#include <charconv>

#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

constexpr std::int32_t kMostYears = 200;

// The year or month that lies a duration such as P2Y or P6M before `published`.
std::optional<Interval> back_from(const Date& published, const Timex& length) {
  const std::string& value = length.value;
  if (value.size() < 3 || value[0] != 'P') return std::nullopt;
  std::int32_t count = 0;
  const auto [end, error] = std::from_chars(value.data() + 1, value.data() + value.size() - 1, count);
  if (error != std::errc() || end != value.data() + value.size() - 1 || count < 1 || count > kMostYears)
    return std::nullopt;
  std::optional<Interval> date;
  if (value.back() == 'Y') date = year_interval(published.year - count);
  if (value.back() == 'M') {
    const Date then = add_months(published, -count);
    date = month_interval(then.year, then.month);
  }
  if (date) date->approximate = !length.mod.empty();
  return date;
}

bool is_present(const Parsed& parsed, const VerbGroup& group) {
  const Word& first = parsed.words[group.begin];
  if (first.part == Part::auxiliary)
    return first.lower == "is" || first.lower == "are" || first.lower == "has" || first.lower == "have";
  return group.finite && (first.forms & (kThird | kBase)) != 0 && (first.forms & kPast) == 0;
}

// The clause that "after" opens behind the duration at `t`, when its main clause is in the present tense.
std::size_t clause_after(const Parsed& parsed, std::size_t t) {
  const auto& words = parsed.words;
  if (t + 2 >= words.size() || words[t + 1].lower != "after") return kNone;
  if (t > 0 && words[t - 1].part == Part::preposition)
    return kNone;  // "the first strike in 40 years after ..."
  const std::size_t clause = parsed.tree.of_word[t + 2];
  if (clause == kNone || parsed.clause(clause).opener != t + 1) return kNone;
  const std::size_t parent = parsed.clause(clause).parent;
  if (parent == kNone) return kNone;
  const VerbGroup* group = parsed.group_of(parent);  // a verb in the present may look like a noun
  return group == nullptr || is_present(parsed, *group) ? clause : kNone;
}

}  // namespace

std::vector<Dated> elapsed(const Parsed& parsed, const std::vector<Timex>& times,
                           const std::optional<Date>& published) {
  std::vector<Dated> found;
  for (std::size_t t = 0; published && t < parsed.words.size(); ++t) {
    const std::size_t time = parsed.words[t].time;
    if (parsed.words[t].part != Part::time || time == kNone || times[time].type != TimexType::duration)
      continue;
    const std::size_t clause = times[time].interval ? kNone : clause_after(parsed, t);
    const auto date = clause == kNone ? std::nullopt : back_from(*published, times[time]);
    const auto trigger = date ? clause_trigger(parsed, clause, false) : std::nullopt;
    if (!trigger || trigger->sense.weak) continue;
    found.push_back({.time = t,
                     .trigger = trigger->word,
                     .sense = trigger->sense,
                     .clause = clause,
                     .group = trigger->group,
                     .confidence = 0.8,
                     .date = date});
  }
  return found;
}

}  // namespace dateline::extraction
