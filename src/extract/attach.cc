#include "extract/attach.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// What a dated noun did lies in the same days: the tsunami killed, the coup overthrew.
bool tells_effect(const Sense& sense) {
  return is_one_of(sense.type, {"death", "killing", "injury", "overthrow", "destruction", "displacement", "capture"});
}

struct Attacher {
  const Parsed& parsed;
  const std::vector<Timex>& times;
  const std::optional<Date>& published;
  std::vector<Dated> dated = {};

  const std::vector<Word>& words() const { return parsed.words; }
  const Word& word(std::size_t i) const { return parsed.words[i]; }
  const Interval& interval(std::size_t t) const {
    const Timex& time = times[word(t).time];
    return time.range ? time.range->whole : *time.interval;
  }
  bool is_dated(std::size_t t) const {
    return word(t).part == Part::time && word(t).time != kNone && times[word(t).time].interval.has_value();
  }
  bool is_future(std::size_t t) const { return published && interval(t).first > *published; }

  // "since 1979", "until Monday", "by June": bounds of a state, no date of an event.
  bool is_bound(std::size_t t) const {
    const Interval& when = interval(t);
    if (when.open_start || when.open_end) return true;
    if (times[word(t).time].range) return false;
    return t > 0 && is_one_of(word(t - 1).lower, {"since", "until", "till", "by", "before", "after", "from", "than", "beyond"});
  }

  bool is_adverbial(std::size_t t) const { return is_dated(t) && !is_bound(t) && !premodifies(words(), t); }

  void add_noun(std::size_t t, std::size_t noun, double confidence) {
    Dated made{.time = t, .trigger = noun, .sense = {}, .clause = parsed.tree.of_word[noun], .by_noun = true};
    made.sense = noun_sense(parsed, made.trigger);
    made.confidence = made.sense.weak ? confidence - 0.2 : confidence;
    if (made.clause == kNone) return;
    if (const VerbGroup* group = effect_group(made)) {
      made.by_noun = false;
      made.group = static_cast<std::size_t>(group - parsed.groups.data());
    }
    dated.push_back(made);
    add_during(t, made);
  }

  // The verb whose subject is the noun, when it tells what the event did.
  const VerbGroup* effect_group(const Dated& noun) const {
    const VerbGroup* group = parsed.group_of(noun.clause);
    if (group == nullptr || !group->finite || group->passive || noun.trigger > group->begin) return nullptr;
    const Range subject = subject_of(parsed.tree, parsed.groups, words(), noun.clause);
    const Range phrase = phrase_around(words(), noun.trigger);
    const bool heads = phrase.begin <= subject.begin && subject.begin <= noun.trigger && noun.trigger < subject.end;
    const auto trigger = clause_trigger(parsed, noun.clause, false);
    const bool effect = heads && trigger && trigger->word == group->main && tells_effect(trigger->sense);
    return effect && times_in(noun.clause) <= 1 ? group : nullptr;
  }

  std::size_t times_in(std::size_t clause) const {
    std::size_t count = 0;
    for (std::size_t i = 0; i < words().size(); ++i) count += parsed.tree.of_word[i] == clause && is_dated(i) ? 1U : 0U;
    return count;
  }

  // "During the 1991 war, troops burned …": what the clause tells happened then, too.
  void add_during(std::size_t t, const Dated& noun) {
    const VerbGroup* group = parsed.group_of(noun.clause);
    const std::size_t begin = phrase_around(words(), noun.trigger).begin;
    if (group == nullptr || !group->finite || noun.trigger > group->begin || begin == 0) return;
    if (!is_one_of(word(begin - 1).lower, {"in", "during", "at"})) return;
    const auto first = std::find_if(words().begin(), words().end(), [](const Word& w) { return w.part != Part::mark; });
    if (first != words().begin() + static_cast<std::ptrdiff_t>(begin - 1)) return;
    const auto trigger = clause_trigger(parsed, noun.clause, false);
    if (!trigger || has_other_time(noun.clause, t)) return;
    const bool told_there = is_one_of(noun.sense.type, {"speech", "statement"});
    if (told_there) dated.pop_back();
    dated.push_back({.time = t,
                     .trigger = told_there ? noun.trigger : trigger->word,
                     .sense = told_there ? noun.sense : trigger->sense,
                     .clause = noun.clause,
                     .infinitive = trigger->infinitive,
                     .group = trigger->group,
                     .confidence = told_there ? 0.85 : 0.65});
  }

