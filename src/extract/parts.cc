#include "extract/parts.h"

#include <algorithm>

#include "extract/groups.h"
#include "extract/part_set.h"
#include "extract/phrases.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

constexpr std::uint8_t kEd = kPast | kParticiple;

const Verb& unknown_verb() {
  static const Verb verb{};
  return verb;
}

struct Assigner {
  std::vector<Word>& words;
  bool in_entry = false;  // the sentence is an entry of a chronology, told in the present tense
  std::size_t i = 0;

  const Word* before(std::size_t back = 1) const { return i >= back ? &words[i - back] : nullptr; }
  const Word* after() const { return i + 1 < words.size() ? &words[i + 1] : nullptr; }

  // The nearest word before that is no adverb or negation.
  const Word* governor() const {
    for (std::size_t k = i; k-- > 0;) {
      const bool when = words[k].part == Part::time && k > 0 && is_noun_inside(&words[k - 1]);
      if (words[k].part != Part::adverb && words[k].part != Part::negation && !when)  // the recently launched
        return &words[k];
    }
    return nullptr;
  }

  static bool is(const Word* word, PartSet parts) { return word != nullptr && parts.has(word->part); }

  static bool opens_noun_phrase(const Word* word) {
    return is(word, {Part::determiner, Part::possessive, Part::pronoun, Part::name, Part::number, Part::noun,
                     Part::adjective});
  }

  static bool is_noun_inside(const Word* word) {
    return is(word, {Part::determiner, Part::possessive, Part::genitive, Part::adjective, Part::number});
  }

  std::uint8_t all_forms() const {
    std::uint8_t forms = 0;
    for (const auto& reading : words[i].lexeme->verbs)
      forms = static_cast<std::uint8_t>(forms | reading.forms);
    return forms;
  }

  void make_verb(std::uint8_t wanted) {
    Word& word = words[i];
    for (const auto& reading : word.lexeme->verbs) {
      if ((reading.forms & wanted) == 0) continue;
      word.part = Part::verb;
      word.verb = reading.verb;
      word.forms = reading.forms & wanted;
      return;
    }
  }

  // A word of the -ed kind: past, participle or adjective.
  void settle_past() {
    const Word* g = governor();
    const Word* b = before();
    if (g != nullptr && g->part == Part::auxiliary) {
      const bool wants_base = g->role() == Role::modal || g->role() == Role::auxiliary_do;
      return make_verb(wants_base ? kBase : kParticiple);
    }
    if (g != nullptr && g->part == Part::to) return make_verb(kBase);
    const bool noun_follows = is(after(), {Part::noun, Part::name, Part::adjective, Part::number});
    const bool thing_follows =
        is(after(), {Part::noun, Part::name, Part::adjective});  // not: S&P 500 gained 3 %
    const bool inside = is_noun_inside(g) && !(is(g, {Part::number}) && !thing_follows);
    const bool goes_on = is(after(), {Part::determiner, Part::possessive, Part::pronoun, Part::that,
                                      Part::time, Part::preposition, Part::name});
    if (inside && is(g, {Part::adjective}) && goes_on) return make_verb(kEd);  // the accused denied
    if (inside) {
      words[i].part = noun_follows ? Part::adjective : Part::noun;
      if (is(b, {Part::adverb})) words[i].part = Part::adjective;
      return;
    }
    const bool listed = is(g, {Part::coordinator}) && g == b && is(before(2), {Part::noun, Part::adjective});
    if (listed && is(after(), {Part::noun}) && !is_verb_before()) {  // smaller or exiled governments
      words[i].part = Part::adjective;
      return;
    }
    const bool opens = g == nullptr || is(g, {Part::preposition, Part::quote, Part::scare_quote, Part::mark});
    if (opens && noun_follows) {
      words[i].part = Part::adjective;
      return;
    }
    make_verb(kEd);
  }

