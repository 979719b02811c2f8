#include "check/match.h"

#include <algorithm>

namespace dateline::checking {

namespace {

constexpr double kMeets = 0.7;        // likeness from which a name counts as found
constexpr double kInSentence = 0.85;  // found in the sentence, outside the clause of the event
constexpr double kInEvent = 0.95;     // found in other passages of the event
constexpr double kDeedBeside = 0.95;  // an act of the same clause
constexpr double kDeedInSentence = 0.75;
constexpr double kDeedWeight = 3;
constexpr double kSoftAgent = 0.6;  // "Washington" for what its president did

bool is_actor(const Term& term) {
  return term.kind == Term::Kind::person || term.kind == Term::Kind::state || term.kind == Term::Kind::name;
}

double weight_of(const Term& term) {
  switch (term.kind) {
    case Term::Kind::person:
    case Term::Kind::name:
      return 2.5;
    case Term::Kind::state:
    case Term::Kind::number:
      return 2;
    case Term::Kind::word:
      break;
  }
  return term.weight;
}

double best(const Deed& deed, const std::vector<Deed>& others) {
  double result = 0;
  for (const Deed& other : others) result = std::max(result, likeness(deed, other));
  return result;
}

struct Scorer {
  const Statement& statement;
  const Sources::Impl& sources;
  const Witness& unit;
  const Told& told = sources.told[unit.told];
  const EventTerms& whole = sources.of_event(unit.event);

  double found(const Term& term) const {
    const double near = likeness(term, unit.near);
    const double event = near >= 1 ? 0 : kInEvent * likeness(term, whole.terms);
    const double sentence = near >= 1 ? 0 : kInSentence * likeness(term, told.terms);
    return std::max({near, event, sentence});
  }

  // The act, by the trigger, by what its clause says, or by what its sentence says.
  double found(const Deed& deed) const {
    return std::max({likeness(deed, unit.deed), kDeedBeside * best(deed, unit.beside),
                     kDeedInSentence * best(deed, told.deeds)});
  }

  // Somebody else did it, or had it done to him.
  bool other_actors() const {
    if (statement.deeds.empty()) return false;
    const Deed& claimed = statement.deeds.front();
    std::vector<Term> agents;
    bool any_fits = false;
    bool any_clash = false;
    for (const Deed& deed : whole.deeds) {
      if (likeness(claimed, deed) < 0.85) continue;
      roles_clash(claimed, deed) ? any_clash = true : any_fits = true;
      agents.insert(agents.end(), deed.agents.begin(), deed.agents.end());
    }
    return any_clash && !any_fits;
  }

  // A state for what one of its people did, when the source names the man alone.
  bool may_act_for(const Term& term) const {
    if (term.state.empty() || statement.deeds.empty()) return false;
    const auto& agents = statement.deeds.front().agents;
    const bool agent =
        std::any_of(agents.begin(), agents.end(), [&](const Term& one) { return one.token == term.token; });
    if (!agent) return false;
    bool person = false;
    for (const Deed& deed : whole.deeds) {
      for (const Term& other : deed.agents) {
        if (!other.state.empty()) return false;
        person = person || other.kind == Term::Kind::person;
      }
    }
    return person;
  }

  Match score(std::size_t number) const {
    Match match{.unit = number};
    double all = 0;
    double sum = 0;
    double act = 1;
    if (!statement.deeds.empty()) {
      act = found(statement.deeds.front());
      for (std::size_t i = 1; i < statement.deeds.size() && act < 0.7; ++i) {
        const Deed& deed = statement.deeds[i];
        if (!only_occurs(deed) && statement.deeds.front().weak) act = std::max(act, found(deed));
      }
      all += kDeedWeight;
      sum += kDeedWeight * act;
      if (act < 0.5) return match;
    }
    for (const Term& term : statement.terms) {
      const double weight = weight_of(term);
      double value = found(term);
      if (value < kMeets && term.kind == Term::Kind::word) {
        // an act told by another word
        const auto deed = std::find_if(statement.deeds.begin(), statement.deeds.end(),
                                       [&](const Deed& one) { return one.token == term.token; });
        if (deed != statement.deeds.end()) value = std::max(value, found(*deed));
      }
      if (value < kMeets && is_actor(term) && may_act_for(term)) value = kSoftAgent;
      if (value < 0.55 && (is_actor(term) || term.kind == Term::Kind::number)) return match;
      all += weight;
      sum += weight * value;
      if (value >= kMeets)
        match.specific += is_actor(term) && term.kind != Term::Kind::state ? 1.0
                          : term.kind == Term::Kind::number                ? 1.0
                          : term.kind == Term::Kind::state                 ? 0.5
                                                                           : 0.5 * term.weight;
    }
    if (other_actors()) return match;
    match.score = all > 0 ? sum / all : 0;
    match.back = known_by();
    return match;
  }

  // Of the names and words of the event's telling, those that the statement has.
  double known_by() const {
    double all = 0;
    double sum = 0;
    std::vector<Term> said = statement.terms;
    for (const Deed& deed : statement.deeds) {
      said.insert(said.end(), deed.agents.begin(), deed.agents.end());
      said.insert(said.end(), deed.patients.begin(), deed.patients.end());
      said.push_back({.kind = Term::Kind::word,
                      .text = deed.base,
                      .parts = {deed.base},
                      .concept_key = deed.concept_key});
    }
    for (const Term& term : unit.near) {
      const double weight = weight_of(term);
      all += weight;
      sum += weight * likeness(term, said);
    }
    return all > 0 ? sum / all : 1;
  }
};

}  // namespace

std::vector<Match> find_matches(const Statement& statement, const Sources::Impl& sources) {
  std::vector<Match> matches;
  if (statement.empty()) return matches;
  for (const std::size_t unit : sources.candidates(statement.terms, statement.deeds)) {
    const Match match = Scorer{statement, sources, sources.units[unit]}.score(unit);
    if (match.score >= kTold) matches.push_back(match);
  }
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return a.score > b.score || (a.score == b.score && a.unit < b.unit);
  });
  return matches;
}

}  // namespace dateline::checking
