#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/reading.h"

namespace dateline::checking {

// One thing that a sentence speaks of, made comparable.
struct Term {
  enum class Kind : std::uint8_t { person, state, name, word, number };
  Kind kind = Kind::word;
  std::string text;                // canonical name in small letters, or base form
  std::vector<std::string> parts;  // words of a name
  std::string state = {};          // the state that a name is, belongs to or speaks for; in small letters
  bool is_state = false;           // … and is itself: "Iran", "Iranian", not "Tehran"
  std::string concept_key = {};    // the same for words that mean the same: "accord", "deal"
  double weight = 1.0;             // what it adds to knowing which event is meant
  bool modifies = false;           // of a name: it only says whose thing is meant, "the US embassy"
  int direction = 0;               // of a name: 1 behind "to", -1 behind "from"
  bool essential = false;          // without it, it is another thing
  std::size_t token = 0;           // where it stands in the reading
};

Term term_of_name(const NameSaid& name, std::string_view spelled);
Term term_of_name(std::string_view name);
Term term_of_word(const Token& token);

// The terms of some tokens: a name once, words that say nothing left out.
std::vector<Term> terms_of(const Reading& reading, const std::vector<std::size_t>& tokens);

// 0 for different things, 1 for the same, between for what may be the same.
double likeness(const Term& a, const Term& b);

// Best likeness to any of `others`.
double likeness(const Term& term, const std::vector<Term>& others);

// Keys by which an index finds terms that are alike: alike terms have one in common, mostly.
std::vector<std::string> keys_of(const Term& term);

}  // namespace dateline::checking
