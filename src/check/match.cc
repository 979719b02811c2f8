#include "check/match.h"

#include <algorithm>
#include <cctype>

#include "text/lexicon.h"

namespace dateline::checking {

namespace {

constexpr double kMeets = 0.7;        // likeness from which a name counts as found
constexpr double kInSentence = 0.85;  // found in the sentence, outside the clause of the event
constexpr double kInEvent = 0.95;     // found in other passages of the event
constexpr double kDeedBeside = 0.95;  // an act of the same clause
constexpr double kDeedInSentence = 0.75;
constexpr double kDeedWeight = 3;
constexpr double kKindred = 0.85;   // likeness from which two deeds may be one
constexpr double kInTopic = 0.6;    // a state that the article is about
constexpr double kLeast = 0.55;     // below it a name is not there
constexpr double kSoftAgent = 0.6;  // "Washington" for what its president did
constexpr double kBefore = 0.69;    // told in the sentences before
constexpr double kLost = 0.65;
constexpr double kInOtherWords = 0.75;
constexpr double kSpecificEnough = 1.5;
constexpr double kAlmostAll = 0.8;
constexpr double kSurely = 0.88;   // likeness below which two acts may be kindred only
constexpr std::size_t kTopic = 2;  // sentences that name a state which an article is about

bool is_actor(const Term& term) {
  return term.kind == Term::Kind::person || term.kind == Term::Kind::state || term.kind == Term::Kind::name;
}

bool is_place(const Term& term) {
  if (term.kind != Term::Kind::name && term.kind != Term::Kind::state) return false;
  std::string name;
  for (const char c : term.text) {
    const bool first = name.empty() || name.back() == ' ' || name.back() == '-';
    name += first ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
  }
  return lexicon("places").has(name);
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

// A verb that says little of what happened.
bool is_open(const Deed& deed) {
  constexpr std::string_view kTypes[] = {"statement", "offer",  "change",    "launch", "appointment",
                                         "aid",       "demand", "criticism", "threat"};
  return !deed.noun && (deed.says || deed.type.empty() ||
                        std::find(std::begin(kTypes), std::end(kTypes), deed.type) != std::end(kTypes));
}

struct Scorer {
  const Statement& statement;
  const Sources::Impl& sources;
  const Witness& unit;
  const Told& told = sources.told[unit.told];
  const EventTerms& whole = sources.of_event(unit.event);

  double found(const Term& term) const {
    const double near = likeness(term, unit.near);
    if (near >= 1) return near;
    return std::max({near, kInEvent * likeness(term, whole.terms), kInSentence * likeness(term, told.terms),
                     is_elsewhere(term) ? 0 : kBefore * likeness(term, told.before)});
  }

  // A place, when the sentence names another.
  bool is_elsewhere(const Term& term) const {
    return is_place(term) && std::any_of(told.terms.begin(), told.terms.end(), [&](const Term& one) {
             return is_place(one) && likeness(one, statement.terms) < kMeets;
           });
  }

  double found_here(const Deed& deed) const {
    return std::max(likeness(deed, unit.deed), kDeedBeside * best(deed, unit.beside));
  }

  // The act, by the trigger, by what its clause says, or by what its sentence says.
  double found(const Deed& deed) const {
    return std::max(found_here(deed), kDeedInSentence * best(deed, told.deeds));
  }

  bool is_alike(const Deed& told_deed) const {
    return !statement.deeds.empty() && likeness(statement.deeds.front(), told_deed) >= kKindred;
  }

  // Somebody else did it, or had it done to him.
  bool other_actors() const {
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
    return (has_agents && is_lost(claimed.agents)) || (has_patients && is_lost(claimed.patients));
  }

  // Of who does it, or to whom, the source has nothing.
  bool is_lost(const std::vector<Term>& terms) const {
    const bool of_noun = statement.deeds.front().noun;
    return !terms.empty() && std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
      if (of_noun && !is_actor(term)) return false;
      return found(term) < kLost && found_as_act(term) < kMeets && !may_act_for(term);
    });
  }

  double found_as_act(const Term& term) const {
    const auto deed = std::find_if(statement.deeds.begin(), statement.deeds.end(),
                                   [&](const Deed& one) { return one.token == term.token; });
    return deed == statement.deeds.end() ? 0 : found(*deed);
  }

  bool any_here() const {
    return std::any_of(statement.deeds.begin(), statement.deeds.end(),
                       [&](const Deed& deed) { return !only_occurs(deed) && found_here(deed) >= 0.5; });
  }

