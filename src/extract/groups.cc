#include "extract/groups.h"

#include <algorithm>

#include "extract/known_words.h"
#include "extract/phrases.h"

namespace dateline::extraction {

namespace {

constexpr std::size_t kLookAhead = 30;     // words of a clause that are looked at
constexpr std::size_t kGroups = 8;         // or fewer, in most sentences
constexpr std::size_t kParticleReach = 5;  // words between a verb and its particle: shut the plant down

bool is_skipped(const Word& word) { return word.part == Part::adverb || word.part == Part::negation; }

bool opens_object(const Word& word) {
  return PartSet{Part::determiner, Part::possessive, Part::pronoun,  Part::name,
                 Part::number,     Part::noun,       Part::adjective}
      .has(word.part);
}

struct GroupReader {
  const std::vector<Word>& words;
  std::vector<VerbGroup> groups = {};
  std::size_t finite_since = kNone;  // the finite group of the running stretch, if any

  bool in_range(std::size_t i) const { return i < words.size(); }

  void read_auxiliary(VerbGroup& group, const Word& word, const Word*& last) {
    if (word.part == Part::negation || word.lower.ends_with("n't") || word.lower == "cannot")
      group.negated = true;
    if (word.part != Part::auxiliary) return;
    if (word.role() == Role::modal) group.modal = static_cast<std::size_t>(&word - words.data());
    if (word.role() == Role::have) group.perfect = true;
    last = &word;
  }

  static bool is_finite_auxiliary(const Word& word) {
    return word.lower != "be" && word.lower != "been" && word.lower != "being" && word.lower != "having";
  }

  // Reads a group that begins at `i`; returns the word after it, or `i` when none begins there.
  std::size_t read(std::size_t i) {
    VerbGroup group{.begin = i, .end = i + 1, .main = i};
    std::size_t at = i;
    const Word* last = nullptr;
    const Word* first = nullptr;
    if (words[at].part == Part::to) {
      group.infinitive = true;
      ++at;
    }
    while (in_range(at) && (words[at].part == Part::auxiliary || is_skipped(words[at]))) {
      read_auxiliary(group, words[at], last);
      if (first == nullptr && words[at].part == Part::auxiliary) first = &words[at];
      ++at;
    }
    const bool has_verb = in_range(at) && words[at].part == Part::verb;
    if (!has_verb && last == nullptr) return i;
    if (group.infinitive && !has_verb && last->role() != Role::be && last->role() != Role::have) return i;
    if (has_verb) {
      group.main = at;
    } else {
      group.main = static_cast<std::size_t>(last - words.data());
      group.copula = true;
    }
    group.end = group.main + 1;
    const std::uint8_t forms = has_verb ? words[at].forms : std::uint8_t{0};
    const bool be = last != nullptr && last->role() == Role::be;
    group.passive = has_verb && be && (forms & kParticiple) != 0;
    if (group.copula && last == first) group.perfect = false;
    group.phrasal = find_phrasal(group);
    if (!group.infinitive) set_finite(group, first, forms);
    groups.push_back(group);
    return group.end;
  }

  void set_finite(VerbGroup& group, const Word* first, std::uint8_t forms) {
    if (first != nullptr) {
      group.finite = is_finite_auxiliary(*first);
      return;
    }
    if ((forms & (kThird | kBase)) != 0) group.finite = true;
    if ((forms & kPast) != 0 && (forms & kParticiple) == 0) group.finite = true;
    if ((forms & kPast) == 0 || (forms & kParticiple) == 0) return;
    decide_ambiguous(group);
  }

  const Word* governor(std::size_t i) const {
    while (i-- > 0) {
      if (!is_skipped(words[i])) return &words[i];
    }
    return nullptr;
  }

