#include "tag/word_table.h"

#include <catch2/catch.hpp>

// Words are found as they stand in the text.
using namespace dateline;

namespace {

std::uint32_t hash_of(std::string_view word) {
  std::uint32_t hash = kNoLetters;
  for (const char c : word) hash = hash_letter(hash, c);
  return hash;
}

}  // namespace

TEST_CASE("words are found in any case, and no others") {
  const std::unordered_map<std::string, WordEntry> words{{"march", {}}, {"mar", {}}, {"février", {}}};
  const WordTable table(words);
  const auto found = [&](std::string_view word) { return table.find(word, hash_of(word)); };
  CHECK(found("march") == &words.at("march"));
  CHECK(found("March") == &words.at("march"));
  CHECK(found("MAR") == &words.at("mar"));
  CHECK(found("février") == &words.at("février"));
  CHECK(found("marches") == nullptr);
  CHECK(found("marc") == nullptr);
  CHECK(found("FÉVRIER") == nullptr);
}
