#include "merge/similarity.h"

#include <algorithm>

namespace dateline::merging {

namespace {

// Weights in bits, set by reading merged timelines of news collections.
constexpr double kName = 1.5;           // a name in common …
constexpr double kState = 1.0;          // … that is a state or organization everybody talks of
constexpr double kMostNames = 6.0;      // more names than this add nothing
constexpr double kNoName = -4.0;        // both name somebody, nobody the same
constexpr double kOtherLeading = -1.5;  // somebody else does it
constexpr double kOtherPlace = -2.0;
constexpr double kWord = 0.7;
constexpr double kMostWords = 2.8;
constexpr double kOtherAction = -3.0;
constexpr double kOtherSpeech = -1.0;     // "turned to Iran" and "said": a verb of saying fits many acts
constexpr double kOtherInArticle = -2.0;  // an article tells two acts by two words
constexpr double kSameInArticle = 1.5;    // … and one act by one word
constexpr double kSameTelling = 6.0;      // one time expression dates both
constexpr double kNestedOften = -1.5;     // of what happens often, there may be another at a date so vague
constexpr double kPartial = -2.0;
constexpr double kDenied = -4.0;
constexpr double kSupposed = -2.0;

double kind_weight(Recurrence recurrence) {
  switch (recurrence) {
    case Recurrence::landmark:
      return 4.0;
    case Recurrence::occasion:
    case Recurrence::lasting:
      return 3.0;
    case Recurrence::once:
      return 2.5;
    case Recurrence::often:
      return 1.5;
    case Recurrence::speech:
      break;
  }
  return 0.0;
}

double date_weight(const Group& group, const Group& other) {
  const std::int64_t length = std::max(days_of(group.date).length(), days_of(other.date).length());
  const double coincidence = length <= 1     ? 2.0
                             : length <= 10  ? 1.5
                             : length <= 31  ? 1.0
                             : length <= 100 ? 0.5
                             : length <= 366 ? 0.0
                                             : -1.0;
  const DateFit how = fit(group.date, other.date, group.lasts() && other.lasts());
  const bool common_kind = other.recurrence == Recurrence::often || other.recurrence == Recurrence::speech;
  if (how == DateFit::partial) return coincidence + kPartial;
  if (how == DateFit::nested && common_kind) return coincidence + kNestedOften;
  return coincidence;
}

bool share_typical(const Counts& a, const Group& of_a, const Counts& b, const Group& of_b) {
  return std::any_of(a.begin(), a.end(), [&](const Counts::Entry& entry) {
    return of_a.typical(entry.second) && b.of(entry.first) > 0 && of_b.typical(b.of(entry.first));
  });
}

double action_weight(const Group& group, const Group& other) {
  if (share_typical(group.heads, group, other.heads, other)) return kind_weight(other.recurrence);
  if (share_typical(group.families, group, other.families, other)) {
    return other.recurrence == Recurrence::speech ? 0.0 : kind_weight(other.recurrence) - 0.5;
  }
  const bool speech = group.recurrence == Recurrence::speech || other.recurrence == Recurrence::speech;
  return speech ? kOtherSpeech : kOtherAction;
}

bool same_action(const Group& group, const Group& other) {
  return share_typical(group.families, group, other.families, other);
}

double context_weight(const Group& group, const Group& other, bool told_together) {
  if (told_together) return kSameTelling;
  if (!share_a_key(group.documents, other.documents)) return 0;
  if (!same_action(group, other)) return kOtherInArticle;
  const bool same_word = share_typical(group.heads, group, other.heads, other);
  const bool same_date = fit(group.date, other.date, false) == DateFit::same;
  return same_word && same_date ? kSameInArticle : 0;
}

double modality_weight(const Group& group, const Group& other) {
  const auto mostly = [](std::uint32_t count, const Group& of) { return 2 * count > of.mentions.size(); };
  if (mostly(group.negated, group) != mostly(other.negated, other)) return kDenied;
  if (mostly(group.hypothetical, group) != mostly(other.hypothetical, other)) return kSupposed;
  return 0;
}

// Typical names that are states, counted up to two.
std::size_t typical_states(const Group& group, const NameTable& names) {
  std::size_t states = 0;
  for (const auto& [name, mentions] : group.names) {
    if (group.typical(mentions) && names.keys(name).actor != 0 && ++states == 2) break;
  }
  return states;
}

// How strongly the best of what `name` asks for is offered by `other`.
double meets(const NameKeys& name, const Group& other) {
  for (const NameKeys::Ask& ask : name.asks) {
    const std::uint32_t count = other.offers.of(ask.key);
    if (count > 0 && other.typical(count)) return ask.strength;
  }
  return 0;
}

// True when each side has somebody in front whom the other does not know at all.
bool led_by_others(const Group& group, const Group& other, const NameTable& names) {
  return group.leader != 0 && other.leader != 0 && meets(names.keys(group.leader), other) <= 0 &&
         meets(names.keys(other.leader), group) <= 0;
}

// Landmarks are told apart by the states they befall; the people in the sentence may be anybody.
double no_name_weight(const Group& group, const Group& other, const NameTable& names) {
  if (group.recurrence != Recurrence::landmark || other.recurrence != Recurrence::landmark) return kNoName;
  const std::size_t states = std::min(typical_states(group, names), typical_states(other, names));
  return states == 0 ? 0 : states == 1 ? kNoName / 2 : kNoName;
}

double name_weight(const Group& group, const Group& other, const NameTable& names) {
  if (group.names.empty() || other.names.empty()) return 0;
  const SharedNames shared = shared_names(group, other, names);
  if (shared.strength <= 0) return no_name_weight(group, other, names);
  const double weight = kState * (shared.strength - shared.specific) + kName * shared.specific;
  const bool anybody = group.recurrence == Recurrence::landmark || !led_by_others(group, other, names);
  return std::min(weight, kMostNames) + (anybody ? 0 : kOtherLeading);
}

double word_weight(const Group& group, const Group& other) {
  double weight = 0;
  for (const auto& [word, mentions] : group.words) {
    const std::uint32_t count = other.words.of(word);
    if (count > 0 && group.typical(mentions) && other.typical(count)) weight += kWord;
  }
  return std::min(weight, kMostWords);
}

}  // namespace

SharedNames shared_names(const Group& group, const Group& other, const NameTable& names) {
  SharedNames shared;
  for (const auto& [name, mentions] : group.names) {
    if (!group.typical(mentions)) continue;
    const NameKeys& keys = names.keys(name);
    const double strength = meets(keys, other);
    shared.strength += strength;
    if (keys.actor == 0) shared.specific += strength;
  }
  return shared;
}

bool places_differ(const Group& group, const Group& other) {
  const auto differ = [&](const Counts& a, const Counts& b) {
    return !a.empty() && !b.empty() && !share_typical(a, group, b, other);
  };
  return differ(group.states, other.states) || differ(group.spots, other.spots);
}

double identity_weight(const Group& group, const Group& other, const NameTable& names) {
  return action_weight(group, other) + name_weight(group, other, names) +
         (places_differ(group, other) ? kOtherPlace : 0) + word_weight(group, other);
}

MatchWeight match_weight(const Group& group, const Group& other, bool told_together, const NameTable& names) {
  return {.date = date_weight(group, other),
          .action = action_weight(group, other),
          .names = name_weight(group, other, names),
          .places = places_differ(group, other) ? kOtherPlace : 0,
          .words = word_weight(group, other),
          .context = context_weight(group, other, told_together),
          .modality = modality_weight(group, other)};
}

}  // namespace dateline::merging