  // An -ed form without auxiliary: past tense, or the participle of a shortened relative clause.
  void decide_ambiguous(VerbGroup& group) const {
    const Word* before = governor(group.begin);
    if (before == nullptr) return;
    const bool object = in_range(group.end) && opens_object(words[group.end]);
    const bool chained = before->part == Part::verb && (before->forms & kParticiple) != 0;  // presumed killed
    const bool after_relative = before->verb != nullptr && before > words.data() &&
                                ((before - 1)->part == Part::that || (before - 1)->part == Part::relative);
    if (after_relative) {  // the presence that followed ended
      group.finite = true;
      return;
    }
    if (chained) return;
    const Verb* verb = words[group.main].verb;
    if (verb != nullptr && verb->base == "say" && is_nominal(*before)) {  // hardly ever: the things said
      group.finite = true;
      return;
    }
    switch (before->part) {
      case Part::comma:
      case Part::dash:
      case Part::close:
      case Part::quote:
        if (in_range(group.end) && words[group.end].lower == "by" && is_participle_by(group)) return;
        group.finite = group.either = object || !lacks_object(group);
        return;
      case Part::coordinator:
        group.finite = groups.empty() || groups.back().finite;
        group.passive = group.finite && !groups.empty() && groups.back().passive && !object &&
                        saying_of(words, group) == nullptr;  // was burned down and rebuilt
        return;
      case Part::preposition:
      case Part::subordinator:
        return;
      case Part::relative:
      case Part::pronoun:
      case Part::that:
        group.finite = true;
        return;
      default:
        group.finite = has_relative_subject(group.begin);
        if (group.finite || (!object && lacks_object(group))) return;
        group.finite = object || says_before() ||
                       (finite_since == kNone ? !finite_follows(group) : has_subject_after_noun(group.begin));
    }
  }

  // ", led by a former minister, …": by whom, not by when.
  bool is_participle_by(const VerbGroup& group) const {
    return in_range(group.end + 1) && opens_object(words[group.end + 1]);
  }

  // The finite verb before takes a clause without "that": officials said rebels attacked.
  bool says_before() const {
    if (finite_since == kNone) return false;
    const Word& word = words[groups[finite_since].main];
    return word.verb != nullptr && word.verb->bare;
  }

  // A verb that needs an object and has none is passive: the man appointed in May.
  bool lacks_object(const VerbGroup& group) const {
    if (group.phrasal != nullptr || has_subject_after_noun(group.begin)) return false;
    const Verb* verb = words[group.main].verb;
    if (verb == nullptr || (verb->classes & kTransitive) == 0) return false;
    if (group.end < words.size() && words[group.end].part == Part::coordinator)
      return false;  // financed and aided
    return group.end >= words.size() ||
           (words[group.end].part != Part::that && words[group.end].part != Part::quote &&
            words[group.end].part != Part::scare_quote);
  }

  // "a country that the US invaded": nothing but its subject stands between the verb and what opens the
  // clause.
  bool has_relative_subject(std::size_t verb) const {
    std::size_t i = verb;
    while (i > 0 && opens_object(words[i - 1])) --i;
    return i > 0 && i < verb && (words[i - 1].part == Part::relative || words[i - 1].part == Part::that);
  }

  // "a country the US invaded": its subject begins right after another noun.
  bool has_subject_after_noun(std::size_t verb) const {
    std::size_t i = verb;
    while (i > 0 && opens_object(words[i - 1])) {
      --i;
      if (opens_phrase(words[i])) break;
    }
    return i > 0 && i < verb && opens_phrase(words[i]) && words[i - 1].part == Part::noun;
  }

  bool finite_follows(const VerbGroup& group) const {
    const Word& verb = words[group.main];
    if (verb.verb != nullptr && verb.verb->saying && !verb.verb->event) return false;
    const std::size_t stop = std::min(words.size(), group.end + kLookAhead);
    for (std::size_t i = group.end; i < stop && !is_boundary(words[i]); ++i) {
      const Word& word = words[i];
      if (word.part == Part::auxiliary && is_finite_auxiliary(word)) return true;
      if (word.part == Part::verb && (word.forms & (kPast | kThird)) != 0) return true;
    }
    return false;
  }

