#include "tag/word_table.h"

#include <catch2/catch.hpp>

// Words are found as they stand in the text.
using namespace dateline;

TEST_CASE("words are found in any case, and no others") {
  const std::unordered_map<std::string, WordEntry> words{
      {"march", {}}, {"mar", {}}, {"février", {}}, {"thanksgiving", {}}};
  const WordTable table(words);
  const auto found = [&](std::string_view word) {
    return table.entry_of(table.find(key_of_word(word), word));
  };
  CHECK(found("march") == &words.at("march"));
  CHECK(found("March") == &words.at("march"));
  CHECK(found("MAR") == &words.at("mar"));
  CHECK(found("février") == &words.at("février"));
  CHECK(found("Thanksgiving") == &words.at("thanksgiving"));
  CHECK(found("thanksgivings") == nullptr);
  CHECK(found("marches") == nullptr);
  CHECK(found("marc") == nullptr);
  CHECK(found("FÉVRIER") == nullptr);
}
