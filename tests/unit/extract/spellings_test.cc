#include "extract/spellings.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace dateline::extraction;

TEST_CASE("a spelling keeps its number and what it is, however many there are") {
  std::vector<std::string> texts;
  for (int i = 0; i < 2000; ++i) texts.push_back((i % 2 == 0 ? "w" : "Word") + std::to_string(i * 7919));
  Spellings spellings;
  CHECK(spellings.find("w0") == kNoSpelling);
  for (int twice = 0; twice < 2; ++twice) {
    for (std::size_t i = 0; i < texts.size(); ++i) CHECK(spellings.word(texts[i]).spelling == i);
  }
  CHECK(spellings.size() == texts.size());
  for (std::size_t i = 0; i < texts.size(); ++i) {
    CHECK(spellings.find(texts[i]) == i);
    CHECK(spellings.word(texts[i]).text == texts[i]);
    CHECK(spellings.word(texts[i]).capital == (i % 2 == 1));
    CHECK(spellings.find("x" + texts[i]) == kNoSpelling);
  }
}

TEST_CASE("spellings that differ in case are words of their own, and have one lower case") {
  Spellings spellings;
  const auto small = spellings.word("attack").spelling;
  CHECK(spellings.word("Attack").spelling != small);
  CHECK(spellings.word("Attack").lower == "attack");
  CHECK(spellings.word("Attack").lexeme == spellings.word("attack").lexeme);
  CHECK(spellings.word("ATTACK").known == spellings.word("attack").known);
}

TEST_CASE("only ASCII letters and digits are plain, and a capital is the first letter or the second") {
  Spellings spellings;
  CHECK(spellings.word("B52").plain);
  CHECK_FALSE(spellings.word("al-Qaeda").plain);
  CHECK_FALSE(spellings.word("Orléans").plain);
  CHECK(spellings.word("Orléans").capital);
  CHECK(spellings.word("iPhone").capital);
  CHECK_FALSE(spellings.word("al-Qaeda").capital);
}
