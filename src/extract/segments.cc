#include "extract/segments.h"

#include <algorithm>

#include "extract/phrases.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kSegments = 8;  // or fewer, in most sentences

struct Divider {
  const std::vector<Word>& words;
  const std::vector<VerbGroup>& groups;
  std::vector<Segment> segments = {};

  const VerbGroup* group_at(std::size_t i) const {
    if (i >= words.size() || !may_begin_group(words[i])) return nullptr;
    const auto found =
        std::lower_bound(groups.begin(), groups.end(), i,
                         [](const VerbGroup& group, std::size_t at) { return group.begin < at; });
    return found != groups.end() && found->begin == i ? &*found : nullptr;
  }

  std::size_t index_of(const VerbGroup* group) const {
    return static_cast<std::size_t>(group - groups.data());
  }

  // Of "its chief, Ann Lee, left": from the first comma, the place behind the second one.
  std::size_t behind_apposed_name(std::size_t comma) const {
    if (words[comma].part != Part::comma) return comma;
    std::size_t i = comma + 1;
    while (i < words.size() && words[i].part == Part::name) ++i;
    return i > comma + 1 && i < words.size() && words[i].part == Part::comma ? i + 1 : comma;
  }

  // "after", "as": opens a clause when a noun phrase and then a finite verb follow before the next boundary.
  bool opens_clause(std::size_t i) const {
    bool nominal = false;
    bool apposed = false;
    for (std::size_t k = i + 1; k < words.size() && k < i + 30; ++k) {
      if (const VerbGroup* group = group_at(k)) {
        if (group->finite && (!group->either || apposed)) return nominal;
        if (!group->infinitive && !nominal) return false;
        k = group->end - 1;
        continue;
      }
      const bool list =
          words[k].part == Part::coordinator && k + 1 < words.size() && group_at(k + 1) == nullptr;
      if (const std::size_t behind = behind_apposed_name(k); nominal && behind != k) {
        k = behind - 1;
        apposed = true;
        continue;
      }
      if (is_boundary(words[k]) && !list) return false;
      if (nominal && begins_behind_noun(words, k)) return false;  // after the war she studied
      nominal = nominal || is_nominal(words[k]);
    }
    return false;
  }

