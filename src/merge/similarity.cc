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
constexpr double kOtherSpeaker = -3.0;
constexpr double kOtherPlace = -2.0;
constexpr double kOtherLandmark = -4.0;  // a landmark elsewhere
constexpr double kWord = 0.8;
constexpr double kMostWords = 3.2;
constexpr std::size_t kManyWords = 2;
constexpr double kSameTitle = 4.0;    // the same words, a name among them
constexpr double kOtherWord = -0.5;   // another word of the family
constexpr double kOtherWords = -1.0;  // both say more, nothing the same
constexpr double kOtherAction = -3.0;
constexpr double kOtherSpeech = -2.0;      // "turned to Iran" and "said": a verb of saying fits many acts
constexpr double kOtherInArticle = -2.0;   // an article tells two acts by two words
constexpr double kSameInArticle = 0.8;     // … and one act by one word
constexpr double kOthersInArticle = -2.0;  // … to or by others
constexpr double kTwiceInSentence = -3.0;  // a sentence uses one word twice for two acts
constexpr double kOtherClock = -3.0;       // at another time of day
constexpr double kSameTelling = 6.0;       // one time expression dates both
constexpr double kNestedOften = -1.5;      // of what happens often, there may be another at a date so vague
constexpr double kNestedNameless = -0.5;   // nor is it said whose
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
      return 1.8;
    case Recurrence::often:
      return 1.5;
    case Recurrence::speech:
      break;
  }
  return 0.0;
}

// Of dates of so many days.
double coincidence_of(std::int64_t length) {
  return length <= 1     ? 2.0
         : length <= 10  ? 1.5
         : length <= 31  ? 1.0
         : length <= 100 ? 0.5
         : length <= 366 ? 0.0
                         : -1.0;
}

double date_weight(const Group& group, const Group& other) {
  const double coincidence =
      coincidence_of(std::max(days_of(group.date).length(), days_of(other.date).length()));
  const DateFit how = fit(group.date, other.date, group.lasts() && other.lasts());
  const bool common_kind = other.recurrence == Recurrence::often || other.recurrence == Recurrence::speech;
  if (how == DateFit::partial) return coincidence + kPartial;
  if (how == DateFit::nested && common_kind) return coincidence + kNestedOften;
  const bool nameless = group.names.empty() || other.names.empty();
  const bool landmark = other.recurrence == Recurrence::landmark;
  if (how == DateFit::nested && nameless && !landmark) return coincidence + kNestedNameless;
  return coincidence;
}

double clock_weight(const Group& group, const Group& other) {
  const bool differ =
      !group.clocks.empty() && !other.clocks.empty() && !share_a_key(group.clocks, other.clocks);
  return differ ? kOtherClock : 0;
}

bool share_typical(const Counts& a, const Group& of_a, const Counts& b, const Group& of_b) {
  return std::any_of(a.begin(), a.end(), [&](const Counts::Entry& entry) {
    return of_a.typical(entry.second) && b.of(entry.first) > 0 && of_b.typical(b.of(entry.first));
  });
}

double same_word_weight(const Group& group, const Group& other, const FeatureTable& features) {
  double weight = -1;
  for (const auto& [head, mentions] : group.heads) {
    if (!group.typical(mentions) || other.heads.of(head) == 0 || !other.typical(other.heads.of(head)))
      continue;
    weight = std::max(weight, kind_weight(features.recurrence_of(head)));
  }
  return weight;
}

double action_weight(const Group& group, const Group& other, const FeatureTable& features) {
  const double same_word = same_word_weight(group, other, features);
  if (same_word >= 0) return same_word;
  if (share_typical(group.families, group, other.families, other)) {
    const double kind = std::min(kind_weight(group.recurrence), kind_weight(other.recurrence));
    return std::max(0.0, kind + kOtherWord);
  }
  const bool speech = group.recurrence == Recurrence::speech || other.recurrence == Recurrence::speech;
  return speech ? kOtherSpeech : kOtherAction;
}

bool same_action(const Group& group, const Group& other) {
  return share_typical(group.families, group, other.families, other);
}

