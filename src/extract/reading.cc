#include "extract/reading.h"

#include <algorithm>

#include "extract/base_form.h"
#include "extract/phrases.h"
#include "extract/sentence.h"
#include "extract/time_words.h"
#include "extract/title_subject.h"
#include "text/lexicon.h"

namespace dateline {

namespace {

using namespace extraction;

constexpr std::uint32_t kLongestSentence = 4000;  // bytes; what is longer is a table or a list

Token::Kind kind_of(const Word& word) {
  switch (word.part) {
    case Part::time:
      return Token::Kind::time;
    case Part::negation:
      return Token::Kind::negation;
    case Part::number:
      return Token::Kind::number;
    case Part::noun:
    case Part::adjective:
    case Part::verb:
    case Part::name:
      return Token::Kind::word;
    case Part::adverb:
      return word.lower.ends_with("ly") ? Token::Kind::word : Token::Kind::function;
    case Part::comma:
    case Part::semicolon:
    case Part::colon:
    case Part::dash:
    case Part::open:
    case Part::close:
    case Part::stop:
    case Part::quote:
    case Part::scare_quote:
    case Part::mark:
      return Token::Kind::punctuation;
    default:
      return Token::Kind::function;
  }
}

NameSaid::Kind kind_of(NameKind kind) {
  switch (kind) {
    case NameKind::person:
      return NameSaid::Kind::person;
    case NameKind::organization:
      return NameSaid::Kind::organization;
    case NameKind::country:
      return NameSaid::Kind::state;
    case NameKind::place:
      return NameSaid::Kind::place;
    case NameKind::people:
      return NameSaid::Kind::people;
    case NameKind::other:
      break;
  }
  return NameSaid::Kind::other;
}

struct Reader {
  const Parsed& parsed;
  Reading reading = {};

  const std::vector<Word>& words() const { return parsed.words; }

  void add_tokens() {
    for (std::size_t i = 0; i < words().size(); ++i) {
      const Word& word = words()[i];
      Token token{.span = word.span,
                  .kind = kind_of(word),
                  .lower = std::string(word.lower.empty() ? word.text : word.lower),
                  .base = {}};
      if (token.kind == Token::Kind::word || token.kind == Token::Kind::number) token.base = base_form(word);
      token.capital = word.capital;
      if (word.name != kNone) {
        token.kind = Token::Kind::name;
        token.name = word.name;
      }
      if (token.kind == Token::Kind::time) {
        token.time = word.time;
        token.adverbial = !premodifies(words(), i);
      }
      token.clause = parsed.tree.of_word[i] == kNone ? 0 : parsed.tree.of_word[i];
      reading.tokens.push_back(std::move(token));
    }
    for (const Name& name : parsed.names)
      reading.names.push_back(
          {kind_of(name.kind), std::string(name.canonical), std::string(name.second), name.begin, name.end});
  }

  bool says_something(std::size_t i) const {
    const Token::Kind kind = reading.tokens[i].kind;
    return kind == Token::Kind::name || kind == Token::Kind::word || kind == Token::Kind::number;
  }

  void take(std::size_t begin, std::size_t end, std::vector<std::size_t>& into) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (says_something(i)) into.push_back(i);
    }
  }

  // "Iran, Syria and Iraq": an "and" comes before anything but names and commas.
  bool goes_on_as_list(std::size_t i) const {
    while (i < words().size() && (words()[i].part == Part::name || words()[i].part == Part::comma)) ++i;
    return i + 1 < words().size() && words()[i].part == Part::coordinator &&
           words()[i + 1].part == Part::name;
  }

