#pragma once

#include <string_view>
#include <vector>

#include "extract/words.h"
#include "model/span.h"
#include "model/timex.h"

// A sentence cut into words, signs and time expressions: where each is, and no more.
namespace dateline::extraction {

struct Cut {
  enum class Kind : std::uint8_t { sign, word, time };
  Span span;
  std::uint32_t number = 0;  // of the word's spelling, or of the time expression
  Kind kind = Kind::sign;
  Part part = Part::noun;  // of a word noun where its spelling says what it is
  bool spaced = false;     // white space before it
  bool quoted = false;     // between quotation marks
  bool capital = false;
};

// Cuts a sentence, in place of what `cuts` held. `times` are those inside it; the two ends of a range become
// one.
void cut_sentence(std::string_view text, Span sentence, const std::vector<Timex>& times,
                  std::size_t first_time, std::size_t last_time, Spellings& spellings,
                  std::vector<Cut>& cuts);

}  // namespace dateline::extraction
