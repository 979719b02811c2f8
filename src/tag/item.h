#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "model/time_expression.h"
#include "tag/alphabet.h"

namespace dateline {

// A token, or a phrase that a pass has found and later passes read as one token.
struct Item {
  Span span;
  const WordEntry* entry = nullptr;  // of a word
  const Said* said = nullptr;        // of a time expression; lives as long as the sentence is worked on
  std::string_view rule;
  double number = -1;  // of digits and of number phrases
  Symbol symbol = 0;
  TimexType type = TimexType::date;
  bool capital = false;
  bool glued = false;  // stands right against the item before it
};

// The sentence's tokens, white space included (one item for any stretch of it).
void tokenize(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items);

}  // namespace dateline