  bool has_other_time(std::size_t clause, std::size_t t) const {
    for (std::size_t i = 0; i < words().size(); ++i) {
      if (i != t && parsed.tree.of_word[i] == clause && is_adverbial(i)) return true;
    }
    return false;
  }

  // The event noun whose phrase the time closes: the invasion of Iraq in 2003, elections last year.
  std::size_t noun_before(std::size_t t) const {
    std::size_t i = t;
    if (i > 0 && (word(i - 1).part == Part::preposition || word(i - 1).part == Part::adverb)) --i;
    if (i > 0 && word(i - 1).part == Part::preposition && i < t) return kNone;
    std::size_t found = kNone;
    while (i-- > 0) {
      const Word& w = word(i);
      if (parsed.tree.of_word[i] != parsed.tree.of_word[t] && w.part != Part::comma) break;
      if (w.noun != nullptr && is_head(words(), i)) {
        if (found != kNone && !joined_by_of(i, found)) break;
        found = i;
      }
      const bool inside = is_inside_phrase(w) || w.part == Part::preposition || is_place_comma(words(), i) ||
                          (w.part == Part::time && premodifies(words(), i)) || w.part == Part::scare_quote ||
                          (w.part == Part::coordinator && i > 0 && is_inside_phrase(word(i - 1)));
      if (!inside) break;
      if (w.part == Part::preposition && found != kNone && w.lower != "of") break;
    }
    return found;
  }

  bool joined_by_of(std::size_t outer, std::size_t inner) const {
    return outer + 1 < inner && word(outer + 1).lower == "of" && phrase_around(words(), inner).begin == outer + 2;
  }

  // The preposition that governs the noun's phrase through "of": since the start of the war.
  std::string_view governor(std::size_t noun) const {
    const std::size_t begin = phrase_around(words(), noun).begin;
    return begin == 0 ? std::string_view() : std::string_view(word(begin - 1).lower);
  }

  bool belongs_to_noun(std::size_t t, std::size_t noun, const std::optional<Trigger>& verb) const {
    if (!verb || verb->word == noun) return true;
    const VerbGroup* group = parsed.group_of(parsed.tree.of_word[t]);
    if (group == nullptr || (noun < group->begin && t < group->begin)) return true;
    if (is_one_of(governor(noun), {"since", "after", "before", "following", "until", "during", "despite", "than", "given"})) return true;
    const bool year = interval(t).granularity >= Granularity::month;
    const bool says = is_one_of(verb->sense.type, {"statement"});
    return year && (says || verb->sense.weak);
  }

  void attach_adverbial(std::size_t t) {
    const std::size_t clause = parsed.tree.of_word[t];
    if (clause == kNone) return;
    const std::optional<Trigger> verb = trigger_for(t, clause);
    const std::size_t noun = noun_before(t);
    if (noun != kNone && belongs_to_noun(t, noun, verb) && (!verb || verb->word != noun)) return add_noun(t, noun, 0.85);
    if (!verb || !is_chosen(t, clause) || contradicts_tense(t, *verb)) return;
    Dated made{.time = t, .trigger = verb->word, .sense = verb->sense, .clause = clause, .infinitive = verb->infinitive, .group = verb->group};
    made.by_noun = word(verb->word).noun != nullptr && parsed.clause(clause).kind == Clause::Kind::relative;
    made.elided = elided_begin(t, clause);
    made.confidence = verb->sense.weak ? 0.6 : has_other_time(clause, t) ? 0.75 : 0.9;
    dated.push_back(made);
  }

  // What lies ahead is not told in the past tense, nor what is over with "will": the date belongs to something else.
  bool contradicts_tense(std::size_t t, const Trigger& verb) const {
    if (!published || verb.infinitive) return false;
    const VerbGroup& group = parsed.groups[verb.group];
    const bool will = group.modal != kNone && (word(group.modal).lower == "will" || word(group.modal).lower == "'ll");
    if (will) return interval(t).last < *published;
    return is_future(t) && group.finite && group.modal == kNone && (word(group.begin).forms & kPast) != 0;
  }

