#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "extract/known_words.h"
#include "model/span.h"

// A sentence as words: what each is by itself (spellings.cc) and what it does here (parts.cc).
namespace dateline::extraction {

enum class Part : std::uint8_t {
  noun,
  adjective,
  name,
  number,
  determiner,
  possessive,
  pronoun,   // what noun phrases are made of
  genitive,  // the 's of Iran's
  verb,      // of a verb group, its auxiliaries apart
  auxiliary,
  to,
  negation,
  adverb,
  preposition,
  coordinator,
  subordinator,
  relative,
  that,
  time,  // a time expression, as one word
  comma,
  semicolon,
  colon,
  dash,
  open,
  close,
  stop,
  quote,        // a quotation mark that parts speech from the rest
  scare_quote,  // one inside a phrase: the “Axis of Evil”
  mark          // Markdown and other signs that nobody reads
};

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::uint32_t kNoSpelling = 0xFFFFFFFF;

class Spellings;

struct Word {
  Span span;  // in Document::text()
  std::string_view text;
  std::string_view lower;  // see Spellings::lower; empty for signs
  const KnownWord* known = &kUnknownWord;
  const Lexeme* lexeme = nullptr;
  const Verb* verb = nullptr;       // set when the word is a verb here
  const EventNoun* noun = nullptr;  // set when the word is an event noun here
  std::size_t time = kNone;         // index of the time expression
  std::size_t name = kNone;         // index of the name that it is part of
  std::size_t compound = 0;         // words before it that belong to the event noun: 2 in state of emergency
  std::uint32_t spelling = kNoSpelling;  // its number in Spellings; none for signs and times
  Part part = Part::noun;
  std::uint8_t forms = 0;  // of a verb: what it can be here
  bool plain = false;      // ASCII letters and digits only
  bool capital = false;
  bool spaced = false;  // white space before it
  bool quoted = false;  // between quotation marks

  bool is(NameWord bit) const { return known->is(bit); }
  Role role() const { return known->role; }
};

struct Cut;

// Makes words of a sentence's cuts, in place of what `words` held. They come with the part that they have by
// themselves; verbs and nouns are settled by assign_parts.
void read_words(std::string_view text, const std::vector<Cut>& cuts, Spellings& spellings,
                std::vector<Word>& words);

}  // namespace dateline::extraction
