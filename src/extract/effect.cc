#include "extract/effect.h"

#include "extract/phrases.h"
#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

// What a dated noun did lies in the same days: the tsunami killed, the coup overthrew.
bool tells_effect(const Sense& sense) {
  return is_one_of(sense.type,
                   {"death", "killing", "injury", "overthrow", "destruction", "displacement", "capture"});
}

std::size_t times_in(const Parsed& parsed, const TimeWords& when, std::size_t clause) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < parsed.words.size(); ++i)
    count += parsed.tree.of_word[i] == clause && when.is_dated(i) ? 1U : 0U;
  return count;
}

const VerbGroup* main_effect_group(const Parsed& parsed, const TimeWords& when, const Dated& noun) {
  const VerbGroup* group = parsed.group_of(noun.clause);
  if (group == nullptr || !group->finite || group->passive || noun.trigger > group->begin) return nullptr;
  const Range subject = subject_of(parsed.tree, parsed.groups, parsed.words, noun.clause);
  const Range phrase = phrase_around(parsed.words, noun.trigger);
  const bool heads =
      phrase.begin <= subject.begin && subject.begin <= noun.trigger && noun.trigger < subject.end;
  const auto trigger = clause_trigger(parsed, noun.clause, false);
  const bool effect = heads && trigger && trigger->word == group->main && tells_effect(trigger->sense);
  return effect && times_in(parsed, when, noun.clause) <= 1 ? group : nullptr;
}

}  // namespace

const VerbGroup* effect_group(const Parsed& parsed, const TimeWords& when, const Dated& noun) {
  for (std::size_t c = 0; c < parsed.tree.clauses.size(); ++c) {
    const Clause& relative = parsed.clause(c);
    if (relative.kind != Clause::Kind::relative || relative.antecedent != noun.trigger ||
        relative.opener == kNone)
      continue;
    const auto trigger = clause_trigger(parsed, c, false);
    const bool own =
        trigger && trigger->word == parsed.groups[relative.group].main && times_in(parsed, when, c) == 0;
    if (own && tells_effect(trigger->sense) && !parsed.groups[relative.group].passive)
      return &parsed.groups[relative.group];
  }
  return main_effect_group(parsed, when, noun);
}

}  // namespace dateline::extraction
