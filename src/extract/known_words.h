#pragma once

#include <cstdint>
#include <string_view>

#include "extract/listed.h"
#include "extract/vocabulary.h"
#include "text/letters.h"

namespace dateline::extraction {

// What a word is in the lists about names, event nouns and parts of speech, as bits.
enum NameWord : std::uint16_t {
  kInstitution = 1,    // any row of institution_words.tsv
  kCompanyEnding = 2,  // Inc.
  kGovernment = 4,     // administration
  kParticle = 8,       // al, bin
  kPrefix = 16,        // any row of name_particles.tsv
  kOpener = 32,        // fort, mount
  kCalendarWord = 64,  // a month or weekday in some case: whether in this one, the list says
  kAgency = 128,       // CNN, in some case
  kCompoundEnd = 256,  // the last word of an event noun of several: "address" of State of the Union address
  kAdjective = 512,    // adjectives.tsv
  kLyWord = 1024,      // ly_words.tsv: no adverb
  kBackgroundWord = 2048,  // background_words.tsv
  kStopWord = 4096         // stop_words.tsv
};

// All that data/en says of a word form, found by one look.
struct KnownWord {
  const Lexeme* lexeme = nullptr;      // when it is a verb, an event noun or a function word
  Role role = Role::none;              // of the lexeme
  const ListedNames* names = nullptr;  // when it is a listed land, people, place or alias by itself
  Listed title = {};                   // when it is a title by itself
  std::uint8_t name_lengths = 0;   // bit n: a listed land, people, place or alias of n words begins with it
  std::uint8_t title_lengths = 0;  // … a title
  std::uint16_t name_bits = 0;     // NameWord

  bool begins_long_name() const { return name_lengths > 2; }  // of two words or more
  bool is(NameWord bit) const { return (name_bits & bit) != 0; }
};

inline constexpr KnownWord kUnknownWord{};

// What is known of a word, in any case: nothing at all for most names. Valid for ever.
const KnownWord& known_word(std::string_view word);
// The same of a word in lower case, by its exact_key.
const KnownWord& known_word(const WordKey& key, std::string_view lower);

}  // namespace dateline::extraction
