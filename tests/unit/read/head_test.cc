#include <catch2/catch.hpp>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

using Strings = std::vector<std::string>;

namespace {

const std::string kProse = "\n\nThe talks opened in Vienna and went on for a week, and nobody was content.\n";

std::string date_of(const std::string& head) {
  const Document document = read_document(head + kProse);
  if (!document.published) return "none";
  CHECK(document.published_basis == PublishedBasis::dateline);
  return to_string(*document.published);
}

}  // namespace

TEST_CASE("the head of an article: title, byline, dateline") {
  const Document document = read_document("# Talks open in Vienna\n\nAnn Lee  \n18 June 2014" + kProse);
  CHECK(document.title == "Talks open in Vienna");
  CHECK(document.byline == "Ann Lee");
  CHECK(document.published == Date{2014, 6, 18});
  CHECK(blocks_of(document) ==
        Strings{"H Talks open in Vienna", "Y Ann Lee", "D 18 June 2014",
                "P The talks opened in Vienna and went on for a week, and nobody was content."});
}

TEST_CASE("the headline stands before the dateline, after the name of the paper and its motto") {
  const Document document = read_document(
      "The Lamp\n\nthe voice of\nThe League of Readers\n\n“Only those who read the small print will know "
      "what they signed, "
      "all of it, always.”\n— Ann Lee\n\nTalks and\nmore talks\n\nMar 5, 2007" +
      kProse);
  CHECK(document.title == "Talks and more talks");
  CHECK(document.published == Date{2007, 3, 5});
  CHECK(document.byline.empty());
}

TEST_CASE("a first line over the text is the title, with and without an empty line between") {
  CHECK(read_document("Talks open in Vienna" + kProse).title == "Talks open in Vienna");
  CHECK(read_document("Talks open in Vienna\nThe talks opened in Vienna after a week of waiting, and nobody "
                      "was content.\nThey ended soon.\n")
            .title == "Talks open in Vienna");
  CHECK(read_document("The talks opened in Vienna.\nThey ended soon.\n").title.empty());
  CHECK(
      read_document(
          "A line that was wrapped by hand at a width of some sixty\ncharacters goes on in the next line.\n")
          .title.empty());
}

TEST_CASE("the day of publication stands in the head") {
  struct Row {
    const char* head;
    const char* date;
  };
  const auto row =
      GENERATE(Row{"Talks open\n\n18 June 2014", "2014-06-18"},                                    //
               Row{"18 June 2014\n\nTalks open", "2014-06-18"},                                    //
               Row{"Talks open\nBy Ann Lee\nJune 18, 2014", "2014-06-18"},                         //
               Row{"Talks open\n\nPublished: 18 June 2014\nUpdated: 20 June 2014", "2014-06-18"},  //
               Row{"Talks open\n\nUpdated: 20 June 2014\nPublished: 18 June 2014", "2014-06-18"},  //
               Row{"Talks open\n\nUpdated: 20 June 2014\n18 June 2014", "2014-06-18"},             //
               Row{"Talks open\n\nLast updated 20 June 2014", "2014-06-20"},                       //
               Row{"Talks open\n\n18 June 2014\n\nWednesday, June 18, 2014", "2014-06-18"},        //
               Row{"Talks open\n\nBAGHDAD, June 16, 2014 (AP) — The army fell back.", "2014-06-16"});
  CAPTURE(row.head);
  CHECK(date_of(row.head) == row.date);
}

TEST_CASE("a date in running text is no day of publication") {
  const auto* head =
      GENERATE("Talks open", "On 18 June 2014 the talks opened.",
               "The talks that opened on\n18 June 2014\nended soon.",
               "Talks open\n\nIt was a long war, and it began on March 20, 2003, with a strike on a farm "
               "near the city of\nBaghdad.",
               "The war\n\n20 March 2003\n\nThe invasion begins.\n\n9 April 2003\n\nThe city falls.",
               "The war\n\n20 March 2003 – The invasion begins.\n\n9 April 2003 – The city falls.");
  CAPTURE(head);
  CHECK(date_of(head) == "none");
}

TEST_CASE("a date far below the head is no day of publication") {
  std::string head = "Talks open\n\n";
  for (int i = 0; i < 12; ++i) head += "A short line of the head\n\n";
  CHECK(date_of(head + "18 June 2014") == "none");
  CHECK(date_of("Talks open\n\n" + std::string(30, 'x') + std::string(900, 'y') + ".\n\n18 June 2014") ==
        "none");
}

TEST_CASE("entries of a chronology stay headings") {
  const Document document =
      read_document("The war\n\n20 March 2003\n\nThe invasion begins.\n\n9 April 2003\n\nThe city falls.\n");
  CHECK(blocks_of(document) == Strings{"H The war", "H 20 March 2003", "P The invasion begins.",
                                       "H 9 April 2003", "P The city falls."});
}