  // It does the act that the statement tells, or has it done to it.
  bool is_party(const Term& term) const {
    const auto is_it = [&](const Term& one) { return one.token == term.token; };
    return !term.modifies &&
           std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& deed) {
             const bool tells = &deed == &statement.deeds.front() || deed.weak;
             return tells && (std::any_of(deed.agents.begin(), deed.agents.end(), is_it) ||
                              std::any_of(deed.patients.begin(), deed.patients.end(), is_it));
           });
  }

  // The source says who is in it, states for a state, men for a man.
  bool names_parties(bool states) const {
    const auto names = [&](const std::vector<Term>& terms) {
      return std::any_of(terms.begin(), terms.end(), [&](const Term& term) {
        return is_actor(term) && !term.modifies && term.state.empty() != states;
      });
    };
    return std::any_of(whole.deeds.begin(), whole.deeds.end(), [&](const Deed& deed) {
      return is_alike(deed) && (names(deed.agents) || names(deed.patients));
    });
  }

  bool is_agent(const Term& term) const {
    if (statement.deeds.empty()) return false;
    const auto& agents = statement.deeds.front().agents;
    return std::any_of(agents.begin(), agents.end(),
                       [&](const Term& one) { return one.token == term.token; });
  }

  // The act is told without saying who is in this role: "they met", "a ceasefire".
  bool leaves_open(const Term& term) const {
    if (!is_alike(unit.deed)) return false;
    if (unit.deed.noun)
      return is_mutual(unit.deed) || (unit.deed.agents.empty() && unit.deed.patients.empty());
    return is_agent(term) ? unit.deed.agents.empty() : unit.deed.patients.empty();
  }

  // Among those who do the act, or to whom it is done; when it names nobody, in its clause.
  double in_its_role(const Term& term) const {
    if (!is_alike(unit.deed)) return likeness(term, unit.near);
    const auto& agents = unit.deed.agents;
    const auto& patients = unit.deed.patients;
    const bool names = std::any_of(agents.begin(), agents.end(), is_actor) ||
                       std::any_of(patients.begin(), patients.end(), is_actor);
    return names ? std::max(likeness(term, agents), likeness(term, patients)) : likeness(term, unit.near);
  }

  // "a trade agreement": without the word it is another thing.
  bool says_which_kind(const Term& term) const {
    if (term.kind != Term::Kind::word || term.weight < 1 || term.concept_key == "large") return false;
    return std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& deed) {
      const auto is_it = [&](const Term& one) { return one.token == term.token; };
      return deed.noun && !deed.weak && term.token < deed.token &&
             std::any_of(deed.agents.begin(), deed.agents.end(), is_it) &&
             std::any_of(deed.patients.begin(), deed.patients.end(), is_it);
    });
  }

  // A party must be named with the act, not just somewhere in its sentence.
  double found_party(const Term& term, bool kindred) const {
    const double here = unit.event->id.empty()
                            ? in_its_role(term)
                            : std::max(likeness(term, unit.near), kInEvent * likeness(term, whole.terms));
    if (here >= kMeets || kindred || !leaves_open(term)) return here;
    const bool he = !unit.deed.noun && is_agent(term);  // "it offered": who the sentence before is about
    return std::max({here, kInSentence * likeness(term, told.terms),
                     kBefore * likeness(term, he ? told.subject_before : told.before)});
  }

  // What the article is about need not be said again: "returned to Iran", in an article on Iran; but "the
  // British embassy" is not the American one.
  double found_in_topic(const Term& term) const {
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

  // A state for what one of its people did, when the source names the man alone.
  bool may_act_for(const Term& term) const {
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

  // Every word of "take hostage" stands in the sentence.
  bool says_words_of(const Deed& deed) const {
    if (deed.base.find(' ') == std::string::npos) return false;
    for (std::size_t at = 0; at < deed.base.size();) {
      const std::size_t end = std::min(deed.base.find(' ', at), deed.base.size());
      const Term word{.text = deed.base.substr(at, end - at), .parts = {}};
      const bool done = std::any_of(told.deeds.begin(), told.deeds.end(),
                                    [&](const Deed& one) { return one.base == word.text; });
      if (!done && likeness(word, told.terms) < 1) return false;
      at = end + 1;
    }
    return true;
  }

  // How much of what the statement says beside its act is in the sentence, by weight.
  double share_in_sentence() const {
    double all = 0;
    double sum = 0;
    for (const Term& term : statement.terms) {
      all += weight_of(term);
      const bool here = std::max(likeness(term, told.terms), likeness(term, unit.near)) >= kMeets;
      const bool before = unit.deed.agents.empty() && likeness(term, told.before) >= kMeets;
      if (here || before) sum += weight_of(term);
    }
    return all > 0 ? sum / all : 0;
  }

  // An act that many verbs may tell ("presented", "named", "put"), and everything else of the statement.
  bool tells_in_other_words() const {
    double specific = 0;
    for (const Term& term : statement.terms) specific += specific_of(term);
    return is_open(statement.deeds.front()) && specific >= kSpecificEnough &&
           share_in_sentence() >= kAlmostAll;
  }

  // "It ended in 1988", after a sentence on the war.
  bool goes_on(const Deed& front) const {
    if (!front.noun || statement.aspect == Aspect::whole || unit.deed.aspect != statement.aspect)
      return false;
    const Term event{.text = front.base, .parts = {}, .concept_key = front.concept_key};
    return unit.deed.agents.empty() && likeness(event, told.before) >= kMeets;
  }

  void score_act(Match& match) const {
    const Deed& front = statement.deeds.front();
    match.act = found(front);
    for (std::size_t i = 1; i < statement.deeds.size() && match.act < kMeets; ++i) {
      const Deed& deed = statement.deeds[i];
      if (!only_occurs(deed) && front.weak) match.act = std::max(match.act, found(deed));
    }
    match.here = found_here(front) >= 0.5 || (front.weak && match.act >= kMeets && any_here());
    if (match.act >= kMeets && match.here) return;
    if (goes_on(front)) {
      match.act = std::max(match.act, 0.9);
      match.here = true;
    }
    if (says_words_of(front)) {
      match.act = std::max(match.act, 0.9);
      match.here = true;
    } else if (tells_in_other_words()) {
      match.act = std::max(match.act, kInOtherWords);
      match.in_other_words = true;
      match.here = true;
    }
  }

  Match score(std::size_t number) const {
    Match match{.unit = number, .act = 1, .here = true, .complete = true};
    double all = 0;
    double sum = 0;
    if (!statement.deeds.empty()) {
      score_act(match);
      all += kDeedWeight;
      sum += kDeedWeight * match.act;
      if (match.act < 0.5) return match;
    }
    for (const Term& term : statement.terms) {
      const double weight = weight_of(term);
      const bool party = is_actor(term) && is_party(term);
      const bool kindred = match.act < kSurely;
      double value = party && !is_mutual(statement.deeds.front()) ? found_party(term, kindred) : found(term);
      if (value < kMeets) value = std::max(value, found_as_act(term));
      if (value < kMeets && is_actor(term))
        value = std::max(value, may_act_for(term)                             ? kSoftAgent
                                : party && names_parties(!term.state.empty()) ? 0.0
                                                                              : found_in_topic(term));
      if (value < kLeast && (is_actor(term) || term.essential || term.kind == Term::Kind::number))
        return match;
      const bool guessed = party && value < kMeets && term.kind != Term::Kind::person;
      if (value < kLeast && says_which_kind(term)) return match;
      if ((value < kLeast && weight >= 1) || guessed) match.complete = false;
      all += weight;
      sum += weight * value;
      if (value >= kMeets) match.specific += specific_of(term);
    }
    if (other_actors()) return match;
    match.score = all > 0 ? sum / all : 0;
    return match;
  }

  static double specific_of(const Term& term) {
    switch (term.kind) {
      case Term::Kind::person:
      case Term::Kind::name:
      case Term::Kind::number:
        return 1;
      case Term::Kind::state:
      case Term::Kind::word:
        break;
    }
    return 0.5 * std::min(1.0, term.weight);
  }
};

// A word with a capital, at the start of a sentence: a name that the sources know, a common word, or a name
// that they do not.
void settle(Term& term, const Sources::Impl& sources) {
  if (term.kind != Term::Kind::word || !term.essential) return;
  if (sources.name_parts.contains(term.text) && !sources.common_words.contains(term.text)) {
    term.kind = Term::Kind::name;
  } else if (sources.common_words.contains(term.text) || lexicon("event_nouns").has(term.text) ||
             lexicon("event_verbs").has(term.text) || lexicon("synonyms").has(term.text) ||
             lexicon("verb_classes").has(term.text)) {
    term.essential = false;
  }
}

Statement settled(Statement statement, const Sources::Impl& sources) {
  const auto settle_all = [&](std::vector<Term>& terms) {
    for (Term& term : terms) settle(term, sources);
  };
  settle_all(statement.terms);
  for (Deed& deed : statement.deeds) {
    settle_all(deed.agents);
    settle_all(deed.patients);
  }
  return statement;
}

}  // namespace

std::vector<Match> find_matches(const Statement& said, const Sources::Impl& sources) {
  std::vector<Match> matches;
  if (said.empty()) return matches;
  const Statement statement = settled(said, sources);
  for (const std::size_t unit : sources.candidates(statement.terms, statement.deeds)) {
    if (!said.not_from.empty() && sources.units[unit].mention->document == said.not_from) continue;
    const Match match = Scorer{statement, sources, sources.units[unit]}.score(unit);
    if (match.score >= kTold) matches.push_back(match);
  }
  std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) {
    return a.score > b.score || (a.score == b.score && a.unit < b.unit);
  });
  return matches;
}

}  // namespace dateline::checking
