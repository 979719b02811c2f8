#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/span.h"
#include "model/time_expression.h"
#include "tag/alphabet.h"

namespace dateline {

// What a pass has found and later passes read as one item.
struct Phrase {
  std::optional<Said> said;  // of a time expression
  std::string_view rule;
  TimexType type = TimexType::date;
  double number = -1;  // of a number phrase
};

// A token, or a phrase.
struct Item {
  enum class Kind : std::uint8_t { word, digits, space, mark, phrase };
  Span span;
  const WordEntry* entry = nullptr;  // of a word that some list or pattern names
  const Phrase* phrase = nullptr;    // lives as long as the sentence is worked on
  Symbol symbol = 0;
  Kind kind = Kind::mark;
  bool capital = false;
  bool glued = false;  // stands right against the item before it

  const Said* said() const { return phrase != nullptr && phrase->said ? &*phrase->said : nullptr; }
  bool is_number() const { return kind == Kind::digits || (phrase != nullptr && phrase->number >= 0); }
};

// The sentence's tokens, white space included (one item for any stretch of it).
void tokenize(std::string_view text, Span sentence, const Alphabet& alphabet, std::vector<Item>& items);

}  // namespace dateline
