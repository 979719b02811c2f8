#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "check/amount.h"
#include "check/dated.h"
#include "check/judge.h"

namespace dateline::checking {

namespace {

constexpr double kTells = 0.8;  // an act at least so alike
constexpr double kAsGood = 0.03;
constexpr double kKindred = 0.2;  // by which an act that is only kindred stands back

bool is_finer(const Interval& a, const Interval& b) {
  if (a.approximate && !b.approximate) return false;
  return (contains(b, a) && !(b == a)) ||
         (b.approximate && !a.approximate && stretch_of(a).touches(stretch_of(b)));
}

// The tellings of a statement that may be its event, with one date each event: the finest.
std::vector<Telling> dates_of(const Statement& statement, const Sources::Impl& sources) {
  std::vector<Telling> dates;
  std::vector<Telling> tellings = tellings_of(statement, sources);
  drop_kindred(tellings);
  const auto rank = [](const Telling& one) {
    return one.match.score - (one.match.act < kSameAct ? kKindred : 0);
  };
  std::stable_sort(tellings.begin(), tellings.end(),
                   [&](const Telling& a, const Telling& b) { return rank(a) > rank(b); });
  for (const Telling& telling : tellings) {
    if (telling.match.act < kTells && !telling.match.in_other_words) continue;
    if (telling.negated || telling.planned) continue;
    if (!dates.empty() && rank(telling) < rank(dates.front()) - kAsGood &&
        telling.unit->event != dates.front().unit->event)
      continue;
    const auto known = std::find_if(dates.begin(), dates.end(), [&](const Telling& one) {
      return one.unit->event == telling.unit->event;
    });
    if (known == dates.end()) {
      dates.push_back(telling);
    } else if (is_finer(telling.when, known->when)) {
      *known = telling;
    }
  }
  return dates;
}

// Surely the event that is meant: what is only kindred contradicts nothing.
bool is_sure(const Statement& statement, const Telling& telling) {
  const bool often =
      telling.unit->deed.recurrence == merging::Recurrence::often &&
      (statement.deeds.empty() || statement.deeds.front().recurrence == merging::Recurrence::often);
  const bool rare = !often || !telling.unit->event->id.empty() || telling.match.specific >= 1.5;
  return rare && telling.match.complete && telling.match.act >= kSameAct &&
         telling.unit->mention->time.basis != DateBasis::carried;
}

enum class Order : std::uint8_t { before, after, unknown };

Order order_of(const Interval& a, const Interval& b) {
  const Stretch x = stretch_of(a);
  const Stretch y = stretch_of(b);
  if (x.last < y.first) return Order::before;
  if (y.last < x.first) return Order::after;
  if (a.range && b.range) {  // wars that overlap: by their beginnings
    if (x.first < y.first && x.last < y.last) return Order::before;
    if (y.first < x.first && y.last < x.last) return Order::after;
  }
  return Order::unknown;
}

// Days from `first` to `second` at least and at most; whole years count as years.
struct Apart {
  double least = 0;
  double most = 0;
};

Apart apart(const Interval& first, const Interval& second) {
  const Stretch x = stretch_of(first);
  const Stretch y = stretch_of(second);
  return {static_cast<double>(y.first - x.last), static_cast<double>(y.last - x.first)};
}

std::optional<bool> fits_between(const Length& length, const Interval& first, const Interval& second) {
  const bool by_years = !length.within && length.unit_days > 300 && length.mod.empty() &&
                        (first.granularity >= Granularity::year || second.granularity >= Granularity::year);
  if (by_years) {
    const double years = second.first.year - first.first.year;
    const double claimed = std::round(length.days / 365.2425);
    if (claimed == years) return true;
    if (claimed == years - 1 && first.granularity != second.granularity) return std::nullopt;
    return false;
  }
  const Apart days = apart(first, second);
  return fits(length, days.least, days.most);
}

struct Pair {
  Telling a;
  Telling b;
};

void cite_both(const Pair& pair, Ruling ruling, Finding& finding) {
  const auto stance = ruling == Ruling::supported      ? Evidence::Stance::supports
                      : ruling == Ruling::contradicted ? Evidence::Stance::contradicts
                                                       : Evidence::Stance::neutral;
  add_evidence(finding.evidence, evidence_of(*pair.a.unit, stance));
  add_evidence(finding.evidence, evidence_of(*pair.b.unit, stance));
}

// "A after B", "after B, A" in the sentence that tells both.
Order order_said(const Pair& pair, const Sources::Impl& sources) {
  if (pair.a.unit->told != pair.b.unit->told) return Order::unknown;
  const std::size_t a = pair.a.unit->deed.token;
  const std::size_t b = pair.b.unit->deed.token;
  for (const Reading& reading : sources.told[pair.a.unit->told].text.readings) {
    for (std::size_t i = 0; i < std::min(reading.tokens.size(), std::max(a, b)); ++i) {
      const bool after = reading.tokens[i].lower == "after";
      if (!after && reading.tokens[i].lower != "before") continue;
      if (std::min(a, b) < i) return (a < b) == after ? Order::after : Order::before;
      const bool opens = i == 0 || reading.tokens[i - 1].kind == Token::Kind::punctuation ||
                         reading.tokens[i - 1].kind == Token::Kind::time;
      if (opens) return (a < b) == after ? Order::before : Order::after;
    }
  }
  return Order::unknown;
}

Ruling ruling_of_order(const Part& part, const Pair& pair, const Sources::Impl& sources) {
  Order order = order_of(pair.a.when, pair.b.when);
  if (order == Order::unknown) order = order_said(pair, sources);
  if (order == Order::unknown) return Ruling::not_enough_info;
  return (order == Order::before) == part.comes_first ? Ruling::supported : Ruling::contradicted;
}

Ruling ruling_of(const Part& part, const Pair& pair, const Sources::Impl& sources) {
  const Ruling order = ruling_of_order(part, pair, sources);
  if (!part.length || order == Ruling::contradicted) return order;
  const Interval& first = part.comes_first ? pair.a.when : pair.b.when;
  const Interval& second = part.comes_first ? pair.b.when : pair.a.when;
  const auto fit = fits_between(*part.length, first, second);
  if (!fit) return Ruling::not_enough_info;
  return *fit ? Ruling::supported : Ruling::contradicted;
}

std::string reason_of(const Part& part, const Pair& pair) {
  const std::string dates =
      fmt::format("The sources date “{}” to {} and “{}” to {}", pair.a.unit->mention->title,
                  in_a_sentence(pair.a.when), pair.b.unit->mention->title, in_a_sentence(pair.b.when));
  if (!part.length) return dates + ".";
  const Interval& first = part.comes_first ? pair.a.when : pair.b.when;
  const Interval& second = part.comes_first ? pair.b.when : pair.a.when;
  const Apart days = apart(first, second);
  return fmt::format("{}, about {} apart.", dates,
                     in_units(std::abs(days.least + days.most) / 2, part.length->unit));
}

}  // namespace

Finding judge_order(const Part& part, const Sources::Impl& sources) {
  Finding finding{.kind = part.kind, .text = part.text};
  const std::vector<Telling> as = dates_of(part.what, sources);
  const std::vector<Telling> bs = dates_of(part.other, sources);
  if (as.empty() || bs.empty()) {
    finding.reason = as.empty() && bs.empty() ? "No source tells either event."
                     : as.empty()             ? "No source tells the first of the two events."
                                              : "No source tells the second of the two events.";
    for (const Telling& one : as)
      add_evidence(finding.evidence, evidence_of(*one.unit, Evidence::Stance::neutral));
    for (const Telling& one : bs)
      add_evidence(finding.evidence, evidence_of(*one.unit, Evidence::Stance::neutral));
    return finding;
  }
  // Of several events that may be meant all must agree, unless one pair makes the claim true.
  std::optional<Pair> holds, fails, open;
  for (const Telling& a : as) {
    for (const Telling& b : bs) {
      if (a.unit == b.unit || (a.unit->told != b.unit->told && a.unit->event == b.unit->event &&
                               a.unit->mention->date == b.unit->mention->date))
        continue;
      const Pair pair{a, b};
      const Ruling ruling = ruling_of(part, pair, sources);
      const bool sure = is_sure(part.what, a) && is_sure(part.other, b);
      auto& slot = ruling == Ruling::supported              ? holds
                   : ruling == Ruling::contradicted && sure ? fails
                                                            : open;
      if (!slot) slot = pair;
    }
  }
  const auto decided = holds ? holds : open ? open : fails;
  if (!decided) {
    finding.reason = "The sources tell both as one event.";
    return finding;
  }
  finding.ruling = holds ? Ruling::supported : open ? Ruling::not_enough_info : Ruling::contradicted;
  finding.reason = reason_of(part, *decided);
  const Stretch a = stretch_of(decided->a.when);
  const Stretch b = stretch_of(decided->b.when);
  finding.days_apart = a.gap(b);
  cite_both(*decided, finding.ruling, finding);
  return finding;
}

namespace {

// A length that a passage gives for the event itself: "the eight-year war", "lasted 444 days".
std::optional<Length> length_told(const Witness& unit, const Sources::Impl& sources) {
  const Told& told = sources.told[unit.told];
  for (const Reading& reading : told.text.readings) {
    for (std::size_t i = 0; i < reading.tokens.size(); ++i) {
      const Token& token = reading.tokens[i];
      if (token.kind != Token::Kind::time || token.clause != unit.deed.clause) continue;
      const Timex& time = told.text.times[token.time];
      if (time.type != TimexType::duration) continue;
      const bool beside = !token.adverbial && i < unit.deed.token && unit.deed.token < i + 4;
      const bool lasted = std::any_of(reading.acts.begin(), reading.acts.end(), [&](const Act& act) {
        return act.base == "last" || act.base == "hold" || act.base == "take";
      });
      if (!beside && !lasted) continue;
      return length_of(time, {}, std::string(token.span.of(told.text.document.text())));
    }
  }
  return std::nullopt;
}

std::optional<bool> fits_range(const Length& length, const Interval& range) {
  if (range.granularity >= Granularity::year && length.unit_days > 300 && length.mod.empty()) {
    const double years = range.last.year - range.first.year;
    const double claimed = std::round(length.days / 365.2425);
    if (claimed == years) return true;
    return claimed == years + 1 ? std::nullopt : std::optional(false);
  }
  const Apart days = apart(start_of(range), end_of(range));
  return fits(length, days.least, days.most + 1);
}

}  // namespace

Finding judge_duration(const Part& part, const Sources::Impl& sources) {
  Finding finding{.kind = ClaimKind::duration, .text = part.text};
  bool told = false;
  std::string said;
  std::vector<Telling> tellings = tellings_of(part.what, sources, Reach::undated);
  drop_kindred(tellings);
  for (const Telling& telling : tellings) {
    if (telling.negated || telling.planned) continue;
    told = true;
    std::optional<bool> fit;
    if (const auto length = length_told(*telling.unit, sources)) {
      fit = fits(*part.length, length->days, length->days);
      said = fmt::format("The source says {}.", length->said);
    } else if (telling.unit->mention->date.range && lasts(*telling.unit)) {
      fit = fits_range(*part.length, telling.unit->mention->date);
      said = fmt::format("The source dates it to {}.", in_a_sentence(telling.unit->mention->date));
    }
    if (!fit) continue;
    finding.ruling = *fit ? Ruling::supported : Ruling::contradicted;
    finding.reason = said;
    add_evidence(finding.evidence, evidence_of(*telling.unit, *fit ? Evidence::Stance::supports
                                                                   : Evidence::Stance::contradicts));
    if (*fit) return finding;
  }
  if (finding.ruling == Ruling::not_enough_info)
    finding.reason =
        told ? "The sources tell the event, but not how long it lasted." : "No source tells this event.";
  return finding;
}

namespace {

Finding judge_whole(const Part& part, const Sources::Impl& sources) {
  switch (part.kind) {
    case ClaimKind::date:
      return judge_date(part, sources);
    case ClaimKind::order:
    case ClaimKind::distance:
      return judge_order(part, sources);
    case ClaimKind::duration:
      return judge_duration(part, sources);
    case ClaimKind::event:
      break;
  }
  return judge_event(part, sources);
}

}  // namespace

Finding judge(const Part& part, const Sources::Impl& sources) {
  Finding whole = judge_whole(part, sources);
  if (whole.ruling != Ruling::not_enough_info || part.each.empty()) return whole;
  std::vector<Finding> findings;
  for (const Statement& one : part.each) {
    Part single = part;
    single.what = one;
    findings.push_back(judge_whole(single, sources));
  }
  return sum_up(findings);
}

}  // namespace dateline::checking
