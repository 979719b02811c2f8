#include "extract/attach.h"

#include <algorithm>

#include "extract/chronicle.h"
#include "extract/dated_noun.h"
#include "extract/effect.h"
#include "extract/phrases.h"
#include "extract/time_words.h"
#include "extract/triggers.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

struct Attacher {
  const Parsed& parsed;
  const std::vector<Timex>& times;
  const std::optional<Date>& published;
  const TimeWords when{parsed, times, published};
  std::vector<Dated> dated = {};

  const std::vector<Word>& words() const { return parsed.words; }
  const Word& word(std::size_t i) const { return parsed.words[i]; }

  void add(std::size_t t, const Trigger& trigger, std::size_t clause, double confidence) {
    dated.push_back({.time = t,
                     .trigger = trigger.word,
                     .sense = trigger.sense,
                     .clause = clause,
                     .infinitive = trigger.infinitive,
                     .group = trigger.group,
                     .confidence = confidence});
  }

  void add_noun(std::size_t t, std::size_t noun, double confidence) {
    Dated made{.time = t, .trigger = noun, .sense = {}, .clause = parsed.tree.of_word[noun], .by_noun = true};
    const std::optional<Sense> sense = noun_sense(parsed, made.trigger);
    if (!sense) return;
    made.sense = *sense;
    made.confidence = made.sense.weak ? confidence - 0.2 : confidence;
    if (made.clause == kNone) return;
    if (const VerbGroup* group = effect_group(parsed, when, made)) {
      made.by_noun = false;
      made.group = static_cast<std::size_t>(group - parsed.groups.data());
    }
    dated.push_back(made);
    add_during(t, made);
  }

  // "During the 1991 war, troops burned …": what the clause tells happened then, too.
  void add_during(std::size_t t, const Dated& noun) {
    const VerbGroup* group = parsed.group_of(noun.clause);
    const std::size_t begin = phrase_around(words(), noun.trigger).begin;
    if (group == nullptr || !group->finite || noun.trigger > group->begin || begin == 0) return;
    if (!is_one_of(word(begin - 1).lower, {"in", "during", "at"})) return;
    const auto first =
        std::find_if(words().begin(), words().end(), [](const Word& w) { return w.part != Part::mark; });
    if (first != words().begin() + static_cast<std::ptrdiff_t>(begin - 1)) return;
    const auto trigger = clause_trigger(parsed, noun.clause, false);
    if (!trigger || when.has_other_time(noun.clause, t)) return;
    const Word& told = word(trigger->word);
    const bool words_alone = told.verb != nullptr && told.verb->clause_only;
    const bool told_there = words_alone && is_one_of(noun.sense.type, {"speech", "statement"});
    if (told_there) dated.pop_back();
    dated.push_back({.time = t,
                     .trigger = told_there ? noun.trigger : trigger->word,
                     .sense = told_there ? noun.sense : trigger->sense,
                     .clause = noun.clause,
                     .infinitive = trigger->infinitive,
                     .group = trigger->group,
                     .confidence = told_there ? 0.85 : 0.65});
  }

  // The date of the speaking or of the statement is that of the saying.
  bool attach_saying(std::size_t t, std::size_t clause) {
    if (!dates_saying(parsed, clause)) return false;
    const Clause& relative = parsed.clause(clause);
    const auto saying = clause_trigger(parsed, relative.parent, false);
    if (!saying || saying->sense.type != "statement") return false;
    add(t, *saying, relative.parent, 0.8);
    return true;
  }

  void attach_adverbial(std::size_t t) {
    const std::size_t clause = clause_of_time(parsed, t);
    if (clause == kNone) return;
    std::optional<Trigger> verb = trigger_for(t, clause);
    if (verb && when.contradicts_tense(t, *verb)) verb.reset();
    const bool now = is_one_of(word(t).lower, {"today", "now", "tonight"});
    const std::size_t noun = now ? kNone : noun_before(parsed, t);
    if (noun != kNone && is_source(parsed, noun)) return;
    if (attach_saying(t, clause)) return;
    const bool of = t > 0 && word(t - 1).lower == "of";  // the invasion of 2003
    if (noun != kNone && belongs_to_noun(parsed, when, t, noun, verb) && (of || !verb || verb->word != noun))
      return add_noun(t, noun, 0.85);
    if (is_in_apposition(parsed, t, clause)) return;
    if (of) return;  // illustrators of the day
    attach_when(t);
    if (const std::size_t told = clause_on_occasion(parsed, clause); told != kNone)
      attach_clause(t, told, 0.75);
    if (const std::size_t occasion = occasion_of(clause, verb); occasion != kNone)
      return add_noun(t, occasion, 0.75);
    attach_coordinates(t, clause);
    if (verb && verb->sense.weak && parsed.clause(clause).kind == Clause::Kind::participial &&
        verb->sense.type != "birth")
      return;
    if (!verb || !is_chosen(t, clause)) return;
    Dated made{.time = t,
               .trigger = verb->word,
               .sense = verb->sense,
               .clause = clause,
               .infinitive = verb->infinitive,
               .group = verb->group};
    made.by_noun = word(verb->word).noun != nullptr &&
                   (parsed.clause(clause).kind == Clause::Kind::relative || only_dates(*verb, t));
    made.elided = elided_begin(t, clause);
    made.confidence = verb->sense.weak ? 0.6 : when.has_other_time(clause, t) ? 0.75 : 0.9;
    dated.push_back(made);
  }

