#include "extract/dated_noun.h"

#include "extract/phrases.h"
#include "extract/time_words.h"

namespace dateline::extraction {

namespace {

bool joined_by_of(const std::vector<Word>& words, std::size_t outer, std::size_t inner) {
  if (outer + 1 >= inner || phrase_around(words, inner).begin != outer + 2) return false;
  const bool end_to = words[outer + 1].part == Part::to && words[outer].noun->sense.type == "end";
  return words[outer + 1].lower == "of" || end_to;
}

bool is_inside(const Parsed& parsed, std::size_t i) {
  const auto& words = parsed.words;
  const Word& w = words[i];
  return is_inside_phrase(w) || w.part == Part::preposition || is_place_comma(words, i) ||
         (w.part == Part::time && premodifies(words, i)) || w.part == Part::scare_quote ||
         (w.part == Part::coordinator && i > 0 && is_inside_phrase(words[i - 1]));
}

// "attacks in July went down": how many there were, not one of them.
bool is_measured(const Parsed& parsed, std::size_t noun, const VerbGroup& group, const Trigger& verb) {
  return verb.word == group.main && is_one_of(verb.sense.type, {"rise", "decline"}) &&
         parsed.words[noun].lower.ends_with('s');
}

// "declared an end to the siege": the declaration, not the siege.
bool is_declared_course(const Parsed& parsed, const VerbGroup& group, std::size_t noun) {
  return phrase_around(parsed.words, noun).begin == group.end &&
         is_one_of(parsed.words[noun].noun->sense.type, {"start", "end"}) &&
         saying_of(parsed.words, group) != nullptr;
}

}  // namespace

std::size_t noun_before(const Parsed& parsed, std::size_t t) {
  const auto& words = parsed.words;
  std::size_t i = t;
  if (i > 0 && (words[i - 1].part == Part::preposition || words[i - 1].part == Part::adverb)) --i;
  if (i > 0 && words[i - 1].part == Part::preposition && i < t) return kNone;
  std::size_t found = kNone;
  while (i-- > 0) {
    const Word& w = words[i];
    if (parsed.tree.of_word[i] != parsed.tree.of_word[t] && w.part != Part::comma) break;
    if (w.noun != nullptr && is_head(words, i)) {
      if (found != kNone && !joined_by_of(words, i, found)) break;
      found = i;
    }
    const bool end_to = w.part == Part::to && found != kNone;
    if (!end_to && !is_inside(parsed, i)) break;
    if (w.part == Part::preposition && found != kNone && w.lower != "of") break;
  }
  return found;
}

std::string_view governor(const Parsed& parsed, std::size_t noun) {
  const std::size_t begin = phrase_around(parsed.words, noun).begin;
  return begin == 0 ? std::string_view() : std::string_view(parsed.words[begin - 1].lower);
}

bool belongs_to_noun(const Parsed& parsed, const TimeWords& when, std::size_t t, std::size_t noun,
                     const std::optional<Trigger>& verb) {
  if (!verb || verb->word == noun || parsed.words[t - 1].lower == "of") return true;
  const VerbGroup* group = parsed.group_of(parsed.tree.of_word[t]);
  if (group == nullptr) return true;
  if (noun < group->begin && t < group->begin) return !is_measured(parsed, noun, *group, *verb);
  if (is_declared_course(parsed, *group, noun)) return false;
  if (is_one_of(governor(parsed, noun),
                {"since", "after", "before", "following", "until", "during", "despite", "than", "given"}))
    return true;
  const bool year = when.interval(t).granularity >= Granularity::month;
  return year && (verb->sense.type == "statement" || verb->sense.weak);
}

bool is_source(const Parsed& parsed, std::size_t noun) {
  const std::size_t begin = phrase_around(parsed.words, noun).begin;
  return begin >= 2 && parsed.words[begin - 1].lower == "to" && parsed.words[begin - 2].lower == "according";
}

std::size_t occasion_after(const Parsed& parsed, std::size_t group) {
  const auto& words = parsed.words;
  const std::size_t clause = parsed.tree.of_word[parsed.groups[group].main];
  for (std::size_t i = parsed.groups[group].end; i < words.size(); ++i) {
    if (parsed.tree.of_word[i] != clause) return kNone;
    const EventNoun* noun = words[i].noun;
    if (noun == nullptr || !is_head(words, i) ||
        !is_one_of(noun->sense.type, {"talks", "speech", "ceremony"}))
      continue;
    if (is_one_of(governor(parsed, i), {"at", "during"})) return i;
  }
  return kNone;
}

namespace {

bool is_within(const Parsed& parsed, std::size_t noun) {
  return is_one_of(governor(parsed, noun), {"in", "at", "during"});
}

}  // namespace

bool dates_saying(const Parsed& parsed, std::size_t clause) {
  const Clause& inner = parsed.clause(clause);
  const VerbGroup* group = parsed.group_of(clause);
  if (inner.kind == Clause::Kind::participial)
    return group != nullptr &&
           is_one_of(parsed.words[group->main].lower, {"speaking", "talking", "testifying"});
  if (!inner.shortened() || inner.antecedent == kNone) return false;
  const EventNoun* noun = parsed.words[inner.antecedent].noun;
  return noun != nullptr && is_one_of(noun->sense.type, {"statement", "speech"}) &&
         is_within(parsed, inner.antecedent);
}

std::size_t clause_on_occasion(const Parsed& parsed, std::size_t held) {
  const Clause& inner = parsed.clause(held);
  const VerbGroup* group = parsed.group_of(held);
  if (!inner.shortened() || group == nullptr || parsed.words[group->main].lower != "held") return kNone;
  if (inner.antecedent == kNone || !is_within(parsed, inner.antecedent)) return kNone;
  const std::size_t begin = phrase_around(parsed.words, inner.antecedent).begin;
  if (begin < 2 || parsed.words[begin - 2].part != Part::coordinator) return inner.parent;
  // "… agreed, and in a vote held in 2006, voters …": the clause to come.
  for (std::size_t clause = held + 1; clause < parsed.tree.clauses.size(); ++clause) {
    const VerbGroup* next = parsed.group_of(clause);
    if (next != nullptr && next->finite && next->begin > group->end) return clause;
  }
  return kNone;
}

}  // namespace dateline::extraction
