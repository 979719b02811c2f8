#include "check/dated.h"

#include <algorithm>

namespace dateline::checking {

namespace {

constexpr double kMuchWeaker = 0.12;
constexpr double kClearlyBetter = 0.04;  // … than any event: a sentence beside the timeline
constexpr double kManyNames = 3;         // shared: enough without the same act
constexpr double kSameTelling = 0.81;    // … and of the whole

Aspect aspect_of_unit(const Witness& unit) {
  if (unit.deed.aspect != Aspect::whole) return unit.deed.aspect;
  if (unit.mention->head == "end") return Aspect::end;
  if (unit.mention->head == "start") return Aspect::start;
  for (const Deed& deed : unit.beside) {
    if (deed.aspect != Aspect::whole && !deed.noun) return deed.aspect;
  }
  return Aspect::whole;
}

// The interval of the end that a statement speaks of, by this passage; nothing when it speaks of the other.
std::optional<Interval> when_of(const Statement& statement, const Witness& unit) {
  const Interval& date = unit.mention->date;
  const bool since = date.open_end && !date.open_start;
  if (since && statement.aspect != Aspect::end && !statement.lasting) return start_of(date);
  if (statement.aspect == Aspect::whole) return date;
  if (date.range && !(date.open_start || date.open_end))
    return statement.aspect == Aspect::start ? start_of(date) : end_of(date);
  const Aspect told = aspect_of_unit(unit);
  const bool signed_only =
      unit.deed.recurrence == merging::Recurrence::once && told == Aspect::whole && is_mutual(unit.deed);
  if (signed_only) return std::nullopt;  // that it took effect is not told
  if (told == Aspect::whole || told == statement.aspect) return date;
  return std::nullopt;
}

bool is_aside(const Telling& telling) { return telling.unit->event->id.empty(); }

// What an event of the timeline tells as well, sentences need not tell.
void prefer_events(std::vector<Telling>& tellings) {
  double best = 0;
  for (const Telling& one : tellings) {
    if (!is_aside(one) && one.match.act >= kSameAct) best = std::max(best, one.match.score);
  }
  std::erase_if(tellings,
                [&](const Telling& one) { return is_aside(one) && one.match.score < best + kClearlyBetter; });
}

double needed(merging::Recurrence recurrence) {
  switch (recurrence) {
    case merging::Recurrence::landmark:
    case merging::Recurrence::lasting:
    case merging::Recurrence::once:
      return 0.5;
    case merging::Recurrence::occasion:
      return 1.0;
    case merging::Recurrence::often:
    case merging::Recurrence::speech:
      break;
  }
  return 1.5;
}

}  // namespace

bool lasts(const Witness& unit) {
  return unit.deed.recurrence == merging::Recurrence::lasting || unit.mention->type == "occupation";
}

std::vector<Telling> tellings_of(const Statement& statement, const Sources::Impl& sources, Reach reach) {
  std::vector<Telling> tellings;
  for (const Match& match : find_matches(statement, sources)) {
    const Witness& unit = sources.units[match.unit];
    if (unit.mention->modality == Modality::hypothetical || (reach != Reach::sentence && !match.here))
      continue;
    if (reach == Reach::clause && is_undated(unit.mention->date)) continue;
    if (!tellings.empty() && match.score < tellings.front().match.score - kMuchWeaker) continue;
    const bool loose = !match.complete && match.act < kSameAct;
    const auto when = when_of(statement, unit);
    if (!when || loose) continue;
    tellings.push_back({.unit = &unit,
                        .match = match,
                        .when = *when,
                        .negated = unit.mention->modality == Modality::negated,
                        .planned = unit.mention->modality == Modality::planned || unit.deed.awaited});
  }
  prefer_events(tellings);
  return tellings;
}

void drop_kindred(std::vector<Telling>& tellings) {
  const bool exact = std::any_of(tellings.begin(), tellings.end(), [](const Telling& one) {
    return one.match.act >= kSameAct && one.match.complete;
  });
  double best = 0;  // of those that surely tell the act
  for (const Telling& one : tellings) {
    if (one.match.act >= kSameAct && one.match.complete) best = std::max(best, one.match.score);
  }
  if (exact) {
    std::erase_if(tellings,
                  [&](const Telling& one) { return one.match.act < kSameAct && one.match.score <= best; });
  }
}

bool is_same_event(const Telling& telling, const std::vector<Telling>& all) {
  const bool reworded = telling.match.in_other_words && telling.match.specific >= kManyNames;
  if (!telling.match.complete || telling.match.score < kSameTelling) return false;
  if (telling.match.act < kSameAct) return reworded;
  if (telling.match.specific >= needed(telling.unit->deed.recurrence)) return true;
  const bool rare = telling.unit->deed.recurrence != merging::Recurrence::often &&
                    telling.unit->deed.recurrence != merging::Recurrence::speech;
  return (rare || telling.match.specific >= 1.0) &&
         std::all_of(all.begin(), all.end(), [&](const Telling& other) {
           return other.unit->event == telling.unit->event || other.match.act < kSameAct ||
                  stretch_of(other.when).touches(stretch_of(telling.when));
         });
}

Evidence evidence_of(const Witness& unit, Evidence::Stance stance) {
  const Mention& mention = *unit.mention;
  return {.event = unit.event->id,
          .title = mention.title,
          .date = is_undated(mention.date) ? std::nullopt : std::optional(mention.date),
          .document = mention.document,
          .passage = mention.passage,
          .time = is_undated(mention.date) ? std::nullopt : std::optional<Quote>(mention.time),
          .link = mention.link,
          .stance = stance};
}

void add_evidence(std::vector<Evidence>& all, Evidence one) {
  const bool known = std::any_of(all.begin(), all.end(), [&](const Evidence& other) {
    return other.event == one.event && other.document == one.document &&
           other.passage.start == one.passage.start && other.date == one.date;
  });
  if (!known) all.push_back(std::move(one));
}

}  // namespace dateline::checking
