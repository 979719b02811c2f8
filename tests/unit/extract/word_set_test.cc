#include "extract/word_set.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using dateline::extraction::WordSet;

TEST_CASE("a set of words has what was put in and nothing else, however many there are") {
  WordSet set;
  CHECK_FALSE(set.contains("a"));
  std::set<std::string> words;
  for (int i = 0; i < 2000; ++i) words.insert("w" + std::to_string(i * 7919));
  for (int twice = 0; twice < 2; ++twice) {
    for (const std::string& word : words) set.insert(word);
  }
  for (const std::string& word : words) CHECK(set.contains(word));
  for (int i = 0; i < 2000; ++i) CHECK_FALSE(set.contains("x" + std::to_string(i)));
}