  bool is_verb_before() const {
    return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i),
                       [](const Word& w) { return w.part == Part::verb; });
  }

  bool is_present_before() const {
    for (std::size_t k = 0; k < i; ++k) {
      const bool infinitive = k > 0 && words[k - 1].part == Part::to;
      if (words[k].part == Part::verb && (words[k].forms & (kThird | kBase)) != 0 && !infinitive) return true;
    }
    return false;
  }

  // "forces loyal to him", "Lang and Ruiz": more than one do what comes next.
  bool is_plural_before() const {
    for (std::size_t k = 0; k < i; ++k) {
      if (words[k].part == Part::coordinator) return true;
      if (words[k].part == Part::noun && words[k].lower.ends_with('s')) return true;
    }
    return false;
  }

  // "The firm and its union": nothing but one more noun phrase stands between the coordinator and its end.
  bool is_second_of_two(std::size_t noun) const {
    std::size_t k = noun;
    while (k > 0 && opens_noun_phrase(&words[k])) --k;
    return words[k].lower == "and";
  }

  // "Fighting broke out", not "fighting armed men": a verb in the past is next, and no noun behind it.
  bool past_follows() const {
    const Word* next = after();
    if (next == nullptr || next->lexeme == nullptr) return false;
    const auto& verbs = next->lexeme->verbs;
    const bool past =
        std::any_of(verbs.begin(), verbs.end(), [](const auto& v) { return (v.forms & kPast) != 0; });
    const Word* behind = i + 2 < words.size() ? &words[i + 2] : nullptr;
    return past && !is(behind, {Part::noun, Part::name, Part::adjective});
  }

  void settle_gerund() {
    const Word* g = governor();
    const bool event = words[i].lexeme->noun != nullptr;
    const bool object_follows =
        is(after(), {Part::determiner, Part::possessive, Part::pronoun, Part::name, Part::number});
    if (is(after(), {Part::time}) && (words[i].lower == "beginning" || words[i].lower == "starting")) {
      words[i].part = Part::preposition;
      return;
    }
    if (g != nullptr && g->part == Part::auxiliary) return make_verb(kGerund);
    const bool opens = g == nullptr || is(g, {Part::coordinator});
    if (opens && (is(after(), {Part::auxiliary}) || past_follows())) return;  // trading was suspended
    if (is_noun_inside(g)) {
      if (!event && is(after(), {Part::noun, Part::name})) words[i].part = Part::adjective;
      return;
    }
    if (event && !object_follows && (!is(after(), {Part::noun, Part::adjective}) || past_follows())) return;
    const bool may_be_noun = event || lexicon<"gerund_nouns">().has(words[i].lower);
    if (may_be_noun && is(g, {Part::noun, Part::name}) && !object_follows) return;
    make_verb(kGerund);
  }

  // A plain form, which is as often a noun: attack, attacks, report, plans.
  void settle_present() {
    const Word* g = governor();
    const std::uint8_t forms = all_forms();
    const bool third = (forms & kThird) != 0 && (forms & kBase) == 0;
    if (is(g, {Part::to})) {
      if (!third) make_verb(kBase);
      return;
    }
    if (g != nullptr && g->part == Part::auxiliary) {
      const bool wants_base = g->role() == Role::modal || g->role() == Role::auxiliary_do;
      if (wants_base && !third) make_verb(kBase);
      return;
    }
    if (g == nullptr || is_noun_inside(g) || is(g, {Part::preposition}) || verb_follows()) return;
    const std::uint8_t wanted = third ? kThird : kBase;
    if (is(g, {Part::pronoun, Part::relative})) return make_verb(wanted);
    const std::size_t at = static_cast<std::size_t>(g - words.data());
    if (is(g, {Part::that})) {
      if (at > 0 && words[at - 1].part != Part::verb) make_verb(wanted);
      return;
    }
    if (in_entry && third && is(g, {Part::comma, Part::close}) && !is_present_before())
      return make_verb(kThird);
    if (!is(g, {Part::noun, Part::name, Part::close, Part::quote, Part::scare_quote, Part::time,
                Part::coordinator}))
      return;
    const bool object_follows =
        is(after(), {Part::determiner, Part::possessive, Part::pronoun, Part::that, Part::to, Part::name});
    if (words[i].lexeme->noun == nullptr && third && is_surely_verb()) return make_verb(kThird);
    if (in_entry && !is_present_before() && (third || is_plural_before())) return make_verb(wanted);
    const bool plural = g->lower.ends_with('s') || is_second_of_two(at);
    if (is(g, {Part::noun, Part::name}) && third != plural && is_scheduled()) return make_verb(wanted);
    if (is(after(), {Part::to}) && (all_classes() & (kPlan | kWish)) == 0) return;
    if (third ? object_follows && !is(g, {Part::coordinator})
              : object_follows && g->lower.ends_with('s') && g->part == Part::noun) {
      make_verb(wanted);
    }
  }

  unsigned all_classes() const {
    unsigned classes = 0;
    for (const auto& reading : words[i].lexeme->verbs) classes |= reading.verb->classes;
    return classes;
  }

  // "Islamist forces increased": two verbs do not stand side by side.
  bool verb_follows() const {
    const Word* next = after();
    return next != nullptr && (next->part == Part::auxiliary || may_be_past(*next));
  }

  // "The envoy arrives in Tokyo on Friday": a happening, the only verb between two marks, with a time behind
  // it.
  bool is_scheduled() const {
    const auto& readings = words[i].lexeme->verbs;
    const bool happens = std::any_of(readings.begin(), readings.end(),
                                     [](const auto& reading) { return tells_event(*reading.verb); });
    if (!happens || words[i].lexeme->noun != nullptr ||
        !is(after(), {Part::preposition, Part::time, Part::noun}))
      return false;
    for (std::size_t k = i; k-- > 0 && !is_boundary(words[k]);) {
      if (is(&words[k], {Part::verb, Part::auxiliary})) return false;
    }
    bool dated = false;
    for (std::size_t k = i + 1; k < words.size() && !is_boundary(words[k]); ++k) {
      if (words[k].part == Part::auxiliary || may_be_past(words[k])) return false;
      dated = dated || words[k].part == Part::time;
    }
    return dated;
  }

  static bool tells_event(const Verb& verb) {
    return verb.event || std::any_of(verb.phrasals.begin(), verb.phrasals.end(),
                                     [](const Verb::Phrasal& phrasal) { return phrasal.event.has_value(); });
  }

  static bool may_be_past(const Word& word) {
    if (word.part != Part::noun || word.lexeme == nullptr) return false;
    const auto& readings = word.lexeme->verbs;
    return std::any_of(readings.begin(), readings.end(),
                       [](const auto& reading) { return (reading.forms & kPast) != 0; });
  }

  bool is_surely_verb() const {
    return std::any_of(words[i].lexeme->verbs.begin(), words[i].lexeme->verbs.end(), [](const auto& reading) {
      return reading.verb->saying || (reading.verb->classes & (kState | kComplement)) != 0;
    });
  }

  void settle_unknown() {
    Word& word = words[i];
    const std::string_view w = word.lower;
    if (w.find('-') != std::string::npos || word.is(kAdjective)) {
      word.part = Part::adjective;
    } else if (w.size() > 4 && w.ends_with("ly") && !word.is(kLyWord)) {
      word.part = Part::adverb;
    } else if (w.size() > 4 && w.ends_with("ed")) {
      const Word* g = governor();
      if (is_noun_inside(g) || (g == nullptr && is(after(), {Part::noun}))) {
        word.part = Part::adjective;
      } else {
        word.part = Part::verb;
        word.verb = &unknown_verb();
        word.forms = g != nullptr && g->part == Part::auxiliary ? std::uint8_t{kParticiple} : kEd;
      }
    }
  }

  void settle() {
    const Word& word = words[i];
    if (word.part != Part::noun || word.compound > 0) return;
    if (word.lexeme == nullptr || (word.lexeme->verbs.empty() && word.lexeme->noun == nullptr))
      return settle_unknown();
    if (word.lexeme->verbs.empty()) return;
    if (is(after(), {Part::noun}) && word.is(kAdjective) && !is(governor(), {Part::auxiliary})) {
      words[i].part = Part::adjective;
      return;
    }
    const std::uint8_t forms = all_forms();
    const bool overrun = in_entry && (forms & kBase) != 0 && !is_present_before();
    if ((forms & kEd) != 0 && !(overrun && is(governor(), {Part::noun, Part::name}))) return settle_past();
    if ((forms & kGerund) != 0) return settle_gerund();
    settle_present();
  }

  void set_event_noun() {
    Word& word = words[i];
    if (word.compound > 0 || word.lexeme == nullptr) return;
    if (word.part != Part::noun && word.part != Part::name) return;
    const EventNoun* noun = word.lexeme->noun;
    if (noun != nullptr && (word.part == Part::noun || noun->named)) word.noun = noun;
  }
};

}  // namespace

void assign_parts(std::vector<Word>& words, bool in_entry) {
  const auto head =
      std::find_if(words.begin(), words.end(), [](const Word& word) { return word.part != Part::mark; });
  Assigner assigner{words, in_entry || heads_entry(words, static_cast<std::size_t>(head - words.begin()))};
  for (std::size_t i = 0; i < words.size(); ++i) {
    assigner.i = i;
    assigner.settle();
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    assigner.i = i;
    assigner.set_event_noun();
  }
}

}  // namespace dateline::extraction
