#include "merge/bounds.h"

#include <algorithm>
#include <optional>

#include "merge/canonical.h"
#include "merge/lengths.h"
#include "merge/relations.h"
#include "merge/told.h"

namespace dateline::merging {

namespace {

constexpr int kMostPasses = 8;

// One tie used on one of its events.
struct Use {
  std::size_t tie = 0;
  std::size_t target = 0;
  std::size_t source = 0;
  bool reverse = false;  // the target is the other event
};

// The mention whose article, published first, tells the event as past.
struct FirstTold {
  std::size_t mention = 0;
  Date published;
};

class Tightening {
 public:
  Tightening(std::vector<Event>& events, const std::vector<Tie>& ties,
             const std::vector<DocumentInfo>& documents)
      : events_(events), ties_(ties), documents_(documents) {
    for (const Event& event : events) begin_with(event);
    for (std::size_t i = 0; i < ties.size(); ++i) {
      add({i, ties[i].event, ties[i].other, false});
      if (relation(ties[i]).kind != Relation::Kind::during) add({i, ties[i].other, ties[i].event, true});
    }
    refused_.resize(uses_.size());
  }

  void run() {
    days_ = limits_;
    for (int pass = 0; pass < kMostPasses; ++pass) {
      std::vector<Days> next = narrowed();
      if (next == days_) break;
      days_ = std::move(next);
    }
    tell_conflicts();
    tell_bounds();
  }

 private:
  const Relation& relation(const Tie& tie) const {
    return events_[tie.event].mentions[tie.mention].relations[tie.relation];
  }

  void begin_with(const Event& event) {
    const Days date = reach_of(event.date);
    const bool own = is_date_said(event);
    const bool hangs = !own && is_date_hung(event);
    first_told_.push_back(own ? std::nullopt : first_told(event));
    const Days until{kEver, first_told_.back() ? day_number(first_told_.back()->published) : kNever};
    limits_.push_back(own ? date : until);
    claims_.push_back(hangs ? until : date);
  }

  std::optional<FirstTold> first_told(const Event& event) const {
    std::optional<FirstTold> first;
    for (std::size_t m = 0; m < event.mentions.size(); ++m) {
      const Mention& mention = event.mentions[m];
      const DocumentInfo* document = document_of(documents_, mention.document);
      if (document == nullptr || !document->published || !is_told_as_real(mention.modality)) continue;
      if (!first || *document->published < first->published) first = FirstTold{m, *document->published};
    }
    return first;
  }

  // The days of what lasts are its extent: nothing narrows them.
  void add(Use use) {
    const Event& target = events_[use.target];
    const bool lasts = target.date.range || is_open(target.date);
    if (!lasts || !is_date_said(target)) uses_.push_back(use);
  }

  Days given(const Use& use) const {
    const Tie& tie = ties_[use.tie];
    const Days source = days_[use.source];
    const Event& event = events_[use.source];
    const bool extent = event.date.range && is_date_said(event);
    return use.reverse ? days_of_other(relation(tie), source) : days_related(relation(tie), source, extent);
  }

  std::vector<Days> narrowed() {
    std::vector<Days> next = limits_;
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      const Days from = given(uses_[i]);
      const Days both = common(next[uses_[i].target], from);
      refused_[i] = both.empty() || common(claims_[uses_[i].target], from).empty();
      if (!refused_[i]) next[uses_[i].target] = both;
    }
    return next;
  }

  // No passage contradicts itself: "born in 1942, and after he seized power in 1969 he built" is misread.
  bool is_misread(const Tie& tie) const {
    const Relation& said = relation(tie);
    if (!said.date) return false;
    const Interval& own = events_[tie.event].mentions[tie.mention].date;
    return common(reach_of(own), days_related(said, reach_of(*said.date), said.date->range)).empty();
  }

