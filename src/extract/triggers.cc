#include "extract/triggers.h"

#include <algorithm>

#include "extract/advance.h"
#include "extract/phrases.h"
#include "extract/presence.h"
#include "extract/time_words.h"

namespace dateline::extraction {

namespace {

bool is_lasting(const Sense& sense) {
  return sense.type == "war" || sense.type == "occupation" || sense.type == "crisis";
}

// declared itself neutral
bool is_reflexive(const Word& word) { return word.lower.ends_with("self") || word.lower.ends_with("selves"); }

// The event noun that heads the phrase going on at `i`, skipping determiners.
std::size_t event_from(const std::vector<Word>& words, std::size_t i) {
  while (i < words.size() && (words[i].part == Part::determiner || words[i].part == Part::possessive ||
                              words[i].part == Part::adverb))
    ++i;
  if (i >= words.size()) return kNone;
  const std::size_t head = head_from(words, i);
  return head != kNone && words[head].noun != nullptr ? head : kNone;
}

// The head of the subject: the last word of its first noun phrase.
std::size_t subject_head(const Parsed& parsed, Range subject) {
  for (std::size_t i = subject.begin; i < subject.end; ++i) {
    const Part part = parsed.words[i].part;
    if (part == Part::preposition || part == Part::to) return kNone;
    if (!is_nominal(parsed.words[i])) continue;
    const std::size_t head = head_from(parsed.words, i);
    if (head != kNone && head < subject.end) return head;
    if (head != kNone) return kNone;
  }
  return kNone;
}

struct Finder {
  const Parsed& parsed;
  std::size_t clause;

  const std::vector<Word>& words() const { return parsed.words; }

  // The word that heads the subject, through shared subjects and relative pronouns.
  std::size_t subject(std::size_t of) const {
    for (int steps = 0; steps < 4 && of != kNone; ++steps) {
      const Clause& c = parsed.clause(of);
      const Range range = subject_of(parsed.tree, parsed.groups, words(), of);
      const std::size_t head = subject_head(parsed, range);
      if (head != kNone) return head;
      if (c.kind == Clause::Kind::relative) return c.antecedent;
      of = c.subject_from;
    }
    return kNone;
  }

  std::size_t subject_event() const {
    std::size_t head = subject(clause);
    if (head == kNone) return kNone;
    if (words()[head].noun != nullptr) return head;
    // "the invasion of Iraq, which": the antecedent may be the noun before "of"
    const Range phrase = phrase_around(words(), head);
    if (phrase.begin >= 2 && words()[phrase.begin - 1].lower == "of" &&
        words()[phrase.begin - 2].noun != nullptr) {
      return phrase.begin - 2;
    }
    return kNone;
  }

  Trigger of_noun(std::size_t word, std::size_t group) const {
    return {word, group, words()[word].noun->sense, false};
  }

  // is to meet, are due to meet
  bool opens_plan(std::size_t at) const {
    if (at + 1 < words().size() && words()[at].lower == "due") ++at;
    return at < words().size() && words()[at].part == Part::to;
  }

  // "was on the verge of bombing": the gerund, which did not come about.
  std::size_t brink_of(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    const std::size_t at = group.end;
    const bool brink = group.copula && at + 3 < words().size() && words()[at].lower == "on" &&
                       is_one_of(words()[at + 2].lower, {"verge", "brink", "point"}) &&
                       words()[at + 3].lower == "of";
    if (!brink || index + 1 >= parsed.groups.size()) return kNone;
    const VerbGroup& next = parsed.groups[index + 1];
    return next.begin == at + 4 && !next.finite ? index + 1 : kNone;
  }

  // The infinitive that depends on a verb: agreed [with Iran] to meet.
  std::size_t infinitive_after(std::size_t group) const {
    for (std::size_t g = group + 1; g < parsed.groups.size(); ++g) {
      const VerbGroup& next = parsed.groups[g];
      if (parsed.tree.of_word[next.main] != clause) return kNone;
      if (next.infinitive) return g;
      if (next.finite) return kNone;
    }
    return kNone;
  }

  // Where the object begins, past a time between: announced [on Tuesday] its new engine.
  std::size_t object_at(const VerbGroup& group) const {
    std::size_t i = group.end;
    while (i < words().size()) {
      const bool dating = words()[i].part == Part::preposition && is_adverbial_time(words(), i + 1);
      if (!dating && !is_adverbial_time(words(), i)) break;
      i += dating ? 2 : 1;
    }
    return i;
  }

  // "told customers to wait"
  bool commands(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    if (group.passive || index + 1 >= parsed.groups.size() || words()[group.main].verb->base != "tell")
      return false;
    const VerbGroup& next = parsed.groups[index + 1];
    return next.infinitive && next.begin > group.end && next.begin < group.end + 6 &&
           is_inside_phrase(words()[group.end]);
  }