  // "The invasion of Iraq was in 2003": the verb tells nothing but when.
  bool only_dates(const Trigger& verb, std::size_t t) const {
    const VerbGroup& group = parsed.groups[verb.group];
    const bool preposition = group.end < t && word(group.end).part == Part::preposition;
    return group.copula && verb.word < group.begin && group.end + (preposition ? 1 : 0) == t;
  }

  // "worked side by side at the Bonn conference": a verb that tells nothing leaves the date to the occasion.
  std::size_t occasion_of(std::size_t clause, const std::optional<Trigger>& verb) const {
    const VerbGroup* group = parsed.group_of(clause);
    const bool told = verb && (!verb->sense.weak || word(verb->word).noun != nullptr);
    if (told || group == nullptr || !group->finite || group->negated || group->modal != kNone) return kNone;
    return occasion_after(parsed, parsed.clause(clause).group);
  }

  // "last September, when the president telephoned": what the clause tells happened then.
  void attach_when(std::size_t t) {
    std::size_t at = t + 1;
    if (at < words().size() && word(at).part == Part::comma) ++at;
    if (at + 1 >= words().size() || word(at).lower != "when") return;
    const std::size_t clause = parsed.tree.of_word[at + 1];
    if (clause == kNone || parsed.clause(clause).opener != at || when.has_other_time(clause, kNone)) return;
    attach_clause(t, clause, 0.85);
  }

  // "It was not until 1962 that the film opened": it did, then.
  void attach_not_until(std::size_t t) {
    if (t < 2 || word(t - 1).lower != "until" || word(t - 2).lower != "not") return;
    for (std::size_t clause = 1; clause < parsed.tree.clauses.size(); ++clause) {
      const std::size_t opener = parsed.clause(clause).opener;
      if (opener == kNone || opener < t || word(opener).part != Part::that) continue;
      if (!when.has_other_time(clause, kNone)) attach_clause(t, clause, 0.85);
      return;
    }
  }

  // What the clause tells happened then.
  void attach_clause(std::size_t t, std::size_t clause, double confidence) {
    const auto trigger = clause_trigger(parsed, clause, false);
    if (!trigger || trigger->sense.weak || when.contradicts_tense(t, *trigger)) return;
    add(t, *trigger, clause, confidence);
  }

  // Joined to the main clause so closely that what opens the sentence holds for it as well: by "and" without
  // a comma, or by a shared subject.
  bool shares_opening(std::size_t clause) const {
    const Clause& other = parsed.clause(clause);
    if (other.kind != Clause::Kind::coordinate || other.parent != 0) return false;
    const bool joined = other.opener != kNone && other.opener > 0 && word(other.opener).lower == "and" &&
                        word(other.opener - 1).part != Part::comma;
    return joined || other.subject_from == 0;
  }

  // "On Monday rebels seized the town and killed the mayor": a date that opens the sentence holds for both.
  void attach_coordinates(std::size_t t, std::size_t clause) {
    const VerbGroup* group = parsed.group_of(clause);
    if (clause != 0 || group == nullptr || t > group->begin) return;
    for (std::size_t other = 1; other < parsed.tree.clauses.size(); ++other) {
      if (!shares_opening(other) || when.has_other_time(other, t) ||
          has_time_between(group->begin, parsed.group_of(other)))
        continue;
      const auto trigger = clause_trigger(parsed, other, false);
      if (!trigger || trigger->sense.weak || trigger->sense.type == "statement" || trigger->infinitive)
        continue;
      if (when.contradicts_tense(t, *trigger)) continue;
      add(t, *trigger, other, 0.7);
    }
  }

  bool has_time_between(std::size_t begin, const VerbGroup* group) const {
    if (group == nullptr) return true;
    for (std::size_t i = begin; i < group->begin; ++i) {
      if (when.is_adverbial(i)) return true;
    }
    return false;
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
    if (after_infinitive && (when.is_future(t) || has_time_before(clause, last->begin))) {
      auto inner = group_trigger(parsed, clause, static_cast<std::size_t>(last - parsed.groups.data()));
      if (inner) inner->infinitive = true;
      if (inner) return inner;
    }
    const VerbGroup* main = parsed.group_of(clause);
    const bool does = main != nullptr && word(main->main).verb != nullptr && word(main->main).verb->event &&
                      (word(main->main).verb->classes & (kNegate | kBring)) == 0;
    return clause_trigger(parsed, clause, !after_infinitive || (does && !when.is_future(t)));
  }

  bool has_time_before(std::size_t clause, std::size_t end) const {
    for (std::size_t i = 0; i < end; ++i) {
      if (parsed.tree.of_word[i] == clause && when.is_adverbial(i)) return true;
    }
    return false;
  }