  void tell_conflicts() {
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      const Use& use = uses_[i];
      if (!refused_[i] || use.reverse || is_misread(ties_[use.tie])) continue;
      Event& event = events_[use.target];
      const Days days = given(use);
      const Days own = claims_[use.target];
      if (!common(own, days).empty()) continue;  // it contradicts another relation, not the date
      Conflict conflict;
      conflict.days_apart = days.first > own.last ? days.first - own.last : own.first - days.last;
      conflict.sides.push_back({event.date, {}});
      conflict.sides.push_back({interval_of(days), {ties_[use.tie].mention}});
      for (std::size_t m = 0; m < event.mentions.size(); ++m) {
        if (m != ties_[use.tie].mention && !common(reach_of(event.mentions[m].date), own).empty())
          conflict.sides.front().mentions.push_back(m);
      }
      if (conflict.sides.front().mentions.empty()) continue;  // one passage cannot disagree with itself
      event.conflicts.push_back(std::move(conflict));
    }
  }

  void tell_bounds() {
    for (std::size_t e = 0; e < events_.size(); ++e) tell_publication(e);
    for (std::size_t i = 0; i < uses_.size(); ++i) {
      const Use& use = uses_[i];
      const Days days = days_[use.target];
      const Days limits = limits_[use.target];
      if (refused_[i]) continue;
      const Days from = given(use);
      const bool earliest = from.first == days.first && days.first != limits.first;
      const bool latest = from.last == days.last && days.last != limits.last;
      if (earliest || latest) add_step(use, earliest, latest);
    }
    for (std::size_t e = 0; e < events_.size(); ++e) {
      Event& event = events_[e];
      if (!event.bounds) continue;
      const Days days = days_[e];
      if (days.first != kEver) event.bounds->earliest = date_of_day_number(days.first);
      if (days.last != kNever) event.bounds->latest = date_of_day_number(days.last);
      redate(event, days);
    }
  }

  void redate(Event& event, Days days) const {
    if (!days.closed()) return;
    Interval date = interval_of(days);
    if (is_date_hung(event) && !is_date_said(event)) {
      date.approximate = date.range;
      event.date = date;
    } else if (!date.range && is_date_said(event)) {
      event.date = date;
    }
  }

  void tell_publication(std::size_t e) {
    const auto& told = first_told_[e];
    if (!told || days_[e].last != day_number(told->published)) return;
    Event& event = events_[e];
    event.bounds.emplace();
    event.bounds->steps.push_back({.event = event.id,
                                   .mention = told->mention,
                                   .relation = std::nullopt,
                                   .other = {},
                                   .from = day_interval(told->published),
                                   .gives = interval_of({kEver, day_number(told->published)}),
                                   .earliest = false,
                                   .latest = true});
  }

  void add_step(const Use& use, bool earliest, bool latest) {
    const Tie& tie = ties_[use.tie];
    Event& event = events_[use.target];
    if (!event.bounds) event.bounds.emplace();
    const Days source = days_[use.source];
    event.bounds->steps.push_back({.event = events_[tie.event].id,
                                   .mention = tie.mention,
                                   .relation = tie.relation,
                                   .other = events_[use.reverse ? tie.event : tie.other].id,
                                   .from = source == reach_of(events_[use.source].date)
                                               ? events_[use.source].date
                                               : interval_of(source),
                                   .gives = interval_of(given(use)),
                                   .earliest = earliest,
                                   .latest = latest});
  }

  std::vector<Event>& events_;
  const std::vector<Tie>& ties_;
  const std::vector<DocumentInfo>& documents_;
  std::vector<Use> uses_;
  std::vector<bool> refused_;
  std::vector<Days> limits_;  // what is known of each event before any relation
  std::vector<Days> claims_;  // the days that its mentions give it: what no relation may contradict
  std::vector<Days> days_;
  std::vector<std::optional<FirstTold>> first_told_;
};

}  // namespace

void tighten(std::vector<Event>& events, std::vector<Tie> ties, const std::vector<DocumentInfo>& documents) {
  std::sort(ties.begin(), ties.end());
  Tightening(events, ties, documents).run();
}

}  // namespace dateline::merging
