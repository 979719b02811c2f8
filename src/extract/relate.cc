#include "extract/relate.h"

#include <algorithm>
#include <array>

#include "extract/phrases.h"
#include "extract/time_words.h"
#include "extract/triggers.h"

namespace dateline::extraction {

namespace {

struct Signal {
  std::string_view word;
  Relation::Kind kind;
};

constexpr std::array kSignals{
    Signal{"before", Relation::Kind::before}, Signal{"after", Relation::Kind::after},
    Signal{"since", Relation::Kind::after},   Signal{"following", Relation::Kind::after},
    Signal{"during", Relation::Kind::during},
};

constexpr std::array kOneUnit{
    std::pair<std::string_view, std::string_view>{"day", "P1D"},
    std::pair<std::string_view, std::string_view>{"week", "P1W"},
    std::pair<std::string_view, std::string_view>{"month", "P1M"},
    std::pair<std::string_view, std::string_view>{"year", "P1Y"},
};

std::string_view length_of_one(std::string_view unit) {
  const auto* at =
      std::find_if(kOneUnit.begin(), kOneUnit.end(), [&](const auto& one) { return one.first == unit; });
  return at == kOneUnit.end() ? std::string_view() : at->second;
}

const Signal* signal_of(std::string_view word) {
  const auto* at = std::find_if(kSignals.begin(), kSignals.end(),
                                [&](const Signal& signal) { return signal.word == word; });
  return at == kSignals.end() ? nullptr : at;
}

bool is_signal_end(char a, char b) {
  return (b == 'e' && (a == 'r' || a == 'c')) || (b == 'r' && a == 'e') || (b == 'g' && a == 'n');
}

// A large first letter is one as well: After.
bool ends_in_signal(std::string_view text) {
  if (text.size() < 2 || !is_signal_end(text[text.size() - 2], text.back())) return false;
  return std::any_of(kSignals.begin(), kSignals.end(), [&](const Signal& signal) {
    const std::size_t size = signal.word.size();
    return text.size() >= size && text.ends_with(signal.word.substr(1)) &&
           (text[text.size() - size] | 0x20) == signal.word.front();
  });
}

// "after - war" is one word.
bool has_signal_inside(std::string_view word) {
  for (std::size_t space = word.find(' '); space != std::string_view::npos;
       space = word.find(' ', space + 1)) {
    if (ends_in_signal(word.substr(0, space))) return true;
  }
  return false;
}

bool is_real(const VerbGroup& group) { return group.modal == kNone && !group.negated && !group.infinitive; }

struct Relater {
  const Parsed& parsed;
  const std::vector<Timex>& times;

  const std::vector<Word>& words() const { return parsed.words; }

  bool is_time(std::size_t i) const { return words()[i].part == Part::time && words()[i].time != kNone; }

  std::optional<Dated> told_by(std::size_t clause) const {
    const VerbGroup* group = parsed.group_of(clause);
    if (group == nullptr || !is_real(*group)) return std::nullopt;
    const auto trigger = clause_trigger(parsed, clause, false);
    if (!trigger || trigger->infinitive) return std::nullopt;
    if (is_one_of(trigger->sense.type, {"statement", "speech"})) return std::nullopt;
    return Dated{.trigger = trigger->word,
                 .sense = trigger->sense,
                 .clause = clause,
                 .group = trigger->group,
                 .confidence = trigger->sense.weak ? 0.5 : 0.7};
  }

  std::size_t clause_opened_by(std::size_t i) const {
    for (std::size_t c = 1; c < parsed.tree.clauses.size(); ++c) {
      if (parsed.clause(c).opener == i) return c;
    }
    return kNone;
  }

  // The event noun that heads the phrase behind the signal.
  std::optional<Dated> named_at(std::size_t i) const {
    while (i < words().size() && (words()[i].part == Part::determiner ||
                                  words()[i].part == Part::possessive || words()[i].part == Part::time))
      ++i;
    if (i >= words().size()) return std::nullopt;
    std::size_t noun = head_from(words(), i);
    if (noun == kNone || words()[noun].noun == nullptr) return std::nullopt;
    const auto sense = noun_sense(parsed, noun);
    if (!sense || sense->weak || parsed.tree.of_word[noun] == kNone) return std::nullopt;
    return Dated{.trigger = noun, .sense = *sense, .clause = parsed.tree.of_word[noun], .by_noun = true};
  }

