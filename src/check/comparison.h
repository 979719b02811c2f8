#pragma once

#include <string_view>

#include "check/match.h"

// A statement of a claim held against one unit of the sources: the inside of find_matches.
namespace dateline::checking {

inline constexpr double kMeets = 0.7;        // likeness from which a name counts as found
inline constexpr double kInSentence = 0.85;  // found in the sentence, outside the clause of the event
inline constexpr double kInEvent = 0.95;     // found in other passages of the event
inline constexpr double kBefore = 0.69;      // told in the sentences before

bool is_actor(const Term& term);

class Comparison {
 public:
  Comparison(const Statement& what, const Sources::Impl& from, const Witness& witness)
      : statement(what), sources(from), unit(witness) {}

  Match score(std::size_t number) const;

 private:
  // The act, and the words around it.
  double found(const Term& term) const;
  // "to Paris", when the clause says "from Paris".
  bool goes_the_other_way(const Term& term) const;
  // A place, when the sentence names another.
  bool is_elsewhere(const Term& term) const;
  double found_here(const Deed& deed) const;
  // The act, by the trigger, by what its clause says, or by what its sentence says.
  double found(const Deed& deed) const;
  bool is_alike(const Deed& told_deed) const;
  double found_as_act(const Term& term) const;
  bool any_here() const;
  // "a trade agreement": without the word it is another thing.
  bool says_which_kind(const Term& term) const;
  // Every word of "take hostage" stands in the sentence.
  bool says_words_of(const Deed& deed) const;
  // How much of what the statement says beside its act is in the sentence, by weight.
  double share_in_sentence() const;
  // An act that many verbs may tell ("presented", "named", "put"), and everything else of the statement.
  bool tells_in_other_words() const;
  // "It ended in 1988", after a sentence on the war.
  bool goes_on(const Deed& front) const;
  // A war begins with the invasion.
  bool begins_with_it(const Deed& front) const;
  void score_act(Match& match) const;
  static double specific_of(const Term& term);

  // Who does it, and to whom.
  // Somebody else did it, or had it done to him.
  bool other_actors() const;
  // Of who does it, or to whom, the source has nothing.
  bool is_lost(const std::vector<Term>& terms) const;
  // It does the act that the statement tells, or has it done to it.
  bool is_party(const Term& term) const;
  // The source says who is in it, states for a state, men for a man.
  bool names_parties(bool states) const;
  static double likeness_of_any(const std::vector<Term>& terms, const std::vector<Term>& others);
  bool is_agent(const Term& term) const;
  // The act is told without saying who is in this role: "they met", "a ceasefire".
  bool leaves_open(const Term& term) const;
  // "The agency", after sentences that give its name.
  bool is_short_for(const Term& term) const;
  // Among those who do the act, or to whom it is done; when it names nobody, in its clause.
  double in_its_role(const Term& term) const;
  // A party must be named with the act, not just somewhere in its sentence.
  double found_party(const Term& term, bool kindred) const;
  // What the article is about need not be said again: "returned to Iran", in an article on Iran; but "the
  // British embassy" is not the American one.
  double found_in_topic(const Term& term) const;
  // A state for what one of its people did, when the source names the man alone.
  bool may_act_for(const Term& term) const;

  const Statement& statement;
  const Sources::Impl& sources;
  const Witness& unit;
  const Told& told = sources.told[unit.told];
  const EventTerms& whole = sources.of_event(unit.event);
};

}  // namespace dateline::checking
