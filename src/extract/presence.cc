#include "extract/presence.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "extract/title_subject.h"

namespace dateline::extraction {

namespace {

constexpr Sense kStay{.head = "visit", .type = "visit", .weak = true};

bool is_name(const Parsed& parsed, std::size_t i) {
  return parsed.words[i].name != kNone && !parsed.names[parsed.words[i].name].canonical.empty();
}

bool is_place_name(const Parsed& parsed, std::size_t i) {
  if (!is_name(parsed, i)) return false;
  const NameKind kind = parsed.names[parsed.words[i].name].kind;
  return kind == NameKind::place || kind == NameKind::country;
}

bool is_past(const Parsed& parsed, const VerbGroup& group) {
  const Word& first = parsed.words[group.begin];
  const bool auxiliary = first.part == Part::auxiliary && group.begin != group.main;
  if (!auxiliary && !group.copula) return (first.forms & kPast) != 0;
  return is_one_of(first.lower, {"was", "were", "had"});
}

// The subject of the clause that the group belongs to, or of the clause it shares its subject with.
Range subject_of_act(const Parsed& parsed, std::size_t clause) {
  for (int steps = 0; steps < 4 && clause != kNone; ++steps) {
    const Range subject = subject_of(parsed.tree, parsed.groups, parsed.words, clause);
    if (const Range person = apposed_person(parsed, subject); !person.empty()) return person;
    if (!subject.empty()) return subject;
    clause = parsed.clause(clause).subject_from;
  }
  return {};
}

// "in Baghdad", "at the heavy water plant" right after the verb, a date or an adverb between.
bool place_follows(const Parsed& parsed, std::size_t at) {
  const auto& words = parsed.words;
  while (at < words.size() && (words[at].part == Part::time || words[at].part == Part::adverb)) ++at;
  if (at + 1 >= words.size() || !is_one_of(words[at].lower, {"in", "at"})) return false;
  const std::size_t head = head_from(words, at + 1 + (words[at + 1].part == Part::determiner ? 1U : 0U));
  if (head == kNone || words[head].noun != nullptr) return false;
  return is_place_name(parsed, head) || words[at].lower == "at";
}

// "was due in Cairo", "are due at the plant": a plan.
bool is_due(const Parsed& parsed, const VerbGroup& group) {
  return group.end < parsed.words.size() && parsed.words[group.end].lower == "due";
}

bool names_somebody(const Parsed& parsed, Range subject, bool person) {
  for (std::size_t i = subject.begin; i < subject.end; ++i) {
    if (!is_name(parsed, i)) continue;
    if (!person || parsed.names[parsed.words[i].name].kind == NameKind::person) return true;
  }
  return false;
}

}  // namespace

std::optional<Trigger> presence_of(const Parsed& parsed, std::size_t index) {
  const VerbGroup& group = parsed.groups[index];
  if (!group.finite || group.modal != kNone || group.negated || group.passive) return std::nullopt;
  const bool due = group.copula && is_due(parsed, group);
  if (!due && !is_past(parsed, group)) return std::nullopt;
  const bool stays = (classes_of(parsed.words, group) & kPresence) != 0;
  const bool is_there = group.copula && parsed.words[group.main].role() == Role::be;
  if (!is_there && !stays) return std::nullopt;
  const Range subject = subject_of_act(parsed, parsed.tree.of_word[group.main]);
  const bool somebody = names_somebody(parsed, subject, is_there && !due) ||
                        (due && !subject.empty() && parsed.words[subject.begin].part == Part::pronoun);
  if (!somebody || !place_follows(parsed, group.end + (due ? 1U : 0U))) return std::nullopt;
  return Trigger{group.main, index, kStay, false};
}

}  // namespace dateline::extraction