  std::optional<Trigger> of_saying(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    const Sense* saying = saying_of(words(), group);
    if (saying == nullptr || (group.phrasal == nullptr && words()[group.main].verb->opinion))
      return std::nullopt;
    return Trigger{group.main, index, *saying, false};
  }

  bool depends_on(std::size_t inner, std::size_t outer) const {
    const std::size_t parent = parsed.clause(inner).parent;
    return parent == outer || (parent != kNone && parsed.clause(parent).kind == Clause::Kind::relative &&
                               parsed.clause(parent).parent == outer);
  }

  // The clause that the verb introduces begins right after it, or "that" does, or a quotation.
  bool has_complement(const VerbGroup& group) const {
    if (group.end < words().size() && words()[group.end].part == Part::that) return true;  // that he leave
    for (std::size_t i = group.end; i < std::min(words().size(), group.end + 14); ++i) {
      const std::size_t of = parsed.tree.of_word[i];
      if (words()[i].part == Part::quote || words()[i].part == Part::colon) return true;
      if (of != kNone && parsed.clause(of).kind == Clause::Kind::relative)
        continue;  // in a statement published in May that
      if (of != kNone && of != clause)
        return parsed.clause(of).kind == Clause::Kind::complement && depends_on(of, clause);
    }
    return parsed.clause(clause).kind == Clause::Kind::attribution;
  }

  // began, started, ended, took place, broke out: what happened is the subject, or the object.
  std::optional<Trigger> of_course(std::size_t index, const Sense& sense) const {
    const VerbGroup& group = parsed.groups[index];
    std::size_t noun = group.passive ? kNone : event_from(words(), group.end);
    if (noun == kNone) noun = subject_event();
    if (noun == kNone) return std::nullopt;
    Trigger trigger = of_noun(noun, index);
    if (sense.head == "end" || is_lasting(trigger.sense)) trigger.sense = sense;
    return trigger;
  }

  std::optional<Trigger> find(std::size_t index, bool before_infinitive) const {
    const VerbGroup& group = parsed.groups[index];
    const unsigned kinds = classes_of(words(), group);
    const Sense* advance = advance_of(parsed, group);
    const Sense* sense = advance != nullptr ? advance : event_of(words(), group);
    const std::optional<Trigger> saying = of_saying(index);
    if (saying && (has_complement(group) || commands(index))) return saying;

    const bool is_to = group.copula && words()[group.main].role() == Role::be && opens_plan(group.end);
    if (((kinds & (kPlan | kWish | kNegate | kBring)) != 0 || is_to) && !before_infinitive) {
      const std::size_t next = infinitive_after(index);
      if (next != kNone && parsed.groups[next].begin < group.end + 6) {
        if (auto inner = find(next, false)) {
          inner->infinitive = (kinds & kBring) == 0;
          return inner;
        }
      }
    }
    if (const std::size_t next = brink_of(index); next != kNone) {
      if (auto inner = find(next, false)) {
        inner->infinitive = true;
        return inner;
      }
    }
    if (sense && (sense->type == "start" || sense->type == "end")) {
      if (group.end < words().size() && words()[group.end].lower == "by") return std::nullopt;  // began by
      if (auto trigger = of_course(index, *sense)) return trigger;
    }
    const std::size_t object = group.passive || group.copula ? kNone : event_from(words(), object_at(group));
    const bool wishes = (kinds & kWish) != 0 && sense && !sense->weak;  // offered talks, which may never be
    const bool carries = ((kinds & kLight) != 0 && !wishes) || (sense && sense->weak);
    if (object != kNone && (carries || words()[object].noun->performed) && !words()[object].noun->sense.weak)
      return of_noun(object, index);
    if (carries && group.infinitive && group.passive) {  // elections to be held
      const std::size_t before = group.begin > 0 ? group.begin - 1 : kNone;
      if (before != kNone && words()[before].noun != nullptr) return of_noun(before, index);
    }
    if (carries && (group.passive || object == kNone)) {
      const std::size_t subject_noun = subject_event();
      const bool occurs = group.passive || !sense || sense->weak;
      if (subject_noun != kNone && occurs && (group.passive || is_occurrence(group)))
        return of_noun(subject_noun, index);
    }
    const bool course = sense && (sense->type == "start" || sense->type == "end");
    if (course && object == kNone && !group.finite) return std::nullopt;  // the quarter ended Sept. 30
    if (sense) return Trigger{group.main, index, *sense, false};
    if (saying && says_thing(group)) return saying;
    if (group.copula) {
      if (auto trigger = of_existence(index)) return trigger;
    }
    if ((kinds & kState) != 0 && !group.copula) {
      if (auto trigger = of_duration(index)) return trigger;
    }
    if (auto trigger = presence_of(parsed, index)) return trigger;
    return of_deed(index);
  }

