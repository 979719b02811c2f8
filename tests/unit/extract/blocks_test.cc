#include <catch2/catch.hpp>

#include "extract/extract.h"
#include "unit/extract/marked_text.h"

using namespace dateline;

TEST_CASE("datelines, bylines and page furniture tell no events") {
  auto text = extract_test::read_marked("Rebels seized the port on [Monday=2014-06-16].");
  const auto kind = GENERATE(Block::Kind::dateline, Block::Kind::byline, Block::Kind::boilerplate);
  text.sentences[0].kind = kind;
  CHECK(extract(text.document, text.sentences, text.times).empty());
}

TEST_CASE("a heading with a date and an event tells it, less surely than a sentence") {
  auto text = extract_test::read_marked("Rebels seized the port on [Monday=2014-06-16]");
  const auto paragraph = extract(text.document, text.sentences, text.times);
  text.sentences[0].kind = Block::Kind::heading;
  const auto heading = extract(text.document, text.sentences, text.times);
  REQUIRE(paragraph.size() == 1);
  REQUIRE(heading.size() == 1);
  CHECK(heading[0].confidence < paragraph[0].confidence);
}

TEST_CASE("text that is no language is survived") {
  const auto text =
      GENERATE(std::string(), std::string("[2003=2003]"), std::string(".,;:()\"'“”‘’-–—*#_`"),
               std::string(3000, '('), std::string("and and and [2003=2003] and invaded and and"),
               std::string("\xC2\xA0\xE2\x80\xA8 [2003=2003]"),
               std::string("to be or not to be invaded in [2003=2003] that is which who [2004=2004] ,"));
  for (const auto& mention : extract_test::mentions_of(text)) CHECK_FALSE(mention.title.empty());
}

TEST_CASE("a sentence longer than any sentence costs no more than its length") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "and rebels seized the port in [2003=2003] ";
  CHECK(extract_test::mentions_of(text).empty());
}