  const Verb::Phrasal* find_phrasal(VerbGroup& group) const {
    const Verb* verb = words[group.main].verb;
    if (verb == nullptr) return nullptr;
    for (const auto& phrasal : verb->phrasals) {
      if (follows(group.main + 1, phrasal.particles)) {
        const std::size_t end = group.main + 1 + phrasal.particles.size();
        if (end < words.size() && words[end].part == Part::time && words[end - 1].part == Part::preposition)
          continue;  // settled in 1991
        group.end = end;
        return &phrasal;
      }
    }
    for (const auto& phrasal : verb->phrasals) {
      if (phrasal.particles.size() == 1 && known_word(phrasal.particles[0]).lexeme != nullptr &&
          is_split(group, phrasal.particles[0])) {
        return &phrasal;
      }
    }
    return nullptr;
  }

  bool follows(std::size_t i, const std::vector<std::string_view>& particles) const {
    if (i + particles.size() > words.size()) return false;
    return std::equal(particles.begin(), particles.end(), words.begin() + static_cast<std::ptrdiff_t>(i),
                      [](std::string_view a, const Word& b) { return a == b.lower; });
  }

  // "shut the plant down": only particles that are no prepositions of their own.
  bool is_split(const VerbGroup& group, std::string_view particle) const {
    if (particle != "down" && particle != "out" && particle != "up" && particle != "off" &&
        particle != "back")
      return false;
    const std::size_t stop = std::min(words.size(), group.main + 2 + kParticleReach);
    for (std::size_t i = group.main + 1; i < stop; ++i) {
      if (words[i].lower == particle) return i + 1 >= words.size() || !opens_object(words[i + 1]);
      if (!opens_object(words[i])) return false;
    }
    return false;
  }

  void read_all() {
    for (std::size_t i = 0; i < words.size();) {
      if (is_boundary(words[i])) finite_since = kNone;
      if (!may_begin_group(words[i])) {
        ++i;
        continue;
      }
      const std::size_t next = read(i);
      if (next == i) {
        ++i;
        continue;
      }
      if (groups.back().finite) finite_since = groups.size() - 1;
      i = next;
    }
  }
};

}  // namespace

const Sense* event_of(const std::vector<Word>& words, const VerbGroup& group) {
  if (group.phrasal != nullptr) return group.phrasal->event ? &*group.phrasal->event : nullptr;
  const Verb* verb = words[group.main].verb;
  return verb != nullptr && !group.copula && verb->event ? &*verb->event : nullptr;
}

const Sense* saying_of(const std::vector<Word>& words, const VerbGroup& group) {
  if (group.phrasal != nullptr) return group.phrasal->saying ? &*group.phrasal->saying : nullptr;
  const Verb* verb = words[group.main].verb;
  return verb != nullptr && verb->saying ? &*verb->saying : nullptr;
}

unsigned classes_of(const std::vector<Word>& words, const VerbGroup& group) {
  if (group.phrasal != nullptr) return group.phrasal->classes;
  const Verb* verb = words[group.main].verb;
  return verb == nullptr ? 0 : verb->classes;
}

bool is_simple_past(const std::vector<Word>& words, const VerbGroup& group) {
  if (!group.finite || group.perfect || (words[group.main].forms & kGerund) != 0) return false;
  std::size_t first = group.begin;
  while (first < group.main && words[first].part != Part::auxiliary && words[first].part != Part::verb)
    ++first;
  if (words[first].part == Part::auxiliary)
    return words[first].lower == "was" || words[first].lower == "were";
  return (words[first].forms & kPast) != 0 && (words[first].forms & kBase) == 0;
}

bool takes_clause(const std::vector<Word>& words, const VerbGroup& group) {
  return saying_of(words, group) != nullptr || (classes_of(words, group) & kComplement) != 0;
}

std::vector<VerbGroup> find_groups(const std::vector<Word>& words) {
  GroupReader reader{words};
  reader.groups.reserve(kGroups);
  reader.read_all();
  return std::move(reader.groups);
}

}  // namespace dateline::extraction
