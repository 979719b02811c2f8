#include "read/plain.h"

#include <catch2/catch.hpp>
#include <string>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

Strings blocks(const std::string& text) {
  Document document;
  document.source = text;
  document.blocks = plain_blocks(text);
  return blocks_of(document);
}

}  // namespace

TEST_CASE("paragraphs end at empty lines, a line break inside is white space") {
  CHECK(blocks("One line.\nAnother.\n\n\nNext paragraph.\n") ==
        Strings{"P One line.\nAnother.", "P Next paragraph."});
  CHECK(blocks("One line.\r\nAnother.\r\n \t\r\nNext.\r\n") == Strings{"P One line.\r\nAnother.", "P Next."});
  CHECK(blocks("One.\rTwo.\r\rThree.") == Strings{"P One.\rTwo.", "P Three."});
  CHECK(blocks("").empty());
  CHECK(blocks(" \n\t\n").empty());
}

TEST_CASE("headings: marked, underlined, or by their looks") {
  CHECK(blocks("# The war #\n\nIt began.\n") == Strings{"H The war", "P It began."});
  CHECK(blocks("## The war\nIt began.\n") == Strings{"H The war", "P It began."});
  CHECK(blocks("It began.\n\nThe war\n=======\n\nIt ended.\n") ==
        Strings{"P It began.", "H The war", "P It ended."});
  CHECK(blocks("It began.\n\nThe long war\n\nIt ended.\n") ==
        Strings{"P It began.", "H The long war", "P It ended."});
  CHECK(blocks("It began.\n\nWhat next?\n\nIt ended.\n") ==
        Strings{"P It began.", "H What next?", "P It ended."});
  CHECK(blocks("It began.\n\nMembers of the U.S. team\n\nIt ended.\n") ==
        Strings{"P It began.", "H Members of the U.S. team", "P It ended."});
}

TEST_CASE("short lines that are no headings") {
  const auto* line =
      GENERATE("It ended.", "He said:", "Iran, Iraq,", "and so it ended", "https://example.org/talks",
               "He left. Then he", "1979", "#hashtag of the day.", "— Ann Lee.");
  CAPTURE(line);
  CHECK(blocks(std::string("It began.\n\n") + line + "\n\nIt went on.\n").at(1) == std::string("P ") + line);
}

TEST_CASE("a line before small letters is the half of a sentence, not a heading") {
  CHECK(blocks("It began. He wants\n\nto go. The\n\nwar ended.\n\nThe Council adopted\n\nsome text.\n") ==
        Strings{"P It began. He wants", "P to go. The", "P war ended.", "P The Council adopted",
                "P some text."});
}

TEST_CASE("list items, and numbers in running text that are none") {
  CHECK(blocks("Three:\n- one\n- two\n  goes on\n* three\n\nEnd.\n") ==
        Strings{"P Three:", "L - one", "L - two\n  goes on", "L * three", "P End."});
  CHECK(blocks("1. The army left.\n2. It came back.\n") ==
        Strings{"L 1. The army left.", "L 2. It came back."});
  CHECK(blocks("• one\n• two\n") == Strings{"L • one", "L • two"});
  CHECK(blocks("It was in the year\n12. The war began.\n") ==
        Strings{"P It was in the year\n12. The war began."});
}

TEST_CASE("page numbers are boilerplate, lines drawn are nothing, years are text") {
  const auto* number = GENERATE("- 2 -", "Page 3 of 7", "3", "[12]", "— 4 —", "page 12", "3/7");
  CAPTURE(number);
  CHECK(blocks(std::string("The war.\n\nIt began and\n\n") + number + "\n\nit ended.\n") ==
        Strings{"P The war.", "P It began and", std::string("X ") + number, "P it ended."});
  CHECK(blocks("It began.\n\n* * *\n\n-----\n\nIt ended.\n") == Strings{"P It began.", "P It ended."});
  CHECK(blocks("It began.\n\n1979\n\nIt ended.\n").at(1) == "P 1979");
}

TEST_CASE("a form feed parts paragraphs") {
  CHECK(blocks("The war.\n\nIt began and\n\fit ended.\n") ==
        Strings{"P The war.", "P It began and", "P it ended."});
  CHECK(blocks("The war.\n\nIt began and\n\n\f\n3\n\nit ended.\n") ==
        Strings{"P The war.", "P It began and", "X 3", "P it ended."});
}

TEST_CASE("files with one long line for each paragraph") {
  const std::string a = std::string(30, 'a') + " " + std::string(150, 'b') + " ended.";
  const std::string b = "The " + std::string(200, 'c') + " went";
  const std::string c = "on for years.";
  CHECK(blocks(a + "\n" + b + "\n" + c + "\n") == Strings{"P " + a, "P " + b + "\n" + c});
  CHECK(blocks(a + " It was 5 p.m.\nCairo time.\n").size() == 1);
}
