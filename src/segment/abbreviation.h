#pragma once

#include <cstdint>
#include <string_view>

#include "model/span.h"

namespace dateline {

// The word before a full stop.
struct Abbreviation {
  enum class Kind : std::uint8_t {
    none,    // a word: the full stop ends the sentence
    never,   // "Mr", "vs", the "1" of a numbered line
    number,  // "No": a number may follow
    clock,   // "p.m"
    any,     // "U.S", "Inc", an initial: only a word that begins sentences ends it
    end,     // "etc": any capital ends it
  };
  Kind kind = Kind::none;
  bool may_go_on = false;  // the sentence may go on in small letters after its full stop
};

// The word at the end of `sentence`, a sentence up to its full stop. Looks back over one short word only.
Abbreviation abbreviation_before(std::string_view text, Span sentence);

// True for "Yahoo!" at the end of `sentence`, the exclamation mark included.
bool is_exclaiming_name(std::string_view text, Span sentence);

}  // namespace dateline
