#include "extract/advance.h"

#include <algorithm>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kReach = 8;  // words from the verb to the place

// Static, because a sense is handed on by address.
const Sense& invasion() {
  static const Sense sense{.head = "invasion", .type = "invasion"};
  return sense;
}
const Sense& attack() {
  static const Sense sense{.head = "attack", .type = "attack"};
  return sense;
}

bool are_armed(const Parsed& parsed, const VerbGroup& group) {
  const Range subject = subject_of(parsed.tree, parsed.groups, parsed.words, parsed.tree.of_word[group.main]);
  for (std::size_t i = subject.begin; i < subject.end; ++i) {
    const Part part = parsed.words[i].part;
    if (part == Part::preposition) return false;  // the minister of the army
    if (is_one_of(parsed.words[i].lower, {"last", "remaining", "departing", "retreating"})) return false;
    if (is_head(parsed.words, i) && lexicon<"armed_forces">().has(parsed.words[i].lower)) return true;
  }
  return false;
}

// The place that the verb leads to, or kNone: entered [Iraq], rolled into [Gori], crossed the border into
// [Kuwait].
std::size_t place_of(const Parsed& parsed, const VerbGroup& group) {
  const auto& words = parsed.words;
  const bool enters = words[group.main].verb->base == "enter";
  const std::size_t end = std::min(words.size(), group.main + 1 + kReach);
  bool led = enters;
  for (std::size_t i = group.main + 1; i < end && !is_boundary(words[i]); ++i) {
    if (words[i].lower == "into") led = true;
    if (led && words[i].name != kNone) return words[i].name;
    if (led && words[i].lower != "into" && words[i].part != Part::determiner &&
        words[i].part != Part::adverb && words[i].part != Part::adjective)
      return kNone;
  }
  return kNone;
}

}  // namespace

const Sense* advance_of(const Parsed& parsed, const VerbGroup& group) {
  const Verb* verb = parsed.words[group.main].verb;
  if (verb == nullptr || group.passive ||
      !is_one_of(verb->base, {"enter", "roll", "pour", "push", "march", "cross"}))
    return nullptr;
  if (!are_armed(parsed, group)) return nullptr;
  const std::size_t place = place_of(parsed, group);
  if (place == kNone) return nullptr;
  const NameKind kind = parsed.names[place].kind;
  if (kind == NameKind::country) return &invasion();
  return kind == NameKind::place ? &attack() : nullptr;
}

}  // namespace dateline::extraction