  // "associated the fault with a bug": no event that the lists know, but something that somebody did.
  std::optional<Trigger> of_deed(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    const Verb* verb = words()[group.main].verb;
    if (!group.finite || group.copula || group.negated || group.modal != kNone || verb == nullptr ||
        verb->base.empty() || (verb->saying && !does_thing(group)))
      return std::nullopt;
    constexpr unsigned kNoDeed = kState | kWish | kPlan | kNegate | kComplement;
    if ((classes_of(words(), group) & kNoDeed) != 0 || !is_told(group)) return std::nullopt;
    return Trigger{group.main, index, {.head = verb->base, .type = "action", .weak = true}, false};
  }

  // A verb of saying with a thing and no words: added two officials to its list.
  bool does_thing(const VerbGroup& group) const {
    const Verb& verb = *words()[group.main].verb;
    return verb.clause_only && !verb.opinion && !verb.bare && group.end < words().size() &&
           (is_inside_phrase(words()[group.end]) || premodifies(words(), group.end)) &&
           !has_complement(group);
  }

  // Did, was done.
  bool is_told(const VerbGroup& group) const {
    const Word& first = words()[group.begin];
    if (group.main == group.begin) return (first.forms & kPast) != 0 && (first.forms & kBase) == 0;
    return group.passive && is_one_of(first.lower, {"was", "were"});
  }

  // "the war, which lasted from 1980 to 1988"
  std::optional<Trigger> of_duration(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    const std::string& base = words()[group.main].verb->base;
    const std::size_t noun = is_one_of(base, {"last", "rage", "continue"}) ? subject_event() : kNone;
    if (noun == kNone || (base == "continue" && !is_lasting(words()[noun].noun->sense))) return std::nullopt;
    return of_noun(noun, index);
  }

  // denounced Iran; not: added a feature
  bool says_thing(const VerbGroup& group) const {
    const bool clause_only = group.phrasal == nullptr && words()[group.main].verb->clause_only;
    const std::size_t object = object_at(group);
    return !clause_only && (group.passive || (object < words().size() && (is_inside_phrase(words()[object]) ||
                                                                          is_reflexive(words()[object]))));
  }

  // took place, occurred, happened, came, followed, broke out: verbs whose subject is the event
  bool is_occurrence(const VerbGroup& group) const {
    return event_from(words(), group.end) == kNone &&
           (group.end >= words().size() || !is_inside_phrase(words()[group.end]));
  }

  // "there was an explosion", "the invasion was in 2003"
  std::optional<Trigger> of_existence(std::size_t index) const {
    const VerbGroup& group = parsed.groups[index];
    if (words()[group.main].role() != Role::be) return std::nullopt;
    const bool there = group.begin > 0 && words()[group.begin - 1].lower == "there";
    const std::size_t object = there ? event_from(words(), group.end) : kNone;
    if (object != kNone) return of_noun(object, index);
    // Elections are due in May.
    const bool due = group.end < words().size() && words()[group.end].lower == "due";
    const std::size_t next = group.end + (due ? 1 : 0);
    const bool time_follows =
        next < words().size() && (words()[next].part == Part::time ||
                                  (words()[next].part == Part::preposition && next + 1 < words().size() &&
                                   words()[next + 1].part == Part::time));
    const std::size_t noun = time_follows ? subject_event() : kNone;
    if (noun == kNone) return std::nullopt;
    return of_noun(noun, index);
  }
};

}  // namespace

std::optional<Trigger> clause_trigger(const Parsed& parsed, std::size_t clause, bool before_infinitive) {
  const std::size_t group = parsed.clause(clause).group;
  if (group == kNone) return std::nullopt;
  return Finder{parsed, clause}.find(group, before_infinitive);
}

std::optional<Trigger> group_trigger(const Parsed& parsed, std::size_t clause, std::size_t group) {
  return Finder{parsed, clause}.find(group, false);
}

std::optional<Sense> noun_sense(const Parsed& parsed, std::size_t& word) {
  const Sense sense = parsed.words[word].noun->sense;
  if (sense.type != "start" && sense.type != "end") return sense;
  const bool of = word + 2 < parsed.words.size() && is_one_of(parsed.words[word + 1].lower, {"of", "to"});
  const std::size_t inner = of ? event_from(parsed.words, word + 2) : kNone;
  if (inner == kNone) return std::nullopt;
  if (sense.type == "end" || is_lasting(parsed.words[inner].noun->sense)) return sense;
  word = inner;
  return parsed.words[inner].noun->sense;
}

}  // namespace dateline::extraction