  // Of several adverbial times of one clause: members of a list and of shared-verb phrases all count; else
  // the nearest to the verb, or one that lies inside the other.
  bool is_chosen(std::size_t t, std::size_t clause) const {
    const VerbGroup* group = parsed.group_of(clause);
    for (std::size_t other = 0; other < words().size(); ++other) {
      if (other == t || parsed.tree.of_word[other] != clause || !when.is_adverbial(other)) continue;
      if (const std::size_t noun = noun_before(parsed, other);
          noun != kNone && belongs_to_noun(parsed, when, other, noun, clause_trigger(parsed, clause, false)))
        continue;
      if (is_list(std::min(t, other), std::max(t, other))) continue;
      const bool inside =
          contains(when.interval(other), when.interval(t)) && !(when.interval(other) == when.interval(t));
      const bool around =
          contains(when.interval(t), when.interval(other)) && !(when.interval(other) == when.interval(t));
      if (inside) continue;
      if (around || (group != nullptr && distance(other, *group) < distance(t, *group))) return false;
    }
    return true;
  }

  static std::size_t distance(std::size_t t, const VerbGroup& group) {
    return t < group.begin ? group.begin - t : t - group.main;
  }

  // "in 1990, 1994 and 1998"; "Afghanistan in 2001 and Iraq in 2003"
  bool is_list(std::size_t first, std::size_t second) const {
    bool only_commas = true;
    for (std::size_t i = first + 1; i < second; ++i) {
      if (word(i).part == Part::coordinator) return true;
      if (word(i).part == Part::verb || word(i).part == Part::auxiliary) return false;
      only_commas = only_commas && word(i).part == Part::comma;
    }
    return only_commas;
  }

  std::size_t elided_begin(std::size_t t, std::size_t clause) const {
    for (std::size_t i = t; i-- > 0;) {
      if (parsed.tree.of_word[i] != clause && word(i).part != Part::coordinator) return kNone;
      if (word(i).part == Part::verb || word(i).part == Part::auxiliary) return kNone;
      if (word(i).part != Part::coordinator) continue;
      const bool time_before = i > 0 && when.is_adverbial(before_adjunct(words(), i - 1));
      const bool more_than_time = std::any_of(words().begin() + static_cast<std::ptrdiff_t>(i + 1),
                                              words().begin() + static_cast<std::ptrdiff_t>(t), is_nominal);
      return time_before && more_than_time ? i + 1 : kNone;
    }
    return kNone;
  }

  void attach_premodifier(std::size_t t) {
    std::size_t i = t + 1;
    while (i < words().size() && (word(i).part == Part::coordinator || word(i).part == Part::time ||
                                  word(i).part == Part::genitive))
      ++i;
    const std::size_t head = head_from(words(), i);
    if (head == kNone) return;
    if (word(head).noun != nullptr) {
      if (!is_source(parsed, head)) add_noun(t, head, 0.95);
      return;
    }
    if (lexicon("occasions").has(word(head).lower) &&
        is_one_of(governor(parsed, head), {"at", "in", "during"}))
      return attach_occasion(t);
    attach_subject(t, head);
  }

  // "at a Monday event, the firm unveiled": what the clause tells happened there and then.
  void attach_occasion(std::size_t t) {
    const std::size_t clause = parsed.tree.of_word[t];
    if (clause == kNone || when.has_other_time(clause, t)) return;
    attach_clause(t, clause, 0.8);
  }

  // "third-quarter income rose": the verb tells what the dated thing did in that time. Likewise what Monday's
  // Daily Post reports, or somebody says in it.
  void attach_subject(std::size_t t, std::size_t head) {
    const std::size_t clause = parsed.tree.of_word[t];
    if (clause == kNone || parsed.group_of(clause) == nullptr || head > parsed.group_of(clause)->begin)
      return;
    const auto trigger = clause_trigger(parsed, clause, false);
    if (!trigger || when.has_other_time(clause, t)) return;
    const bool paper = word(t + 1).part == Part::genitive && word(head).part == Part::name;
    const bool said = paper && trigger->sense.type == "statement";
    if (!said && !is_one_of(trigger->sense.type, {"rise", "decline", "fall"})) return;
    add(t, *trigger, clause, 0.8);
  }

  void sort() {
    std::stable_sort(dated.begin(), dated.end(),
                     [](const Dated& a, const Dated& b) { return a.trigger < b.trigger; });
  }

  void run() {
    for (std::size_t t = 0; t < words().size(); ++t) {
      if (words()[t].time == kNone || !when.is_dated(t)) continue;
      if (premodifies(words(), t)) {
        attach_premodifier(t);
      } else if (when.is_adverbial(t)) {
        attach_adverbial(t);
      } else {
        attach_when(t);  // since July 11, when bombs killed 76 people
        attach_not_until(t);
      }
      if (dated.empty() && heads_entry(words(), t)) dated = told_in_entry(parsed, t);
    }
  }
};

}  // namespace

std::vector<Dated> attach(const Parsed& parsed, const std::vector<Timex>& times,
                          const std::optional<Date>& published) {
  Attacher attacher{parsed, times, published};
  attacher.run();
  attacher.sort();
  return std::move(attacher.dated);
}

}  // namespace dateline::extraction