  bool has_nominal(std::size_t begin, std::size_t end) const {
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                       words.begin() + static_cast<std::ptrdiff_t>(end), is_nominal);
  }

  // [first] elected in 2010
  bool is_adverbial(std::size_t begin, std::size_t end) const {
    return std::all_of(words.begin() + static_cast<std::ptrdiff_t>(begin),
                       words.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Word& word) { return word.part == Part::adverb; });
  }

  // "before throwing in the towel"
  bool opens_gerund(std::size_t i) const {
    return i + 1 < words.size() && words[i + 1].part == Part::verb && (words[i + 1].forms & kGerund) != 0 &&
           group_at(i + 1) != nullptr;
  }

  // ", and on 5 March 1971, the U.S. returned": a date that opens the next clause.
  bool dates_next(std::size_t i, const Segment& open) const {
    const bool seen = open.finite || (open.range.begin == i && has_finite_before(i));
    std::size_t k = i + 1;
    if (k < words.size() && words[k].part == Part::preposition) ++k;
    return seen && k + 1 < words.size() && words[k].part == Part::time && words[k + 1].part == Part::comma;
  }

  bool has_finite_before(std::size_t i) const {
    return std::any_of(groups.begin(), groups.end(),
                       [&](const VerbGroup& group) { return group.finite && group.end <= i; });
  }

  // "and": opens a clause when a finite verb follows, at once or after a noun phrase.
  bool coordinates_clause(std::size_t i, const Segment& open) const {
    const std::size_t verb = i + 1 < words.size() && words[i + 1].part == Part::adverb ? i + 2 : i + 1;
    const VerbGroup* at_once = group_at(verb);
    if (at_once != nullptr && at_once->finite && has_finite_before(i)) return true;
    const VerbGroup* next = group_at(i + 1);
    const bool participles =
        open.group != kNone && !open.finite && next != nullptr && !next->finite && !next->infinitive;
    if (participles) return true;
    if (!open.finite) return false;
    for (std::size_t k = i + 1; k < words.size() && k < i + 30; ++k) {
      if (const VerbGroup* group = group_at(k)) {
        if (group->finite) return true;
        if (k == i + 1 || !group->infinitive) return group->begin == i + 1 && !group->infinitive;
        return false;
      }
      if (is_boundary(words[k])) return false;
    }
    return false;
  }

  void close(Segment& open, std::size_t end) {
    open.range.end = end;
    if (!open.range.empty() || open.opener != kNone) segments.push_back(open);
  }

  void start(Segment& open, std::size_t at, std::size_t opener, bool after_punctuation) {
    open = Segment{};
    open.range = {at, at};
    open.opener = opener;
    open.after_punctuation = after_punctuation;
  }

  // The first word of the noun phrases that run up to a verb: where a clause without "that" begins.
  std::size_t clause_begin(std::size_t after, std::size_t verb) const {
    std::size_t i = after;
    while (i < verb &&
           (words[i].part == Part::time || words[i].part == Part::adverb ||
            (words[i].part == Part::preposition && i + 1 < verb && words[i + 1].part == Part::time))) {
      ++i;
    }
    return i;
  }

  bool says(const VerbGroup& group) const { return takes_clause(words, group); }

  void take_group(Segment& open, const VerbGroup* group, std::size_t i) {
    const bool participle = (words[group->main].forms & kParticiple) != 0;
    const bool leads = open.range.begin == i || (participle && is_adverbial(open.range.begin, i));
    if (open.shortened && !open.finite && group->finite) {  // the troops sent to Iraq | left
      close(open, i);
      start(open, i, kNone, false);
    }
    if (!open.finite && group->finite) {
      open.subject = has_nominal(open.range.begin, i);
      open.finite = true;
      open.group = index_of(group);
      return;
    }
    if (group->finite) return split_at_second_verb(open, group, i);
    if (group->infinitive) return;
    if (leads && open.group == kNone) open.group = index_of(group);
    const bool after_noun = i > 0 && (is_nominal(words[i - 1]) || words[i - 1].part == Part::time);
    if (!leads && after_noun) {
      close(open, i);
      start(open, i, kNone, false);
      open.shortened = true;
      open.group = index_of(group);
    }
  }

  void split_at_second_verb(Segment& open, const VerbGroup* group, std::size_t i) {
    const VerbGroup& first = groups[open.group];
    const bool complement = says(first);
    std::size_t own = complement ? kNone : contact_begin(first.end, i);
    if (own == kNone && closes_subordinate(open, first, i)) {
      close(open, first.end);
      start(open, first.end, kNone, true);
      open.finite = open.subject = true;
      open.group = index_of(group);
      return;
    }
    const std::size_t at = complement ? clause_begin(first.end, i) : own != kNone ? own : i;
    close(open, at);
    start(open, at, kNone, false);
    open.finite = true;
    open.group = index_of(group);
    open.subject = at < i;
    open.contact = own != kNone;
  }

  // "After the case closed Ann Lee left": no comma, but a noun phrase between the verbs.
  bool closes_subordinate(const Segment& open, const VerbGroup& first, std::size_t verb) const {
    const bool opened = open.opener != kNone && (words[open.opener].role() == Role::both ||
                                                 words[open.opener].part == Part::subordinator);
    const bool leads = opened && std::none_of(segments.begin(), segments.end(),
                                              [](const Segment& segment) { return segment.finite; });
    return leads && first.end < verb &&
           std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first.end),
                       words.begin() + static_cast<std::ptrdiff_t>(verb), is_nominal);
  }

  // Where a relative clause without its pronoun begins: "in a country [the US invaded]". It has a noun phrase
  // of its own right after another one.
  std::size_t contact_begin(std::size_t after, std::size_t verb) const {
    std::size_t begin = verb;
    while (begin > after && (is_inside_phrase(words[begin - 1]) || words[begin - 1].part == Part::adverb ||
                             words[begin - 1].part == Part::pronoun)) {
      --begin;
      if (opens_phrase(words[begin])) break;
    }
    if (begin == verb || begin == after) return kNone;
    return opens_phrase(words[begin]) && begins_behind_noun(words, begin) ? begin : kNone;
  }

  void divide() {
    Segment open;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const Word& word = words[i];
      if (const VerbGroup* group = group_at(i)) {
        take_group(open, group, i);
        i = group->end - 1;
        continue;
      }
      if (word.part == Part::coordinator) {
        const bool leads = open.range.begin == i && open.after_punctuation && group_at(i + 1) != nullptr &&
                           !group_at(i + 1)->infinitive;
        if (!leads && !coordinates_clause(i, open) && !dates_next(i, open)) continue;
        close(open, i);
        start(open, i + 1, i, open.range.begin < i && i > 0 && is_boundary(words[i - 1]));
      } else if (word.role() == Role::both) {
        const bool waits = open.range.begin < i && !open.finite &&
                           has_nominal(open.range.begin, i - words_of_distance(words, i));
        if ((waits || !opens_clause(i)) && !opens_gerund(i)) continue;
        close(open, i);
        start(open, i + 1, i, i > 0 && is_boundary(words[i - 1]));
      } else if (is_boundary(word) || word.part == Part::mark) {
        if (word.part == Part::mark) continue;
        const bool opener =
            word.part == Part::subordinator || word.part == Part::relative || word.part == Part::that;
        if (opener && !is_opener(i)) continue;
        close(open, i);
        const bool still_after = open.after_semicolon && open.range.empty() && open.opener == kNone;
        start(open, i + 1, opener ? i : kNone, opener ? i > 0 && is_boundary(words[i - 1]) : true);
        open.after_semicolon = word.part == Part::semicolon || still_after;
      }
    }
    close(open, words.size());
  }

  // The verb before takes a that-clause, with no more than a time between: announced [on Monday] that.
  bool after_clause_verb(std::size_t i) const {
    while (i > 0 && (words[i - 1].part == Part::time || words[i - 1].part == Part::adverb ||
                     (words[i - 1].part == Part::preposition && words[i].part == Part::time)))
      --i;
    return std::any_of(groups.begin(), groups.end(),
                       [&](const VerbGroup& group) { return group.end == i && takes_clause(words, group); });
  }

  // "that" before a noun without verb is a determiner: that attack in 2003.
  bool is_opener(std::size_t i) const {
    if (words[i].part != Part::that) return true;
    const bool opens = i == 0 || words[i - 1].part == Part::preposition || words[i - 1].part == Part::quote;
    const bool object = i > 0 && words[i - 1].part == Part::verb && !after_clause_verb(i);
    if ((opens || object) && i + 1 < words.size() &&
        (is_inside_phrase(words[i + 1]) || words[i + 1].part == Part::time))
      return false;
    const bool after_verb = after_clause_verb(i);  // said that the plan, which failed, had cost
    for (std::size_t k = i + 1; k < words.size() && k < i + 30; ++k) {
      if (group_at(k) != nullptr) return true;
      const bool ends = words[k].part == Part::stop || words[k].part == Part::semicolon;
      if (ends || (words[k].part == Part::comma && !after_verb)) return false;
    }
    return false;
  }
};

}  // namespace

std::vector<Segment> find_segments(const std::vector<Word>& words, const std::vector<VerbGroup>& groups) {
  Divider divider{words, groups};
  divider.segments.reserve(kSegments);
  divider.divide();
  return std::move(divider.segments);
}

}  // namespace dateline::extraction
