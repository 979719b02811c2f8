#include "check/statement.h"

#include <algorithm>

namespace dateline::checking {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// What a claim is about comes first: what its sentence says was done, else the event it names.
int rank(const Deed& deed, bool has_noun) {
  if (only_occurs(deed)) return 5;
  if (deed.aspect != Aspect::whole && has_noun) return 4;
  if (!deed.noun && !deed.weak) return 0;
  if (deed.noun && !deed.weak) return 1;
  return deed.noun ? 3 : 2;
}

bool is_bare_verb_of(const Deed& verb, const Deed& noun) {
  return std::any_of(verb.patients.begin(), verb.patients.end(),
                     [&](const Term& term) { return term.token == noun.token; }) ||
         std::any_of(verb.agents.begin(), verb.agents.end(),
                     [&](const Term& term) { return term.token == noun.token; });
}

// "reached an agreement", "signed a treaty": the noun tells it all.
bool is_bare(const Deed& verb, const Deed& front) { return front.noun && !verb.noun && verb.weak; }

// "began", "ended" with the event beside it.
void take_aspect(Statement& statement) {
  const auto is_event = [](const Deed& deed) { return !only_occurs(deed) && deed.aspect == Aspect::whole; };
  if (!std::any_of(statement.deeds.begin(), statement.deeds.end(), is_event)) return;
  for (const Deed& deed : statement.deeds) {
    if (deed.aspect == Aspect::whole) continue;
    statement.aspect = deed.aspect;
    break;
  }
}

}  // namespace

Statement statement_of(const Reading& reading, std::size_t begin, std::size_t end,
                       const std::vector<std::size_t>& left_out) {
  Statement statement;
  const auto is_left_out = [&](std::size_t i) {
    return i < begin || i >= end || std::find(left_out.begin(), left_out.end(), i) != left_out.end();
  };
  for (const Act& act : reading.acts) {
    if (!is_left_out(act.token)) statement.deeds.push_back(deed_of(reading, act));
  }
  const bool has_noun = std::any_of(statement.deeds.begin(), statement.deeds.end(), [](const Deed& deed) {
    return deed.noun && !deed.weak && deed.aspect == Aspect::whole;
  });
  take_aspect(statement);
  std::stable_sort(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& a, const Deed& b) {
    const std::size_t clause_a = a.clause;
    const std::size_t clause_b = b.clause;
    const int rank_a = rank(a, has_noun);
    const int rank_b = rank(b, has_noun);
    const bool carried =
        (clause_a <= clause_b && is_bare_verb_of(a, b)) || (clause_b <= clause_a && is_bare_verb_of(b, a));
    if (clause_a != clause_b && !carried && rank_a < 2 && rank_b < 2) return clause_a < clause_b;
    return rank_a < rank_b;
  });
  statement.lasting = std::any_of(statement.deeds.begin(), statement.deeds.end(), [](const Deed& deed) {
    return is_one_of(deed.base, {"go on", "rage", "continue", "drag on"});
  });
  if (!statement.deeds.empty()) {
    statement.negated = std::any_of(statement.deeds.begin(), statement.deeds.end(), [&](const Deed& deed) {
      return deed.negated && deed.clause == statement.deeds.front().clause;
    });
  }
  std::vector<std::size_t> tokens;
  for (std::size_t i = begin; i < end; ++i) {
    const Token& token = reading.tokens[i];
    if (is_one_of(token.lower, {"due", "set", "scheduled", "planned", "expected"})) statement.planned = true;
    const bool at_war = token.lower == "at" && i + 1 < end && reading.tokens[i + 1].base == "war";
    if (at_war || is_one_of(token.lower, {"still", "ongoing", "underway"})) statement.lasting = true;
    if (is_left_out(i)) continue;
    const bool denies = token.kind == Token::Kind::negation || is_one_of(token.lower, {"never", "not"});
    if (denies && !statement.deeds.empty() && token.clause == statement.deeds.front().clause)
      statement.negated = true;
    const auto deed = std::find_if(statement.deeds.begin(), statement.deeds.end(),
                                   [&](const Deed& one) { return one.token == i; });
    const bool acts = deed != statement.deeds.end();
    const bool is_main = acts && deed == statement.deeds.begin();
    const bool carries = acts && (only_occurs(*deed) || is_bare(*deed, statement.deeds.front()) ||
                                  (deed->aspect != Aspect::whole && statement.aspect != Aspect::whole));
    if (!is_main && !carries) tokens.push_back(i);
  }
  statement.terms = terms_of(reading, tokens);
  const bool in_force = std::any_of(statement.deeds.begin(), statement.deeds.end(), [](const Deed& deed) {
    return deed.base == "come into" || deed.base == "enter into" || deed.base == "go into";
  });
  std::erase_if(statement.terms, [&](const Term& term) {
    if (in_force && term.text == "force") return true;
    return is_one_of(term.text, {"it", "course", "effect", "place", "start", "beginning", "end"});
  });
  return statement;
}

}  // namespace dateline::checking
