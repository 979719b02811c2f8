#include "check/deed.h"

#include <algorithm>
#include <array>

#include "text/lexicon.h"

namespace dateline::checking {

namespace {

constexpr double kFamily = 0.95;
constexpr double kSynonym = 0.9;
constexpr double kKin = 0.85;
constexpr double kType = 0.7;
constexpr double kSameActor = 0.7;  // likeness from which two names may be one actor

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// Families that one thing may be told by: the fall of a city is its capture, that of a ruler his overthrow.
bool are_kin(const std::string& a, const std::string& b) {
  const LexiconRow* row = lexicon("event_kin").find(a);
  return row != nullptr && std::find(row->columns.begin(), row->columns.end(), b) != row->columns.end();
}

bool is_actor(const Term& term) {
  if (term.modifies) return false;
  return term.kind != Term::Kind::word && term.kind != Term::Kind::number;
}

std::vector<Term> actors(const std::vector<Term>& terms) {
  std::vector<Term> result;
  std::copy_if(terms.begin(), terms.end(), std::back_inserter(result), is_actor);
  return result;
}

bool meets(const std::vector<Term>& some, const std::vector<Term>& others) {
  return std::any_of(some.begin(), some.end(),
                     [&](const Term& term) { return likeness(term, others) >= kSameActor; });
}

std::vector<Term> both(const std::vector<Term>& a, const std::vector<Term>& b) {
  std::vector<Term> all = a;
  all.insert(all.end(), b.begin(), b.end());
  return all;
}

// Both name somebody, and nobody the same. A state and a man, or a ship, may be of one side: that is silence.
Roles compare(const std::vector<Term>& claimed, const std::vector<Term>& told) {
  if (claimed.empty() || told.empty()) return Roles::silent;
  if (meets(claimed, told)) return Roles::fit;
  const auto of_states = [](const Term& term) { return !term.state.empty(); };
  const bool states = std::any_of(claimed.begin(), claimed.end(), of_states);
  const bool told_states = std::any_of(told.begin(), told.end(), of_states);
  return states == told_states ? Roles::clash : Roles::silent;
}

// The event is done to its only party, or by it: "Saddam fell", "the Shah's fall".
bool has_one_party(const Deed& deed) {
  if (!deed.noun) return deed.patients.empty();
  return deed.agents.size() == deed.patients.size() &&
         std::equal(deed.agents.begin(), deed.agents.end(), deed.patients.begin(),
                    [](const Term& a, const Term& b) { return a.token == b.token; });
}

}  // namespace

bool is_mutual(const Deed& deed) {
  if (is_one_of(deed.base, {"accept", "approve", "ratify", "reject"})) return false;
  return is_one_of(deed.type, {"talks", "agreement", "war", "marriage", "truce", "deal", "break", "divorce",
                               "dispute"}) ||
         is_one_of(deed.family, {"talks", "clash", "war"});
}

Aspect aspect_of(const std::string& base) {
  if (is_one_of(base, {"begin", "start", "break out", "erupt", "commence", "open", "launch", "beginning",
                       "outbreak", "onset", "take effect", "come into", "enter into"}))
    return Aspect::start;
  if (is_one_of(base,
                {"end", "finish", "conclude", "ending", "conclusion", "stop", "close", "expire", "cease"}))
    return Aspect::end;
  return Aspect::whole;
}

bool only_occurs(const Deed& deed) {
  return !deed.noun &&
         is_one_of(deed.base,
                   {"take place", "take",    "happen",   "occur",   "hold",    "come",    "be",
                    "have",       "last",    "continue", "follow",  "see",     "go on",   "go",
                    "come about", "date",    "fall on",  "make",    "give",    "do",      "get",
                    "rage",       "drag on", "run",      "precede", "come to", "witness", "carry out",
                    "place",      "conduct", "become",   "remain",  "spend",   "need"});
}

namespace {

// Its clause looks ahead before the act is named, or the clause before expects it.
bool is_awaited(const Reading& reading, const Act& act) {
  const std::size_t clause = reading.tokens[act.token].clause;
  return std::any_of(reading.tokens.begin(), reading.tokens.begin() + static_cast<std::ptrdiff_t>(act.token),
                     [&](const Token& token) {
                       if (token.clause == clause)
                         return is_one_of(token.lower, {"expected", "due", "scheduled", "would", "will"});
                       return token.lower == "expected" && token.clause + 1 == clause;
                     });
}

bool is_act(const Reading& reading, std::size_t token) {
  return std::any_of(reading.acts.begin(), reading.acts.end(),
                     [&](const Act& act) { return act.token == token; });
}

// Behind "of" and a noun that is no event itself, or what something else is held against: "since the war".
bool is_embedded(const Reading& reading, const Act& act) {
  std::size_t i = act.token;
  while (i > 0 && reading.tokens[i].lower != "of") {
    const Token& token = reading.tokens[i - 1];
    if (is_one_of(token.lower, {"since", "after", "before", "following", "until", "despite"})) return true;
    const bool inside = token.kind == Token::Kind::name || token.kind == Token::Kind::word ||
                        is_one_of(token.lower, {"the", "a", "an", "this", "that", "of"});
    if (!inside || is_act(reading, i - 1)) return false;
    --i;
  }
  return i > 0 && reading.tokens[i - 1].kind == Token::Kind::word && !is_act(reading, i - 1) &&
         !is_one_of(reading.tokens[i - 1].base,
                    {"day", "time", "year", "night", "eve", "number", "series", "wave", "round", "hundred",
                     "thousand", "million", "dozen", "amount", "total", "lot", "height", "course", "rate"});
}

// By the verb with the particle behind it, "pull down", else by the verb alone.
std::optional<std::string_view> concept_of(const Reading& reading, const Act& act, const std::string& base) {
  if (!act.noun && act.token + 1 < reading.tokens.size()) {
    if (const auto key = lexicon("synonyms").value(base + " " + reading.tokens[act.token + 1].lower))
      return key;
  }
  return lexicon("synonyms").value(base);
}

}  // namespace

Deed deed_of_head(const std::string& head, const std::string& type) {
  const merging::EventKind kind = merging::event_kind(head);
  return {.base = head, .family = kind.family, .type = type, .recurrence = kind.recurrence};
}

Deed deed_of(const Reading& reading, const Act& act) {
  const std::string& base = act.base.empty() ? reading.tokens[act.token].base : act.base;
  Deed deed = deed_of_head(act.head.empty() ? base : std::string(act.head), std::string(act.type));
  deed.base = base;
  if (const auto key = concept_of(reading, act, base)) deed.concept_key = std::string(*key);
  deed.aspect = aspect_of(base);
  deed.noun = act.noun;
  deed.negated = act.negated;
  deed.supposed = act.supposed;
  deed.says = act.says;
  deed.weak = act.weak;
  deed.awaited = is_awaited(reading, act);
  deed.embedded = act.noun && is_embedded(reading, act);
  deed.agents = terms_of(reading, act.agents);
  deed.patients = terms_of(reading, act.patients);
  deed.token = act.token;
  deed.clause = reading.tokens[act.token].clause;
  return deed;
}

double likeness(const Deed& a, const Deed& b) {
  if (a.base == b.base) return 1;
  const bool unknown = a.recurrence == merging::Recurrence::often && a.type.empty() && b.type.empty();
  if (unknown && likeness(Term{.text = a.base, .parts = {}}, Term{.text = b.base, .parts = {}}) > 0)
    return kSynonym;
  if (!a.concept_key.empty() && a.concept_key == b.concept_key) return kSynonym;
  if (a.family == b.family) {  // who leaves an office may stay in the place, and the other way round
    const bool two_ways = a.family == "resignation" && !a.type.empty() && !b.type.empty() && a.type != b.type;
    return two_ways ? kType : kFamily;
  }
  const auto taken = [](const Deed& x, const Deed& y) {
    return x.family == "capture" && y.concept_key == "take";
  };
  if (taken(a, b) || taken(b, a)) return kSynonym;
  if (are_kin(a.family, b.family) || are_kin(b.family, a.family)) return kKin;
  if (!a.type.empty() && a.type == b.type &&
      !is_one_of(a.type, {"change", "government", "business", "law", "statement"}))
    return kType;
  return 0;
}

Roles compare_roles(const Deed& claimed, const Deed& told) {
  if (is_mutual(claimed) || is_mutual(told)) return Roles::silent;
  const std::vector<Term> agents = actors(claimed.agents);
  const std::vector<Term> patients = actors(claimed.patients);
  const std::vector<Term> told_agents = actors(told.agents);
  const std::vector<Term> told_patients = actors(told.patients);
  const bool sole = told.recurrence != merging::Recurrence::speech && !claimed.noun &&
                    claimed.patients.empty() && claimed.base != told.base;
  if (sole && !told.patients.empty() && meets(agents, told_agents) && !meets(claimed.agents, told.patients))
    return Roles::clash;  // a ship that sank, and one that shot
  if (has_one_party(claimed) || has_one_party(told)) {
    const Roles roles = compare(both(agents, patients), both(told_agents, told_patients));
    // "was adopted" and "the Council adopted": one says to whom, the other who
    const bool other_half = !told.noun && claimed.base == told.base && agents.empty() != told_agents.empty();
    return roles == Roles::clash && other_half ? Roles::silent : roles;
  }
  const bool turned = !told.agents.empty() && !meets(agents, told_agents) && meets(agents, told_patients);
  const bool turned_back =
      !told.patients.empty() && !meets(patients, told_patients) && meets(patients, told_agents);
  if (turned || turned_back) return Roles::clash;
  const Roles by = compare(agents, told_agents);
  const Roles to = compare(patients, told_patients);
  if (by == Roles::clash || to == Roles::clash) return Roles::clash;
  return by == Roles::fit || to == Roles::fit ? Roles::fit : Roles::silent;
}

}  // namespace dateline::checking