double title_weight(const Group& group, const Group& other) {
  if (!share_a_key(group.titles, other.titles)) return 0;
  return fit(group.date, other.date, group.lasts() && other.lasts()) == DateFit::same ? kSameTitle
                                                                                      : kSameTitle / 2;
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

// The strongest way in which `name` meets `other`; strength 0 when it does not.
NameKeys::Ask meeting(const NameKeys& name, const Group& other) {
  for (const NameKeys::Ask& ask : name.asks) {
    const std::uint32_t count = other.offers.of(ask.key);
    if (count > 0 && other.typical(count)) return ask;
  }
  return {};
}

// True when both name somebody, nobody the same, and no other word is the same.
bool tells_of_others(const Group& group, const Group& other, const NameTable& names) {
  if (group.names.empty() || other.names.empty() || share_typical(group.words, group, other.words, other))
    return false;
  return std::none_of(group.names.begin(), group.names.end(), [&](const Counts::Entry& name) {
    return group.typical(name.second) && meeting(names.keys(name.first), other).strength > 0;
  });
}

double context_weight(const Group& group, const Group& other, bool told_together, const NameTable& names) {
  if (!share_a_key(group.documents, other.documents)) return 0;
  if (share_a_key(group.said_in, other.said_in)) return kTwiceInSentence;
  if (told_together) return kSameTelling;
  if (!same_action(group, other)) return kOtherInArticle;
  if (tells_of_others(group, other, names)) return kOthersInArticle;
  const bool same_word = share_typical(group.heads, group, other.heads, other);
  const bool same_date = fit(group.date, other.date, false) == DateFit::same;
  return same_word && same_date && group.recurrence != Recurrence::speech ? kSameInArticle : 0;
}

// True when each side has somebody in front whom the other does not know at all.
bool led_by_others(const Group& group, const Group& other, const NameTable& names) {
  return group.leader != 0 && other.leader != 0 && meeting(names.keys(group.leader), other).strength <= 0 &&
         meeting(names.keys(other.leader), group).strength <= 0;
}

// True when the speakers are known and differ.
bool spoken_by_others(const Group& group, const Group& other, const NameTable& names) {
  if (group.leader == 0 || other.leader == 0) return false;
  const auto& offers = names.keys(other.leader).offers;
  const auto& asks = names.keys(group.leader).asks;
  return std::none_of(asks.begin(), asks.end(), [&](const NameKeys::Ask& ask) {
    return std::find(offers.begin(), offers.end(), ask.key) != offers.end();
  });
}

double other_leading_weight(const Group& group, const Group& other, const NameTable& names) {
  if (group.recurrence == Recurrence::landmark) return 0;
  const bool speech = group.recurrence == Recurrence::speech && other.recurrence == Recurrence::speech;
  if (speech && spoken_by_others(group, other, names)) return kOtherSpeaker;
  return led_by_others(group, other, names) ? kOtherLeading : 0;
}

// Landmarks are told apart by the states they befall; the people in the sentence may be anybody, and where
// other words are shared ("the Shah") a state may have been named in passing.
double no_name_weight(const Group& group, const Group& other, const NameTable& names) {
  if (group.recurrence != Recurrence::landmark || other.recurrence != Recurrence::landmark) return kNoName;
  if (share_typical(group.words, group, other.words, other)) return 0;
  const std::size_t states = std::min(typical_states(group, names), typical_states(other, names));
  return states == 0 ? 0 : states == 1 ? kNoName / 2 : kNoName;
}

double name_weight(const Group& group, const Group& other, const FeatureTable& features) {
  if (group.names.empty() || other.names.empty()) return 0;
  const SharedNames shared = shared_names(group, other, features);
  if (shared.strength <= 0) return no_name_weight(group, other, features.names());
  return std::min(shared.weight, kMostNames) + other_leading_weight(group, other, features.names());
}

// True when both say where and no place is the same, nor any state that the places lie in.
bool places_differ(const Group& group, const Group& other) {
  if (share_typical(group.spots, group, other.spots, other)) return false;
  const auto differ = [&](const Counts& a, const Counts& b) {
    return !a.empty() && !b.empty() && !share_typical(a, group, b, other);
  };
  return differ(group.states, other.states) || differ(group.spots, other.spots);
}

double place_weight(const Group& group, const Group& other) {
  if (!places_differ(group, other)) return 0;
  return group.recurrence == Recurrence::landmark ? kOtherLandmark : kOtherPlace;
}

double word_weight(const Group& group, const Group& other, const Rarity& rarity) {
  double weight = 0;
  for (const auto& [word, mentions] : group.words) {
    const std::uint32_t count = other.words.of(word);
    if (count > 0 && group.typical(mentions) && other.typical(count)) weight += kWord * rarity.of(word);
  }
  const bool both_say_more = group.words.size() >= kManyWords && other.words.size() >= kManyWords;
  return weight <= 0 && both_say_more ? kOtherWords : std::min(weight, kMostWords);
}

// The most that names, words and context may add.
double most_of_names(const Group& group, const Group& other) {
  if (group.names.empty() || other.names.empty()) return 0;
  return std::min(kName * static_cast<double>(group.names.size()), kMostNames);
}

double most_of_context(const Group& group, const Group& other, bool told_together) {
  if (!share_a_key(group.documents, other.documents)) return 0;
  return told_together ? kSameTelling : kSameInArticle;
}

}  // namespace

