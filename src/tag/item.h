#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "model/time_expression.h"
#include "tag/alphabet.h"

namespace dateline {

// A token, or a phrase that a pass has found and later passes read as one token.
struct Item {
  Span span;
  Symbol symbol = 0;
  bool capital = false;
  bool glued = false;                // stands right against the item before it
  const WordEntry* entry = nullptr;  // of a word
  double number = -1;                // of digits and of number phrases
  std::shared_ptr<const Said> said;  // of a time expression
  TimexType type = TimexType::date;
  std::string_view rule;
};

// The sentence's tokens, white space included (one item for any stretch of it).
void tokenize(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items);

}  // namespace dateline
