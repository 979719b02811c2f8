#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/word_index.h"

// What data/en says of a word in any of its inflected forms. Knows words, not contexts.
namespace dateline::extraction {

// Closed word classes of data/en/function_words.tsv.
enum class Role : std::uint8_t {
  none,
  determiner,
  possessive,
  pronoun,
  both,
  coordinator,
  relative,
  subordinator,
  be,
  have,
  auxiliary_do,
  modal,
  negation,
  preposition,
  adverb,
  number
};

// Verb forms, as bits: "set" is base, past and participle.
enum Form : std::uint8_t { kBase = 1, kThird = 2, kPast = 4, kParticiple = 8, kGerund = 16 };

// What else a verb does, as bits (data/en/verb_classes.tsv).
enum VerbClass : std::uint16_t {
  kLight = 1,         // its event noun is the event: held talks
  kPlan = 2,          // agreed to meet
  kWish = 4,          // wants to meet
  kNegate = 8,        // failed to meet
  kBring = 16,        // came to meet
  kState = 32,        // lasts, and is no event
  kComplement = 64,   // takes a that-clause
  kTransitive = 128,  // without an object its -ed form is a participle: the man appointed in May
  kPresence = 256,    // in a place it tells where somebody was: stayed in Cairo
};

// One event that a word may tell.
struct Sense {
  std::string_view head;  // the same for verb and noun
  std::string_view type;
  bool weak = false;   // an event only for want of a better one
  bool light = false;  // with an event noun, the noun is the event
};

struct Verb {
  struct Phrasal {
    std::vector<std::string_view> particles;  // "out"; "rid", "of"
    std::optional<Sense> event;
    std::optional<Sense> saying;
    unsigned classes = 0;
  };
  std::string base;
  unsigned classes = 0;
  std::optional<Sense> event;
  std::optional<Sense> saying;    // takes what was said as a clause or a quote
  bool opinion = false;           // a saying that is no event: believe
  bool clause_only = false;       // a saying that is an event only with a clause or a quote: add
  bool bare = false;              // a saying that takes a clause without "that" rather than a thing
  std::vector<Phrasal> phrasals;  // longest first
};

struct EventNoun {
  std::string base;
  Sense sense;
  bool performed = false;  // announcing, reaching or signing it is the event
  bool named = false;      // still an event when written as a name: the Iranian Revolution
};

struct VerbReading {
  const Verb* verb = nullptr;
  std::uint8_t forms = 0;
};

struct Lexeme {
  Role role = Role::none;
  std::vector<VerbReading> verbs;
  const EventNoun* noun = nullptr;
  std::vector<std::pair<std::vector<std::string>, const EventNoun*>>
      compounds;  // words before this one: state of → emergency
};

// Everything said of verbs, event nouns and function words, by lower-case form.
struct Lexemes {
  WordIndex forms;
  std::deque<Lexeme> of_form;  // by its number

  Lexeme& at(std::string_view form) {
    if (forms.add(form)) return of_form.emplace_back();
    return of_form[forms.find(form)];
  }
};

// Valid for ever.
const Lexemes& lexemes();

}  // namespace dateline::extraction
