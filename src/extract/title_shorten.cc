#include "extract/title_shorten.h"

#include <algorithm>

#include "extract/title_subject.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kGoodLength = 12;  // words
constexpr std::size_t kMostWords = 20;

bool counts(const Word& word) {
  if (word.lower == "the" || word.lower == "a" || word.lower == "an") return false;
  switch (word.part) {
    case Part::quote:
    case Part::scare_quote:
    case Part::comma:
    case Part::genitive:
    case Part::mark:
    case Part::colon:
      return false;
    default:
      return true;
  }
}

bool says(const Parsed& parsed, const Dated& dated) {
  return !dated.by_noun && dated.group != kNone && dated.trigger == parsed.groups[dated.group].main &&
         saying_of(parsed.words, parsed.groups[dated.group]) != nullptr;
}

bool plans(const Parsed& parsed, const Dated& dated) {
  return !dated.by_noun && dated.group != kNone && dated.trigger == parsed.groups[dated.group].main &&
         (classes_of(parsed.words, parsed.groups[dated.group]) & (kPlan | kWish)) != 0;
}

// Where begins what was said, agreed, planned: "that" of a saying, "to" of a plan; the end when neither is
// there.
std::size_t content_at(const Parsed& parsed, const Dated& dated, const std::vector<std::size_t>& chosen) {
  const bool said = says(parsed, dated);
  const bool planned = plans(parsed, dated);
  for (std::size_t k = 0; k < chosen.size() && (said || planned); ++k) {
    if (chosen[k] <= dated.trigger) continue;
    const Part part = parsed.words[chosen[k]].part;
    const bool verb = chosen[k] + 1 < parsed.words.size() && parsed.words[chosen[k] + 1].part == Part::verb;
    if ((said && part == Part::that) || (planned && part == Part::to && verb)) return k;
  }
  return chosen.size();
}

// "made clear in a statement that", "agreed at a meeting to": without where or in what it was said.
void drop_setting(const Parsed& parsed, const Dated& dated, std::vector<std::size_t>& chosen) {
  const std::size_t content = content_at(parsed, dated, chosen);
  if (content == chosen.size()) return;
  const auto verb = std::find(chosen.begin(), chosen.end(), dated.trigger);
  const auto begin = chosen.begin() + static_cast<std::ptrdiff_t>(content);
  if (verb >= begin) return;
  const auto setting = std::find_if(verb, begin, [&](std::size_t i) {
    return parsed.words[i].lower == "in" || parsed.words[i].lower == "at" || parsed.words[i].lower == "on";
  });
  chosen.erase(setting, begin);
}

struct Shortener {
  const Parsed& parsed;
  const Dated& dated;
  const std::vector<std::size_t>& chosen;

  const Word& word(std::size_t k) const { return parsed.words[chosen[k]]; }

  bool ends_phrase(std::size_t k) const {
    const Part here = word(k).part;
    const bool full = here == Part::noun || here == Part::name || here == Part::time ||
                      here == Part::scare_quote || here == Part::quote || here == Part::number ||
                      here == Part::pronoun;
    if (!full) return false;
    switch (word(k + 1).part) {
      case Part::preposition:
        return word(k + 1).lower != "of";
      case Part::comma:
      case Part::coordinator:
      case Part::subordinator:
      case Part::relative:
      case Part::to:
      case Part::that:
      case Part::dash:
      case Part::colon:
        return true;
      case Part::verb:
        return chosen[k] + 1 == chosen[k + 1] ? (word(k + 1).forms & kGerund) != 0 : true;
      default:
        return chosen[k] + 1 != chosen[k + 1];
    }
  }

  // Where what was said or planned begins, or 0.
  std::size_t said_at() const {
    const std::size_t content = content_at(parsed, dated, chosen);
    return content == chosen.size() ? 0 : content;
  }

