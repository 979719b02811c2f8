#pragma once

#include <cstdint>
#include <string_view>

#include "extract/vocabulary.h"

namespace dateline::extraction {

// What a word is in the lists about names, as bits.
enum NameWord : std::uint8_t {
  kInstitution = 1,    // any row of institution_words.tsv
  kCompanyEnding = 2,  // Inc.
  kGovernment = 4,     // administration
  kParticle = 8,       // al, bin
  kPrefix = 16,        // any row of name_particles.tsv
  kOpener = 32,        // fort, mount
  kCalendarWord = 64   // a month or weekday in some case: whether in this one, the list says
};

// All that data/en says of a lower-case word form, found by one look.
struct KnownWord {
  const Lexeme* lexeme = nullptr;  // when it is a verb, an event noun or a function word
  std::uint8_t name_words = 0;  // the most words of a listed land, people, place or alias that begins with it
  std::uint8_t title_words = 0;  // the most words of a title that begins with it
  std::uint8_t name_bits = 0;    // NameWord

  bool is(NameWord bit) const { return (name_bits & bit) != 0; }
};

// What is known of it: nothing at all for most names. Valid for ever.
const KnownWord& known_word(std::string_view lower);

}  // namespace dateline::extraction