  // The noun phrases that go on at `i`, joined by "and" or commas between names. Returns the word after them.
  std::size_t phrase_end(std::size_t i) const {
    while (i < words().size()) {
      const Word& word = words()[i];
      const bool between_names = i > 0 && i + 1 < words().size() && words()[i - 1].part == Part::name &&
                                 words()[i + 1].part == Part::name;
      const bool joined = between_names && (word.part == Part::coordinator ||
                                            (word.part == Part::comma && goes_on_as_list(i + 1)));
      const bool premodifier = word.part == Part::time && premodifies(words(), i);
      if (!is_inside_phrase(word) && word.part != Part::pronoun && word.part != Part::scare_quote &&
          !joined && !premodifier)
        break;
      ++i;
    }
    return i;
  }

  // "of Iraq by the United States": whom and who.
  void take_complements(std::size_t at, Act& act) const {
    while (at < words().size() && words()[at].part == Part::preposition) {
      const std::string_view preposition = words()[at].lower;
      const std::size_t end = phrase_end(at + 1);
      if (is_one_of(preposition, {"of", "against", "on"})) take(at + 1, end, act.patients);
      if (is_one_of(preposition, {"by", "between", "with"})) take(at + 1, end, act.agents);
      if (end == at + 1) break;
      at = end;
    }
  }

  void add_noun(std::size_t i) {
    const Word& word = words()[i];
    Act act{.token = i, .head = word.noun->sense.head, .type = word.noun->sense.type};
    act.base = word.noun->base;
    act.noun = true;
    act.weak = word.noun->sense.weak;
    const Range phrase = phrase_around(words(), i);
    act.negated = words()[phrase.begin].lower == "no";
    take_complements(std::max(phrase.end, i + 1), act);
    take(phrase.begin, i - std::min(i, word.compound), act.agents);
    if (act.patients.empty()) take(phrase.begin, i - std::min(i, word.compound), act.patients);
    reading.acts.push_back(std::move(act));
  }

  // "the storming of the embassy": the verb's event, as a noun.
  void add_gerund(std::size_t i) {
    const Word& word = words()[i];
    if (word.lexeme == nullptr || word.part != Part::noun || !word.lower.ends_with("ing")) return;
    for (const VerbReading& reading_of : word.lexeme->verbs) {
      if ((reading_of.forms & kGerund) == 0 || !reading_of.verb->event) continue;
      Act act{.token = i, .head = reading_of.verb->event->head, .type = reading_of.verb->event->type};
      act.base = reading_of.verb->base;
      act.noun = true;
      const Range phrase = phrase_around(words(), i);
      take_complements(std::max(phrase.end, i + 1), act);
      take(phrase.begin, i, act.agents);
      reading.acts.push_back(std::move(act));
      return;
    }
  }

  // "shot down [the airliner]": where the object begins behind a particle that is not told apart from an
  // adverb.
  std::size_t after_particle(std::size_t i) const {
    const bool particle =
        i + 1 < words().size() && is_one_of(words()[i].lower, {"down", "up", "off", "out", "back", "away"});
    return particle && is_inside_phrase(words()[i + 1]) ? i + 1 : i;
  }

  std::size_t by_phrase(const VerbGroup& group) const {
    const std::size_t clause = parsed.tree.of_word[group.main];
    for (std::size_t i = group.end; i < words().size() && parsed.tree.of_word[i] == clause; ++i) {
      if (words()[i].lower == "by") return i;
    }
    return kNone;
  }

  // By its first word: was toppled, had left, invaded. A form that may be of the present says nothing.
  bool tells_past(const VerbGroup& group) const {
    if (!group.finite || group.modal != kNone) return false;
    const Word& first = words()[group.begin];
    if (group.begin != group.main)
      return group.perfect || is_one_of(first.lower, {"was", "were", "did", "had"});
    return (first.forms & kPast) != 0 && (first.forms & (kBase | kThird)) == 0;
  }

  // "gave [Saddam] 48 hours to leave", "urged [Iran] to stop": whose act it is then.
  std::vector<std::size_t> told_to(const VerbGroup& group) const {
    const VerbGroup* before = nullptr;
    for (const VerbGroup& other : parsed.groups) {
      if (other.end <= group.begin) before = &other;
    }
    std::vector<std::size_t> who;
    if (before == nullptr || before->passive || before->copula) return who;
    for (std::size_t i = before->end; i < group.begin; ++i) {
      if (is_boundary(words()[i]) || words()[i].part == Part::preposition) return {};
      if (words()[i].part == Part::name) who.push_back(i);
      if (words()[i].part == Part::genitive) who.clear();
    }
    return who;
  }

