#include "extract/chronicle.h"

#include <algorithm>

#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kFewestEntries = 3;
constexpr std::size_t kReach = 3;  // sentences
constexpr double kEntry = 0.7;     // confidence
constexpr double kGoesOn = 0.5;

bool is_one_day(const Timex& time) {
  return time.interval && !time.range && time.interval->granularity <= Granularity::day &&
         time.interval->first == time.interval->last;
}

bool dash_or_colon_follows(std::string_view text, std::uint32_t at) {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\t')) ++at;
  const std::string_view rest = text.substr(std::min<std::size_t>(at, text.size()));
  return rest.starts_with('-') || rest.starts_with(':') || rest.starts_with("–") || rest.starts_with("—");
}

// Bullets and the like may come before it.
bool begins_with(std::string_view text, std::uint32_t begin, std::uint32_t time) {
  return std::none_of(text.begin() + begin, text.begin() + time, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '"';
  });
}

// Issues, is arrested; not: has issued, issued, will issue.
bool is_present(const Parsed& parsed, const VerbGroup& group) {
  if (!group.finite || group.modal != kNone || group.negated || group.perfect || group.copula) return false;
  const Word& first = parsed.words[group.begin];
  if (group.main != group.begin) return group.passive && (first.lower == "is" || first.lower == "are");
  return (first.forms & (kThird | kBase)) != 0 && (first.forms & kPast) == 0;
}

bool has_time(const Parsed& parsed, std::size_t clause) {
  for (std::size_t i = 0; i < parsed.words.size(); ++i) {
    if (parsed.tree.of_word[i] == clause && parsed.words[i].part == Part::time) return true;
  }
  return false;
}

}  // namespace

Chronicle::Chronicle(std::string_view text, const std::vector<Sentence>& sentences,
                     const std::vector<Timex>& times) {
  std::size_t time = 0;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    const Span span = sentences[s].span;
    while (time < times.size() && times[time].span.begin < span.begin) ++time;
    if (time == times.size() || times[time].span.begin >= span.end) continue;
    if (is_one_day(times[time]) && dash_or_colon_follows(text, times[time].span.end) &&
        begins_with(text, span.begin, times[time].span.begin))
      entries_.push_back({s, time});
  }
  if (entries_.size() < kFewestEntries) entries_.clear();
}

std::optional<std::size_t> Chronicle::goes_on(std::size_t sentence) const {
  const auto after = std::upper_bound(entries_.begin(), entries_.end(), sentence,
                                      [](std::size_t at, const Entry& entry) { return at < entry.sentence; });
  if (after == entries_.begin()) return std::nullopt;
  const Entry& entry = *(after - 1);
  if (entry.sentence == sentence || sentence > entry.sentence + kReach) return std::nullopt;
  return entry.time;
}

std::vector<Dated> go_on_with(const Parsed& parsed, std::size_t time, const Interval& day) {
  std::vector<Dated> told;
  for (std::size_t c = 0; c < parsed.tree.clauses.size(); ++c) {
    const Clause& clause = parsed.clause(c);
    const VerbGroup* group = parsed.group_of(c);
    const bool main = c == 0 || (clause.kind == Clause::Kind::coordinate && clause.parent == 0);
    if (!main || group == nullptr || !is_present(parsed, *group) || has_time(parsed, c)) continue;
    const auto trigger = clause_trigger(parsed, c, false);
    if (!trigger || trigger->sense.weak || trigger->infinitive) continue;
    told.push_back({.trigger = trigger->word,
                    .sense = trigger->sense,
                    .clause = c,
                    .group = trigger->group,
                    .confidence = kGoesOn,
                    .date = day,
                    .carried = time,
                    .basis = DateBasis::carried});
  }
  return told;
}

std::vector<Dated> told_in_entry(const Parsed& parsed, std::size_t t) {
  for (std::size_t c = 0; c < parsed.tree.clauses.size(); ++c) {
    const VerbGroup* group = parsed.group_of(c);
    if (group == nullptr || !group->finite || group->modal != kNone) continue;
    const Word& main = parsed.words[group->main];
    const bool known = main.verb != nullptr && !main.verb->base.empty();
    const Sense deed{.head = known ? main.verb->base : main.lower, .type = "action", .weak = true};
    const auto trigger = clause_trigger(parsed, c, false);
    return {{.time = t,
             .trigger = trigger ? trigger->word : group->main,
             .sense = trigger ? trigger->sense : deed,
             .clause = c,
             .group = static_cast<std::size_t>(group - parsed.groups.data()),
             .confidence = kEntry}};
  }
  return {};
}

}  // namespace dateline::extraction
