#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/words.h"

// Names: runs of capitalized words, told apart by gazetteers and titles, and resolved inside the article.
namespace dateline::extraction {

enum class NameKind : std::uint8_t {
  person,        // two words or more, or a surname known from them
  organization,  // an institution word in it, an acronym, a government
  country,       // acts as well as it lies somewhere
  place,
  people,  // Iranian: says the country
  other
};

class NameTable;

struct Name {
  std::size_t begin = 0;  // words [begin, end) of the sentence, titles left out
  std::size_t end = 0;
  NameKind kind = NameKind::other;
  std::string
      canonical;  // "John Kerry" for Kerry, "United States" for U.S.; empty when it names nobody (Sunni)
  std::string second = {};  // of a pair in one word: Iran-Iraq
};

// The names of a sentence, in order. Sets Word::name and Word::part. `table` may be null: nothing is then
// resolved.
std::vector<Name> find_names(std::vector<Word>& words, NameTable* table);

// Spells words as one name: single spaces, no line breaks, straight apostrophes.
std::string spelled(const std::vector<Word>& words, std::size_t begin, std::size_t end);

}  // namespace dateline::extraction