SharedNames shared_names(const Group& group, const Group& other, const FeatureTable& features) {
  SharedNames shared;
  for (const auto& [name, mentions] : group.names) {
    if (!group.typical(mentions)) continue;
    const NameKeys& keys = features.names().keys(name);
    const NameKeys::Ask ask = meeting(keys, other);
    shared.strength += ask.strength;
    shared.weight += ask.strength * (keys.actor != 0 ? kState : kName) * features.name_rarity().of(ask.key);
  }
  return shared;
}

double identity_weight(const Group& group, const Group& other, const FeatureTable& features) {
  return action_weight(group, other, features) + name_weight(group, other, features) +
         place_weight(group, other) + word_weight(group, other, features.word_rarity());
}

MatchWeight match_weight(const Group& group, const Group& other, bool told_together,
                         const FeatureTable& features) {
  return {.date = date_weight(group, other) + clock_weight(group, other),
          .action = action_weight(group, other, features),
          .names = name_weight(group, other, features),
          .places = place_weight(group, other),
          .words = word_weight(group, other, features.word_rarity()) + title_weight(group, other),
          .context = context_weight(group, other, told_together, features.names()),
          .modality = modality_weight(group, other)};
}

double most_of_name(Id name, const FeatureTable& features) {
  const NameKeys& keys = features.names().keys(name);
  double most = 0;
  for (const NameKeys::Ask& ask : keys.asks)
    most = std::max(most, ask.strength * features.name_rarity().of(ask.key));
  return most * (keys.actor != 0 ? kState : kName);
}

double least_of_names(const Group& group) {
  return kMatch - coincidence_of(days_of(group.date).length()) - std::max(kOtherSpeech, kOtherAction) -
         kMostWords;
}

std::optional<double> weight_of_match(const Group& group, const Group& other, bool told_together,
                                      const FeatureTable& features) {
  constexpr double kRounding = 1e-9;
  MatchWeight weight{.date = date_weight(group, other) + clock_weight(group, other),
                     .action = action_weight(group, other, features),
                     .modality = modality_weight(group, other)};
  const double title = title_weight(group, other);
  const auto too_little = [&](double rest) { return weight.total() + title + rest < kMatch - kRounding; };
  const double rest = kMostWords + most_of_context(group, other, told_together);
  if (too_little(rest + most_of_names(group, other))) return std::nullopt;
  weight.names = name_weight(group, other, features);
  weight.places = place_weight(group, other);
  if (too_little(rest)) return std::nullopt;
  weight.words = word_weight(group, other, features.word_rarity()) + title;
  weight.context = context_weight(group, other, told_together, features.names());
  const double total = weight.total();
  return total < kMatch ? std::nullopt : std::optional(total);
}

}  // namespace dateline::merging