  // "the year after the revolution toppled the Shah": the clause itself is the other event.
  bool is_subject(std::size_t noun, std::size_t clause) const {
    const Range subject = subject_of(parsed.tree, parsed.groups, words(), clause);
    return subject.begin <= noun && noun < subject.end;
  }

  // "two years" before the signal; in "the day after" the signal may be part of the time expression.
  void measure(std::size_t signal, Related& related) const {
    const Word& word = words()[signal];
    if (word.part == Part::time) {
      const std::size_t space = word.lower.find(' ');
      if (word.lower.starts_with("the ") && space != std::string_view::npos)
        related.length = length_of_one(word.lower.substr(space + 1, word.lower.rfind(' ') - space - 1));
      related.event.time = signal;
    } else if (const std::size_t distance = words_of_distance(words(), signal); distance > 0) {
      related.length = length_of_one(words()[signal - 1].lower);
      related.begin = signal - distance;
    } else if (signal > 0 && is_time(signal - 1) &&
               times[words()[signal - 1].time].type == TimexType::duration) {
      if (signal > 1 && words()[signal - 2].part == Part::preposition)
        return;  // burned [for two days] before
      related.begin = related.event.time = signal - 1;
      if (times[words()[signal - 1].time].mod.empty()) related.length = times[words()[signal - 1].time].value;
    }
  }

  std::optional<Related> at(std::size_t i, Relation::Kind kind) const {
    const Word* before = i > 0 ? &words()[i - 1] : nullptr;  // not after; years to [the day after]
    if (before != nullptr && (before->part == Part::negation || before->part == Part::to))
      return std::nullopt;
    const std::size_t opened = clause_opened_by(i);
    const auto other = opened != kNone ? told_by(opened) : named_at(i + 1);
    const std::size_t clause = opened != kNone ? parsed.clause(opened).parent : parsed.tree.of_word[i];
    if (!other || (other->sense.weak && other->by_noun) || clause == kNone) return std::nullopt;
    const auto event = told_by(clause);
    if (!event || event->trigger == other->trigger) return std::nullopt;
    if (opened == kNone && is_subject(other->trigger, clause)) return std::nullopt;
    Related related{.kind = kind, .length = {}, .begin = i, .end = i + 1, .event = *event, .other = *other};
    related.tells = !event->sense.weak && words()[i].lower != "since" &&
                    is_simple_past(words(), parsed.groups[event->group]);
    measure(i, related);
    return related;
  }

  // The signal that ends a time expression without a date: "the day after", "the week before".
  static const Signal* signal_in(const Word& word, const Timex& time) {
    if (time.interval || time.type == TimexType::duration) return nullptr;
    const std::size_t space = word.lower.rfind(' ');
    return space == std::string_view::npos ? nullptr : signal_of(word.lower.substr(space + 1));
  }

  std::vector<Related> run() const {
    std::vector<Related> found;
    for (std::size_t i = 0; i + 1 < words().size(); ++i) {
      const Word& word = words()[i];
      const bool opens = word.part == Part::preposition || word.part == Part::subordinator;
      const Signal* signal = is_time(i) ? signal_in(word, times[word.time])
                             : opens    ? signal_of(word.lower)
                                        : nullptr;
      if (signal == nullptr) continue;
      if (auto related = at(i, signal->kind)) found.push_back(*related);
    }
    return found;
  }
};

}  // namespace

bool may_relate(std::string_view text, Span sentence, std::span<const Cut> cuts) {
  constexpr std::uint32_t kShortestSignal = 5;    // bytes
  constexpr std::uint32_t kShortestCompound = 9;  // after - x
  for (const Cut& cut : cuts) {
    const std::uint32_t size = cut.span.size();
    if (size < kShortestSignal || cut.kind != Cut::Kind::word) continue;
    const char* end = text.data() + cut.span.end;
    const bool ends = is_signal_end(end[-2], end[-1]) && cut.span.end < sentence.end && *end == ' ';
    if (ends && ends_in_signal(cut.span.of(text))) return true;
    if (size >= kShortestCompound && has_signal_inside(cut.span.of(text))) return true;
  }
  return false;
}

std::vector<Related> relate(const Parsed& parsed, const std::vector<Timex>& times) {
  return Relater{parsed, times}.run();
}

}  // namespace dateline::extraction