  const VerbGroup* group_before(std::size_t t, std::size_t clause) const {
    const VerbGroup* last = nullptr;
    for (const VerbGroup& group : parsed.groups) {
      if (group.end <= t && parsed.tree.of_word[group.main] == clause) last = &group;
    }
    return last;
  }

  std::optional<Trigger> trigger_for(std::size_t t, std::size_t clause) const {
    const VerbGroup* last = group_before(t, clause);
    const bool after_infinitive = last != nullptr && last->infinitive;
    if (after_infinitive && (is_future(t) || has_time_before(clause, last->begin))) {
      auto inner = group_trigger(parsed, clause, static_cast<std::size_t>(last - parsed.groups.data()));
      if (inner) inner->infinitive = true;
      if (inner) return inner;
    }
    const VerbGroup* main = parsed.group_of(clause);
    const bool does = main != nullptr && word(main->main).verb != nullptr && word(main->main).verb->event &&
                      (word(main->main).verb->classes & (kNegate | kBring)) == 0;
    return clause_trigger(parsed, clause, !after_infinitive || (does && !is_future(t)));
  }

  bool has_time_before(std::size_t clause, std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
      if (parsed.tree.of_word[i] == clause && is_adverbial(i)) return true;
    }
    return false;
  }

  // Of several adverbial times of one clause: members of a list and of shared-verb phrases all count; else the nearest to
  // the verb, or one that lies inside the other.
  bool is_chosen(std::size_t t, std::size_t clause) const {
    const VerbGroup* group = parsed.group_of(clause);
    for (std::size_t other = 0; other < words().size(); ++other) {
      if (other == t || parsed.tree.of_word[other] != clause || !is_adverbial(other)) continue;
      if (const std::size_t noun = noun_before(other); noun != kNone && belongs_to_noun(other, noun, clause_trigger(parsed, clause, false))) continue;
      if (is_list(std::min(t, other), std::max(t, other))) continue;
      const bool inside = contains(interval(other), interval(t)) && !(interval(other) == interval(t));
      const bool around = contains(interval(t), interval(other)) && !(interval(other) == interval(t));
      if (inside) continue;
      if (around || distance(other, *group) < distance(t, *group)) return false;
    }
    return true;
  }

  static std::size_t distance(std::size_t t, const VerbGroup& group) {
    return t < group.begin ? group.begin - t : t - group.main;
  }

  // "in 1990, 1994 and 1998"; "Afghanistan in 2001 and Iraq in 2003"
  bool is_list(std::size_t first, std::size_t second) const {
    for (std::size_t i = first + 1; i < second; ++i) {
      if (word(i).part == Part::coordinator) return true;
      if (word(i).part == Part::verb || word(i).part == Part::auxiliary) return false;
    }
    return false;
  }

  std::size_t elided_begin(std::size_t t, std::size_t clause) const {
    for (std::size_t i = t; i-- > 0;) {
      if (parsed.tree.of_word[i] != clause && word(i).part != Part::coordinator) return kNone;
      if (word(i).part == Part::verb || word(i).part == Part::auxiliary) return kNone;
      if (word(i).part != Part::coordinator) continue;
      const bool time_before = i > 0 && is_adverbial(i - 1);
      const bool more_than_time = i + 1 < t && word(i + 1).part != Part::time && !(word(i + 1).part == Part::preposition && i + 2 == t);
      return time_before && more_than_time ? i + 1 : kNone;
    }
    return kNone;
  }

  void attach_premodifier(std::size_t t) {
    std::size_t i = t + 1;
    while (i < words().size() && (word(i).part == Part::coordinator || word(i).part == Part::time || word(i).part == Part::genitive)) ++i;
    const std::size_t head = head_from(words(), i);
    if (head != kNone && word(head).noun != nullptr) add_noun(t, head, 0.95);
  }

  void run() {
    for (std::size_t t = 0; t < words().size(); ++t) {
      if (!is_dated(t)) continue;
      if (premodifies(words(), t)) {
        attach_premodifier(t);
      } else if (!is_bound(t)) {
        attach_adverbial(t);
      }
    }
  }
};

}  // namespace

std::vector<Dated> attach(const Parsed& parsed, const std::vector<Timex>& times, const std::optional<Date>& published) {
  Attacher attacher{parsed, times, published};
  attacher.run();
  return std::move(attacher.dated);
}

}  // namespace dateline::extraction
