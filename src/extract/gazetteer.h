#pragma once

#include <string_view>
#include <vector>

#include "extract/names.h"

// What data/en knows of names: lands, peoples, places, other names of the same, titles.
namespace dateline::extraction {

struct Gazetted {
  std::size_t length = 0;  // words; 0 when nothing is known
  NameKind kind = NameKind::other;
  std::string_view canonical;
  std::string_view second;  // of a pair in one word: Iran-Iraq
};

// The longest known name that begins at `begin` and ends by `end`.
Gazetted find_place(const std::vector<Word>& words, std::size_t begin, std::size_t end);

// Number of words of the longest title at `begin` ("Secretary of State": 3), or 0.
std::size_t title_length(const std::vector<Word>& words, std::size_t begin, std::size_t end);

// Of a title of one word, its kind; else empty.
std::string_view title_kind(const Word& word);

bool is_acronym(std::string_view word);  // two capitals or more, digits and points allowed

}  // namespace dateline::extraction
