#include <algorithm>

#include "check/comparison.h"

namespace dateline::checking {

namespace {

constexpr double kInTopic = 0.6;  // a state that the article is about
constexpr double kLost = 0.65;
constexpr std::size_t kTopic = 2;  // sentences that name a state which an article is about

}  // namespace

bool Comparison::other_actors() const {
  if (statement.deeds.empty()) return false;
  const Deed& claimed = statement.deeds.front();
  bool fits = false;
  bool clash = false;
  bool has_agents = false;
  bool has_patients = false;
  for (const Deed& deed : whole.deeds) {
    if (!is_alike(deed)) continue;
    const Roles roles = compare_roles(claimed, deed);
    fits = fits || roles == Roles::fit;
    clash = clash || roles == Roles::clash;
    has_agents = has_agents || !deed.agents.empty();
    has_patients = has_patients || !deed.patients.empty();
  }
  if (clash && !fits) return true;
  const bool one_party = !unit.deed.noun && unit.deed.patients.empty() && !claimed.patients.empty();
  return (has_agents && !one_party && is_lost(claimed.agents)) || (has_patients && is_lost(claimed.patients));
}

bool Comparison::is_lost(const std::vector<Term>& terms) const {
  const bool of_noun = statement.deeds.front().noun;
  return !terms.empty() && std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
    if (of_noun && !is_actor(term)) return false;
    return found(term) < kLost && found_as_act(term) < kMeets && !may_act_for(term) &&
           (!of_noun || found_in_topic(term) <= 0);
  });
}

bool Comparison::is_party(const Term& term) const {
  const auto is_it = [&](const Term& one) { return one.token == term.token; };
  return !term.modifies && std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& deed) {
    const bool tells = &deed == &statement.deeds.front() || deed.weak;
    return tells && (std::any_of(deed.agents.begin(), deed.agents.end(), is_it) ||
                     std::any_of(deed.patients.begin(), deed.patients.end(), is_it));
  });
}

bool Comparison::names_parties(bool states) const {
  const auto names = [&](const std::vector<Term>& terms) {
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
      return is_actor(term) && !term.modifies && term.state.empty() != states;
    });
  };
  return std::any_of(whole.deeds.begin(), whole.deeds.end(), [&](const Deed& deed) {
    return is_alike(deed) && (names(deed.agents) || names(deed.patients));
  });
}

double Comparison::likeness_of_any(const std::vector<Term>& terms, const std::vector<Term>& others) {
  double best = 0;
  for (const Term& term : terms) best = std::max(best, likeness(term, others));
  return best;
}

bool Comparison::is_agent(const Term& term) const {
  if (statement.deeds.empty()) return false;
  const auto& agents = statement.deeds.front().agents;
  return std::any_of(agents.begin(), agents.end(), [&](const Term& one) { return one.token == term.token; });
}

bool Comparison::leaves_open(const Term& term) const {
  if (!is_alike(unit.deed)) return false;
  if (unit.deed.noun) return is_mutual(unit.deed) || (unit.deed.agents.empty() && unit.deed.patients.empty());
  const bool one_party = !unit.deed.noun && unit.deed.patients.empty() &&
                         likeness_of_any(statement.deeds.front().patients, unit.deed.agents) >= kMeets;
  return is_agent(term) ? unit.deed.agents.empty() || one_party : unit.deed.patients.empty();
}

bool Comparison::is_short_for(const Term& term) const {
  if (term.kind != Term::Kind::name || term.parts.size() < 2 || likeness(term, told.before) < 1) return false;
  return std::any_of(told.terms.begin(), told.terms.end(), [&](const Term& one) {
    return one.kind == Term::Kind::word && one.text == term.parts.back();
  });
}

double Comparison::in_its_role(const Term& term) const {
  if (!is_alike(unit.deed)) return likeness(term, unit.near);
  const auto& agents = unit.deed.agents;
  const auto& patients = unit.deed.patients;
  const bool names = std::any_of(agents.begin(), agents.end(), is_actor) ||
                     std::any_of(patients.begin(), patients.end(), is_actor);
  return names ? std::max(likeness(term, agents), likeness(term, patients)) : likeness(term, unit.near);
}

double Comparison::found_party(const Term& term, bool kindred) const {
  const double here = unit.event->id.empty()
                          ? in_its_role(term)
                          : std::max(likeness(term, unit.near), kInEvent * likeness(term, whole.terms));
  if (here >= kMeets || kindred || !leaves_open(term)) return here;
  if (is_short_for(term)) return kInSentence;
  const bool he = !unit.deed.noun && is_agent(term);  // "it offered": who the sentence before is about
  return std::max({here, kInSentence * likeness(term, told.terms),
                   kBefore * likeness(term, he ? told.subject_before : told.before)});
}

double Comparison::found_in_topic(const Term& term) const {
  if (term.state.empty()) return 0;
  const bool of_another = std::any_of(unit.near.begin(), unit.near.end(), [&](const Term& one) {
    return one.is_state && likeness(one, statement.terms) < kMeets;
  });
  if (of_another) return 0;
  if (is_agent(term) && !unit.deed.noun && unit.deed.agents.empty() && !told.subject_before.empty()) return 0;
  const auto topic = sources.topics.find(unit.mention->document);
  if (topic == sources.topics.end()) return 0;
  double best = 0;
  for (const Topic& one : topic->second) {
    if (one.sentences >= kTopic) best = std::max(best, kInTopic * likeness(term, one.term));
  }
  return best;
}

bool Comparison::may_act_for(const Term& term) const {
  if (term.state.empty() || statement.deeds.empty() || found_in_topic(term) <= 0) return false;
  if (!is_agent(term)) return false;
  bool person = false;
  for (const Deed& deed : whole.deeds) {
    for (const Term& other : deed.agents) {
      if (!other.state.empty()) return false;
      person = person || other.kind == Term::Kind::person;
    }
  }
  return person;
}

}  // namespace dateline::checking