  void add_verb(const VerbGroup& group) {
    const Word& word = words()[group.main];
    if (group.copula || word.verb == nullptr) return;
    Act act{.token = group.main};
    act.base = group.phrasal != nullptr
                   ? word.verb->base + " " + std::string(group.phrasal->particles.front())
                   : word.verb->base;
    if (const Sense* sense = event_of(words(), group)) {
      act.head = sense->head;
      act.type = sense->type;
      act.weak = sense->weak || sense->light;
    } else if (const Sense* saying = saying_of(words(), group)) {
      act.head = saying->head;
      act.type = saying->type;
    }
    act.weak = act.weak || (classes_of(words(), group) & kLight) != 0;
    act.says = saying_of(words(), group) != nullptr;
    act.finite = group.finite;
    act.past = tells_past(group);
    act.will =
        group.modal != kNone && is_one_of(words()[group.modal].lower, {"will", "'ll", "shall", "won't"});
    const std::size_t clause = parsed.tree.of_word[group.main];
    act.negated = group.negated;
    act.supposed = group.modal != kNone;
    const auto subject = clause == kNone ? std::vector<std::size_t>{} : subject_words(parsed, clause);
    std::vector<std::size_t> who;
    for (const std::size_t i : subject) {
      if (words()[i].part == Part::preposition && words()[i].lower != "of")
        break;  // the embassy [in Baghdad]
      take(i, i + 1, who);
    }
    if (group.infinitive) {
      if (auto told = told_to(group); !told.empty()) who = std::move(told);
    }
    if (group.passive) {
      act.patients = std::move(who);
      if (const std::size_t by = by_phrase(group); by != kNone) take(by + 1, phrase_end(by + 1), act.agents);
    } else {
      act.agents = std::move(who);
      const std::size_t object = after_particle(group.end);
      take(object, phrase_end(object), act.patients);
      for (const std::size_t i : object_words(parsed, group)) take(i, i + 1, act.patients);
    }
    reading.acts.push_back(std::move(act));
  }

  void run() {
    add_tokens();
    for (std::size_t i = 0; i < words().size(); ++i) {
      if (words()[i].noun == nullptr) {
        add_gerund(i);
      } else if (words()[i].part != Part::verb) {
        add_noun(i);
      }
    }
    for (const VerbGroup& group : parsed.groups) add_verb(group);
    std::stable_sort(reading.acts.begin(), reading.acts.end(),
                     [](const Act& a, const Act& b) { return a.token < b.token; });
  }
};

bool is_read(const Sentence& sentence) {
  return sentence.kind != Block::Kind::byline && sentence.kind != Block::Kind::boilerplate &&
         sentence.span.size() <= kLongestSentence;
}

}  // namespace

std::vector<Reading> read_closely(const Document& document, const std::vector<Sentence>& sentences,
                                  const std::vector<Timex>& times) {
  NameTable names(document, sentences);
  const auto starts_before = [](const Timex& time, std::uint32_t at) { return time.span.begin < at; };
  std::vector<Reading> readings;
  for (const Sentence& sentence : sentences) {
    readings.emplace_back();
    if (!is_read(sentence)) continue;
    const auto first = std::lower_bound(times.begin(), times.end(), sentence.span.begin, starts_before);
    const auto last = std::lower_bound(first, times.end(), sentence.span.end, starts_before);
    const Parsed parsed =
        parse(document.text(), sentence, names, times, static_cast<std::size_t>(first - times.begin()),
              static_cast<std::size_t>(last - times.begin()));
    Reader reader{parsed};
    reader.run();
    readings.back() = std::move(reader.reading);
  }
  return readings;
}

}  // namespace dateline
