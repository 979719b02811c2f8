#include "check/comparison.h"

#include <algorithm>
#include <cctype>

#include "text/lexicon.h"

namespace dateline::checking {

bool is_actor(const Term& term) {
  return term.kind == Term::Kind::person || term.kind == Term::Kind::state || term.kind == Term::Kind::name;
}

namespace {

constexpr double kDeedBeside = 0.95;  // an act of the same clause
constexpr double kDeedInSentence = 0.75;
constexpr double kDeedWeight = 3;
constexpr double kKindred = 0.85;   // likeness from which two deeds may be one
constexpr double kLeast = 0.55;     // below it a name is not there
constexpr double kSoftAgent = 0.6;  // "Washington" for what its president did
constexpr double kInOtherWords = 0.75;
constexpr double kSpecificEnough = 1.5;
constexpr double kAlmostAll = 0.8;
constexpr double kSurely = 0.88;  // likeness below which two acts may be kindred only

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
  constexpr std::string_view kLight[] = {"take", "make", "have", "do", "get", "go", "be", "give", "come"};
  constexpr std::string_view kOpen[] = {"name", "introduce", "present", "put", "use", "publish", "send"};
  constexpr std::string_view kTypes[] = {"statement", "speech", "offer", "demand", "criticism", "threat"};
  const auto has = [](const auto& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
  };
  if (deed.noun || has(kLight, deed.base)) return false;
  return deed.says || deed.type.empty() || has(kOpen, deed.base) || has(kTypes, deed.type);
}

}  // namespace

double Comparison::found(const Term& term) const {
  if (goes_the_other_way(term)) return 0;
  const double near = is_short_for(term) ? kInSentence : likeness(term, unit.near);
  if (near >= 1) return near;
  const bool counts = term.kind == Term::Kind::number &&
                      std::any_of(unit.near.begin(), unit.near.end(), [&](const Term& one) {
                        return one.kind == Term::Kind::number && likeness(one, statement.terms) < 1;
                      });
  if (counts) return near;  // another number is told of this
  const double sentence = std::max(near, kInSentence * likeness(term, told.terms));
  if (term.kind == Term::Kind::number || is_elsewhere(term)) return sentence;
  return std::max({sentence, kInEvent * likeness(term, whole.terms), kBefore * likeness(term, told.before)});
}

bool Comparison::goes_the_other_way(const Term& term) const {
  return term.direction != 0 && std::any_of(unit.near.begin(), unit.near.end(), [&](const Term& one) {
           return one.direction == -term.direction && likeness(one, term) >= kMeets;
         });
}

bool Comparison::is_elsewhere(const Term& term) const {
  return is_place(term) && !term.is_state &&
         std::any_of(told.terms.begin(), told.terms.end(), [&](const Term& one) {
           return is_place(one) && !one.is_state && likeness(one, statement.terms) < kMeets;
         });
}

double Comparison::found_here(const Deed& deed) const {
  return std::max(likeness(deed, unit.deed), kDeedBeside * best(deed, unit.beside));
}

double Comparison::found(const Deed& deed) const {
  return std::max(found_here(deed), kDeedInSentence * best(deed, told.deeds));
}

bool Comparison::is_alike(const Deed& told_deed) const {
  return !statement.deeds.empty() && likeness(statement.deeds.front(), told_deed) >= kKindred;
}

double Comparison::found_as_act(const Term& term) const {
  const auto deed = std::find_if(statement.deeds.begin(), statement.deeds.end(),
                                 [&](const Deed& one) { return one.token == term.token; });
  return deed == statement.deeds.end() ? 0 : found(*deed);
}

bool Comparison::any_here() const {
  return std::any_of(statement.deeds.begin(), statement.deeds.end(),
                     [&](const Deed& deed) { return !only_occurs(deed) && found_here(deed) >= 0.5; });
}

bool Comparison::says_which_kind(const Term& term) const {
  if (term.kind != Term::Kind::word || term.weight < 1 || term.concept_key == "large") return false;
  return std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& deed) {
    const auto is_it = [&](const Term& one) { return one.token == term.token; };
    return deed.noun && !deed.weak && term.token < deed.token &&
           std::any_of(deed.agents.begin(), deed.agents.end(), is_it) &&
           std::any_of(deed.patients.begin(), deed.patients.end(), is_it);
  });
}

bool Comparison::says_words_of(const Deed& deed) const {
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

double Comparison::share_in_sentence() const {
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

bool Comparison::tells_in_other_words() const {
  double specific = 0;
  for (const Term& term : statement.terms) specific += specific_of(term);
  return is_open(statement.deeds.front()) && specific >= kSpecificEnough && share_in_sentence() >= kAlmostAll;
}

bool Comparison::goes_on(const Deed& front) const {
  if (!front.noun || statement.aspect == Aspect::whole || unit.deed.aspect != statement.aspect) return false;
  const Term event{.text = front.base, .parts = {}, .concept_key = front.concept_key};
  return unit.deed.agents.empty() && likeness(event, told.before) >= kMeets;
}

bool Comparison::begins_with_it(const Deed& front) const {
  return statement.aspect == Aspect::start && front.family == "war" && unit.deed.family == "invasion";
}

void Comparison::score_act(Match& match) const {
  const Deed& front = statement.deeds.front();
  match.act = found(front);
  for (std::size_t i = 1; i < statement.deeds.size() && match.act < kMeets; ++i) {
    const Deed& deed = statement.deeds[i];
    if (!only_occurs(deed) && front.weak) match.act = std::max(match.act, found(deed));
  }
  match.here = found_here(front) >= 0.5 || (front.weak && match.act >= kMeets && any_here());
  if (begins_with_it(front)) {
    match.act = std::max(match.act, 0.9);
    match.here = true;
  }
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

Match Comparison::score(std::size_t number) const {
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
    if (value < kMeets && is_actor(term) && !is_elsewhere(term))
      value = std::max(value, may_act_for(term) ? kSoftAgent
                              : party && names_parties(!term.state.empty()) && !leaves_open(term)
                                  ? 0.0
                                  : found_in_topic(term));
    if (value < kLeast && (is_actor(term) || term.essential || term.kind == Term::Kind::number)) return match;
    const bool they = told.says_they && value >= kBefore;
    const bool guessed = party && value < kMeets && term.kind != Term::Kind::person && !they;
    if (value < kLeast && says_which_kind(term)) return match;
    if ((value < (term.kind == Term::Kind::word ? kMeets : kLeast) && weight >= 1) || guessed)
      match.complete = false;
    all += weight;
    sum += weight * value;
    if (value >= kMeets || (party && they)) match.specific += specific_of(term);
  }
  if (other_actors()) return match;
  match.score = all > 0 ? sum / all : 0;
  return match;
}

double Comparison::specific_of(const Term& term) {
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

}  // namespace dateline::checking