  // No clause that has begun lacks its verb, and no verb of saying what was said.
  bool is_complete(std::size_t k) const {
    const std::size_t at = chosen[k];
    const std::size_t of = parsed.tree.of_word[at];
    if (at < dated.trigger) return false;
    if (of != kNone && parsed.group_of(of) != nullptr && at + 1 < parsed.group_of(of)->end) return false;
    if (k + 1 < said_at()) return false;
    const std::size_t next = parsed.tree.of_word[chosen[k + 1]];
    const bool opens = next != kNone && next != of && parsed.clause(next).kind == Clause::Kind::complement;
    return !opens && word(k + 1).part != Part::that;
  }

  std::size_t best_length() const {
    std::size_t best = 0;
    std::size_t count = 0;
    for (std::size_t k = 0; k + 1 < chosen.size(); ++k) {
      count += counts(word(k)) ? 1U : 0U;
      if (count > kMostWords || (count > kGoodLength && best > 0)) break;
      if (ends_phrase(k) && is_complete(k)) best = k + 1;
    }
    return best;
  }
};

std::size_t length_of(const Parsed& parsed, const std::vector<std::size_t>& chosen) {
  return static_cast<std::size_t>(
      std::count_if(chosen.begin(), chosen.end(), [&](std::size_t i) { return counts(parsed.words[i]); }));
}

// The complement of `own` that a relative or subordinate clause lies in, else the clause itself: "that if he
// agreed".
std::size_t complement_around(const Parsed& parsed, std::size_t clause, std::size_t own) {
  std::size_t outer = clause;
  while (outer != kNone && outer != own &&
         (parsed.clause(outer).kind == Clause::Kind::relative ||
          parsed.clause(outer).kind == Clause::Kind::subordinate))
    outer = parsed.clause(outer).parent;
  const bool inside = outer != kNone && outer != own && parsed.clause(outer).kind == Clause::Kind::complement;
  return inside ? outer : clause;
}

}  // namespace

void drop_broken_end(const Parsed& parsed, const Dated& dated, std::vector<std::size_t>& chosen) {
  if (dated.by_noun || dated.group == kNone || chosen.empty()) return;
  const std::size_t own = parsed.tree.of_word[parsed.groups[dated.group].main];
  const std::size_t of = complement_around(parsed, parsed.tree.of_word[chosen.back()], own);
  const bool before = chosen.back() < parsed.groups[dated.group].main;  // what a relative clause hangs on
  if (of == kNone || of == own || before) return;
  const bool subordinate = parsed.clause(of).kind == Clause::Kind::subordinate;
  if (!subordinate && parsed.clause(of).kind != Clause::Kind::complement) return;
  const VerbGroup* group = parsed.group_of(of);
  const bool whole = group != nullptr && std::find(chosen.begin(), chosen.end(), group->main) != chosen.end();
  if (whole) return;
  while (!chosen.empty() && (complement_around(parsed, parsed.tree.of_word[chosen.back()], own) == of ||
                             parsed.words[chosen.back()].part == Part::that ||
                             parsed.words[chosen.back()].part == Part::subordinator ||
                             (subordinate && chosen.back() == parsed.clause(of).opener)))
    chosen.pop_back();
  if (!chosen.empty() && chosen.back() == parsed.groups[dated.group].main)
    chosen.clear();  // who said, and nothing said
}

void shorten(const Parsed& parsed, const Dated& dated, std::vector<std::size_t>& chosen) {
  if (length_of(parsed, chosen) <= kGoodLength + 2) return;
  if (!dated.by_noun && dated.group != kNone) {
    const std::size_t verb = parsed.groups[dated.group].begin;
    const auto split = std::find_if(chosen.begin(), chosen.end(), [&](std::size_t i) { return i >= verb; });
    std::vector<std::size_t> subject(chosen.begin(), split);
    drop_offices(parsed, subject);
    subject.insert(subject.end(), split, chosen.end());
    chosen = std::move(subject);
    drop_setting(parsed, dated, chosen);
    if (length_of(parsed, chosen) <= kGoodLength + 2) return;
  }
  const std::size_t best = Shortener{parsed, dated, chosen}.best_length();
  if (best > 0)
    chosen.resize(best);
  else if (length_of(parsed, chosen) > kMostWords)
    chosen.clear();
}

}  // namespace dateline::extraction
