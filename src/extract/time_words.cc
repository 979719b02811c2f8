#include "extract/time_words.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/triggers.h"
#include "text/lexicon.h"

namespace dateline::extraction {

const Interval& days_of(const Timex& time) {
  return time.range && !time.range->whole.open_end ? time.range->whole : *time.interval;
}

const Interval& TimeWords::interval(std::size_t t) const { return days_of(times[word(t).time]); }
bool TimeWords::is_dated(std::size_t t) const {
  return word(t).part == Part::time && word(t).time != kNone && times[word(t).time].interval.has_value();
}
bool TimeWords::is_future(std::size_t t) const { return published && interval(t).first > *published; }

bool TimeWords::is_start_to_come(std::size_t t) const {
  const bool moved = t + 1 < parsed.words.size() && word(t + 1).lower == "to";  // from Monday to Tuesday
  return t > 0 && word(t - 1).lower == "from" && !moved && is_future(t);
}

bool TimeWords::is_bound(std::size_t t) const {
  if (is_start_to_come(t)) return false;
  const Timex& time = times[word(t).time];
  const Interval& when = time.range ? time.range->whole : *time.interval;
  if (when.open_start || when.open_end) return true;
  if (time.range) return false;
  return t > 0 && is_one_of(word(t - 1).lower, {"since", "until", "till", "by", "before", "after", "from",
                                                "than", "beyond", "through"});
}

bool TimeWords::is_comparison(std::size_t t) const {
  // from $8bn [in] the same quarter of 2013; not: rose more than 8 % in May
  const bool in = t > 0 && is_one_of(word(t - 1).lower, {"in", "for", "during"});
  bool number = false;
  for (std::size_t i = in ? t - 1 : t; i-- > 0;) {
    number = number || word(i).part == Part::number;
    if (word(i).part == Part::preposition || word(i).part == Part::coordinator)
      return number && (is_one_of(word(i).lower, {"from", "versus", "with", "against"}) ||
                        (!in && word(i).lower == "than"));
    if (!is_inside_phrase(word(i))) return false;
  }
  return false;
}

bool TimeWords::is_period_end(std::size_t t) const {
  if (t < 2 || word(t - 1).part != Part::verb || word(t - 1).verb == nullptr || !word(t - 1).verb->event)
    return false;
  const bool ends = is_one_of(word(t - 1).verb->event->type, {"end", "start"});
  return ends && (word(t - 2).part == Part::time || lexicon<"period_nouns">().has(word(t - 2).lower));
}

bool TimeWords::is_named(std::size_t t) const {
  if (t == 0 || t + 2 >= parsed.words.size() || word(t + 1).part != Part::determiner) return false;
  if (!is_one_of(word(t - 1).lower, {"declared", "declare", "proclaimed", "called", "named", "made"}))
    return false;
  const std::size_t head = head_from(parsed.words, t + 2);
  return head != kNone && is_one_of(word(head).lower, {"holiday", "day"});
}

bool TimeWords::is_adverbial(std::size_t t) const {
  return is_dated(t) && !is_named(t) && !is_bound(t) && !premodifies(parsed.words, t) && !is_comparison(t) &&
         !is_period_end(t);
}

bool TimeWords::has_other_time(std::size_t clause, std::size_t t) const {
  for (std::size_t i = 0; i < parsed.words.size(); ++i) {
    if (i != t && parsed.tree.of_word[i] == clause && is_adverbial(i)) return true;
  }
  return false;
}

bool TimeWords::contradicts_tense(std::size_t t, const Trigger& verb) const {
  if (!published || verb.infinitive || heads_entry(parsed.words, t)) return false;
  const VerbGroup& group = parsed.groups[verb.group];
  const bool will = group.modal != kNone && is_one_of(word(group.modal).lower, {"will", "'ll"});
  if (will) return interval(t).last < *published;
  const std::uint8_t forms = word(group.main).forms;
  const bool present = group.finite && group.main == group.begin && (forms & (kThird | kBase)) != 0;
  if (present && (forms & kPast) == 0) return interval(t).last < *published;
  return is_future(t) && group.finite && group.modal == kNone && (word(group.begin).forms & kPast) != 0;
}

std::size_t clause_of_time(const Parsed& parsed, std::size_t t) {
  std::size_t clause = parsed.tree.of_word[t];
  while (clause != kNone && clause != 0) {
    const Clause& inner = parsed.clause(clause);
    const VerbGroup* group = parsed.group_of(clause);
    const bool participle = inner.shortened() && group != nullptr && !group->finite;
    if (!participle || parsed.words[group->main].verb == nullptr ||
        event_of(parsed.words, *group) != nullptr || saying_of(parsed.words, *group) != nullptr ||
        clause_trigger(parsed, clause, false))
      break;
    clause = inner.parent;
  }
  return clause;
}

bool is_in_apposition(const Parsed& parsed, std::size_t t, std::size_t clause) {
  const auto& words = parsed.words;
  const VerbGroup* group = parsed.group_of(clause);
  for (const Range& piece : parsed.clause(clause).pieces) {
    if (t < piece.begin || t >= piece.end) continue;
    const Part first = words[piece.begin].part;
    const bool verb = group != nullptr && piece.begin <= group->main && group->main < piece.end;
    return !verb && piece.begin > 0 && (first == Part::determiner || first == Part::possessive);
  }
  return false;
}

}  // namespace dateline::extraction
