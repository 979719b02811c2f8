#include <fmt/format.h>

#include <algorithm>

#include "check/dated.h"
#include "check/judge.h"
#include "check/rank.h"

namespace dateline::checking {

namespace {

enum class Fit : std::uint8_t { within, disjoint, finer };  // finer: the claim says more than the source

// A stretch claimed against a stretch told, end by end: "from 2003 to 2011".
Fit fit_of_ranges(const Interval& claimed, const Interval& told) {
  const auto ends = [](const Interval& a, const Interval& b) {
    const Stretch x = loosened(a);
    const Stretch y = loosened(b);
    return !x.touches(y) ? Fit::disjoint : x.contains(y) ? Fit::within : Fit::finer;
  };
  const Fit start =
      claimed.open_start || told.open_start ? Fit::within : ends(start_of(claimed), start_of(told));
  const Fit end = claimed.open_end || told.open_end ? Fit::within : ends(end_of(claimed), end_of(told));
  if (start == Fit::disjoint || end == Fit::disjoint) return Fit::disjoint;
  return start == Fit::within && end == Fit::within ? Fit::within : Fit::finer;
}

Fit fit_of(const Part& part, const Telling& telling) {
  const Interval& claimed = part.time->interval;
  const Interval& told = telling.when;
  const bool bounded = claimed.open_start || claimed.open_end;
  const bool stretch = claimed.range && !bounded;
  if (stretch && told.range && lasts(*telling.unit)) return fit_of_ranges(claimed, told);
  const Stretch x = claimed.approximate ? loosened(claimed) : stretch_of(claimed);
  const Stretch y = stretch_of(told);
  if (told.range && lasts(*telling.unit) && part.what.lasting && y.contains(x)) return Fit::within;
  const bool lasting =
      lasts(*telling.unit) ||
      (!part.what.deeds.empty() && part.what.deeds.front().recurrence == merging::Recurrence::lasting);
  const bool says_more = (stretch && lasting) || (part.time->clock && told.granularity > Granularity::time);
  if (x.contains(y)) return says_more ? Fit::finer : Fit::within;
  if (!x.touches(loosened(told))) return Fit::disjoint;
  return Fit::finer;
}

struct Sorted {
  std::vector<const Telling*> within, disjoint, finer, planned;
};

Sorted sort(const Part& part, const std::vector<Telling>& tellings) {
  Sorted sorted;
  for (const Telling& telling : tellings) {
    if (telling.negated) continue;
    if (telling.planned && !part.what.planned) {
      sorted.planned.push_back(&telling);
      continue;
    }
    switch (fit_of(part, telling)) {
      case Fit::within:
        sorted.within.push_back(&telling);
        break;
      case Fit::disjoint:
        sorted.disjoint.push_back(&telling);
        break;
      case Fit::finer:
        sorted.finer.push_back(&telling);
        break;
    }
  }
  return sorted;
}

std::string shift_of(std::int64_t count, std::string_view unit, bool later) {
  const std::string_view way = later ? "later" : "earlier";
  return count == 1 ? fmt::format(", a {} {}", unit, way) : fmt::format(", {} {}s {}", count, unit, way);
}

// How far what the sources say lies from the claim, as finely as both speak: ", 2 weeks earlier". Nothing for
// stretches, of which one end may be right.
std::string distance_of(const Interval& claimed, const Interval& told) {
  if (claimed.range || told.range) return {};
  const bool later = told.first > claimed.first;
  const Granularity coarser = std::max(claimed.granularity, told.granularity);
  const std::int64_t years = std::abs(std::int64_t{told.first.year} - claimed.first.year);
  if (coarser > Granularity::year) return {};
  if (coarser >= Granularity::season) return years == 0 ? "" : shift_of(years, "year", later);
  const std::int64_t days = std::abs(day_number(told.first) - day_number(claimed.first));
  const std::int64_t nearly_years = (days + 182) / 365;
  const bool full_years = nearly_years > 0 && std::abs(days - nearly_years * 365) <= 15;
  if (days >= 700 || full_years) return shift_of(nearly_years, "year", later);
  if (coarser == Granularity::month || days >= 60)
    return shift_of(std::max<std::int64_t>(1, (days + 15) / 30), "month", later);
  return days < 14 ? shift_of(days, "day", later) : shift_of((days + 3) / 7, "week", later);
}

std::string sources_say(const std::vector<const Telling*>& tellings) {
  std::vector<std::string> documents;
  for (const Telling* one : tellings) documents.push_back(one->unit->mention->document);
  std::sort(documents.begin(), documents.end());
  documents.erase(std::unique(documents.begin(), documents.end()), documents.end());
  return documents.size() == 1 ? "The source dates it to"
                               : fmt::format("{} sources date it to", documents.size());
}

const Telling* finest(const std::vector<const Telling*>& tellings) {
  return *std::min_element(tellings.begin(), tellings.end(), [](const Telling* a, const Telling* b) {
    const Stretch x = stretch_of(a->when);
    const Stretch y = stretch_of(b->when);
    return x.last - x.first < y.last - y.first;
  });
}

void cite(const std::vector<const Telling*>& tellings, Evidence::Stance stance, Finding& finding) {
  for (const Telling* one : tellings) add_evidence(finding.evidence, evidence_of(*one->unit, stance));
}

void relate(const Part& part, const Telling& telling, Finding& finding) {
  const Stretch claimed = stretch_of(part.time->interval);
  const Stretch told = stretch_of(telling.when);
  finding.relation = relation_of(claimed, told);
  finding.days_apart = claimed.gap(told);
}

// The time stands with the act, or so much is shared that it need not.
bool is_dated_surely(const Telling& telling) {
  return telling.unit->mention->time.basis != DateBasis::carried ||
         (telling.match.specific >= 1.5 && telling.match.score >= 0.95);
}

// "They met on 15 October, and a second round ended on 10 November": for "the second round of talks ended on
// 10 November" the meeting is no contradiction, where its own sentence tells the act at the time claimed.
bool its_sentence_fits(const Part& part, const Telling& telling, const Sources::Impl& sources) {
  if (part.time->interval.range) return false;
  return std::any_of(sources.units.begin(), sources.units.end(), [&](const Witness& unit) {
    if (unit.told != telling.unit->told || unit.event == telling.unit->event) return false;
    if (!stretch_of(part.time->interval).contains(stretch_of(unit.mention->date))) return false;
    return std::any_of(part.what.deeds.begin(), part.what.deeds.end(), [&](const Deed& deed) {
      return deed.base == unit.deed.base || (deed.aspect == unit.deed.aspect && deed.aspect != Aspect::whole);
    });
  });
}

// Tellings of the event that is meant, at another time: of no other event that the claim fits as well.
std::vector<const Telling*> of_same_event(const Part& part, const std::vector<Telling>& all,
                                          const Sorted& sorted) {
  double open = 0;
  const Event* open_event = nullptr;
  for (const Telling* one : sorted.finer) {
    if (one->match.score <= open || one->match.act < kSameAct) continue;
    open = one->match.score;
    open_event = one->unit->event;
  }
  std::vector<const Telling*> same;
  for (const Telling* one : sorted.disjoint) {
    const bool fits_worse = one->unit->event != open_event && one->match.score < open + 0.02;
    const bool said_too =
        std::any_of(part.other_times.begin(), part.other_times.end(),
                    [&](const Interval& time) { return stretch_of(time).touches(stretch_of(one->when)); });
    const bool dated_there = !said_too && is_dated_surely(*one);
    const bool same_event =
        is_same_event(*one, all) || is_same_in_rank(part, one->unit->mention->passage.exact);
    if (dated_there && same_event && !fits_worse) same.push_back(one);
  }
  std::stable_sort(same.begin(), same.end(), [&](const Telling* a, const Telling* b) {
    const Stretch claimed = stretch_of(part.time->interval);
    return claimed.gap(stretch_of(a->when)) < claimed.gap(stretch_of(b->when));
  });
  return same;
}

Finding not_told(Finding finding, const Sorted& sorted) {
  finding.ruling = Ruling::not_enough_info;
  if (!sorted.finer.empty()) {
    const Telling* one = finest(sorted.finer);
    finding.reason =
        fmt::format("The sources say only {}, which does not settle it.", in_a_sentence(one->when));
  } else if (!sorted.planned.empty()) {
    finding.reason =
        fmt::format("The sources only announce it, for {}.", in_a_sentence(sorted.planned.front()->when));
  } else if (!sorted.disjoint.empty()) {
    finding.reason = fmt::format("The sources tell something like it for {}, which may be another event.",
                                 in_a_sentence(sorted.disjoint.front()->when));
  } else {
    finding.reason = "No source tells this event.";
  }
  return finding;
}

Finding decide(const Part& part, const std::vector<Telling>& all, const Sorted& sorted,
               const Sources::Impl& sources, Finding finding) {
  auto against = of_same_event(part, all, sorted);
  std::erase_if(against, [&](const Telling* one) { return its_sentence_fits(part, *one, sources); });
  if (!sorted.within.empty()) {
    const Telling* first = sorted.within.front();
    relate(part, *first, finding);
    std::vector<const Telling*> other_side;
    for (const Telling* one : against) {
      const bool as_fine = one->when.granularity <=
                           std::max(part.time->interval.granularity, finest(sorted.within)->when.granularity);
      if (one->unit->event == first->unit->event && !lasts(*one->unit) && as_fine) other_side.push_back(one);
    }
    cite(sorted.within, Evidence::Stance::supports, finding);
    if (!other_side.empty() && !other_side.front()->when.approximate) {
      cite(other_side, Evidence::Stance::contradicts, finding);
      finding.ruling = Ruling::conflicting;
      finding.reason = fmt::format("Sources disagree: {} and {}.", in_a_sentence(finest(sorted.within)->when),
                                   in_a_sentence(finest(other_side)->when));
      return finding;
    }
    finding.ruling = Ruling::supported;
    finding.reason =
        fmt::format("{} {}.", sources_say(sorted.within), in_a_sentence(finest(sorted.within)->when));
    return finding;
  }
  if (!against.empty()) {
    const Telling* one = against.front();
    relate(part, *one, finding);
    cite(against, Evidence::Stance::contradicts, finding);
    cite(sorted.finer, Evidence::Stance::neutral, finding);
    finding.ruling = Ruling::contradicted;
    finding.corrected = one->when;
    finding.reason = fmt::format("{} {}{}.", sources_say(against), in_a_sentence(one->when),
                                 distance_of(part.time->interval, one->when));
    return finding;
  }
  if (!sorted.finer.empty()) relate(part, *sorted.finer.front(), finding);
  cite(sorted.finer, Evidence::Stance::neutral, finding);
  cite(sorted.planned, Evidence::Stance::neutral, finding);
  cite(sorted.disjoint, Evidence::Stance::neutral, finding);
  return not_told(std::move(finding), sorted);
}

// "did not happen in 2005" holds when it happened at another time.
Finding turned(Finding finding) {
  if (finding.ruling == Ruling::conflicting || finding.ruling == Ruling::not_enough_info) return finding;
  const bool happened_then = finding.ruling == Ruling::supported;
  finding.ruling = happened_then ? Ruling::contradicted : Ruling::supported;
  for (Evidence& one : finding.evidence) {
    if (one.stance == Evidence::Stance::neutral) continue;
    one.stance = happened_then ? Evidence::Stance::contradicts : Evidence::Stance::supports;
  }
  finding.corrected.reset();
  return finding;
}

}  // namespace

Finding judge_date(const Part& part, const Sources::Impl& sources) {
  Finding finding{.kind = ClaimKind::date, .text = part.text};
  if (part.time->unresolved) {
    finding.reason = fmt::format("“{}” cannot be dated: the claim has no date of its own.", part.time->said);
    return finding;
  }
  finding.time = part.time->interval;
  std::vector<Telling> tellings = tellings_of(part.what, sources);
  const auto fits = [&](bool kindred) {
    return std::any_of(tellings.begin(), tellings.end(), [&](const Telling& one) {
      return (one.match.act < kSameAct) == kindred && one.match.complete && !one.planned &&
             fit_of(part, one) == Fit::within;
    });
  };
  if (fits(false) || !fits(true)) drop_kindred(tellings);
  if (part.what.negated)
    std::erase_if(tellings,
                  [](const Telling& one) { return !one.match.complete || one.match.act < kSameAct; });
  const Sorted sorted = sort(part, tellings);
  Finding decided = decide(part, tellings, sorted, sources, finding);
  return part.what.negated ? turned(std::move(decided)) : decided;
}

namespace {

// A claim without a time must name what it is about: "he could not be reached" is true of many a man.
bool says_enough(const Statement& statement, const Match& match, bool denied) {
  if (denied) return match.complete && match.act >= kSameAct && match.specific >= 1;
  return match.specific >= (statement.deeds.empty() ? 2.0 : 0.5);
}

}  // namespace

Finding judge_event(const Part& part, const Sources::Impl& sources) {
  Finding finding{.kind = ClaimKind::event, .text = part.text};
  std::vector<const Telling*> says;
  std::vector<const Telling*> denies;
  std::vector<Telling> tellings = tellings_of(part.what, sources, Reach::sentence);
  drop_kindred(tellings);
  for (const Telling& one : tellings) {
    if (one.planned && !part.what.planned) continue;
    const bool denied = one.negated != part.what.negated;
    if (!says_enough(part.what, one.match, denied)) continue;
    (one.negated == part.what.negated ? says : denies).push_back(&one);
  }
  if (says.empty() && denies.empty()) {
    finding.reason = "No source tells this event.";
    return finding;
  }
  const bool holds = !says.empty();
  finding.ruling = holds && !denies.empty() && part.what.negated ? Ruling::conflicting
                   : holds                                       ? Ruling::supported
                                                                 : Ruling::contradicted;
  cite(says, Evidence::Stance::supports, finding);
  cite(denies, Evidence::Stance::contradicts, finding);
  auto decisive = holds ? says : denies;
  const bool undated =
      std::all_of(decisive.begin(), decisive.end(), [](const Telling* one) { return is_undated(one->when); });
  if (undated) {
    finding.reason = holds ? "A source says so." : "A source denies it.";
    return finding;
  }
  std::erase_if(decisive, [](const Telling* one) { return is_undated(one->when); });
  finding.reason = fmt::format("{} {}.", sources_say(decisive), in_a_sentence(finest(decisive)->when));
  return finding;
}

}  // namespace dateline::checking
