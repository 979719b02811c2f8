#include "read/markdown.h"

#include <catch2/catch.hpp>

#include "read/front_matter.h"
#include "text/cite.h"
#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

Document markdown(const std::string& text) { return read_document(text, Format::markdown); }

Span find(const Document& document, std::string_view words) {
  const auto at = document.text().find(words);
  REQUIRE(at != std::string_view::npos);
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

}  // namespace

TEST_CASE("the text of Markdown is what a reader sees") {
  CHECK(
      blocks_of(markdown("# The *war*\n\nThe [talks](https://example.org/1979) **began** on "
                         "`Monday`.\nThey\\* ended\\\nsoon.\n\n"
                         "- one\n- two\n\n1. three\n\n> He said\n> no.\n\n***\n\nEnd<br>of <b>all</b>.\n")) ==
      Strings{"H The war", "P The talks began on Monday.\nThey* ended\nsoon.", "L one", "L two", "L three",
              "P He said\nno.", "P Endof all."});
}

TEST_CASE("code blocks, raw HTML and images are no text") {
  CHECK(blocks_of(markdown("Start.\n\n    in 1979\n\n```\nin 1980\n```\n\n<div>in 1981</div>\n\n![in "
                           "1982](x.png) End.\n\n<!-- 1983 -->\n")) == Strings{"P Start.", "P End."});
}

TEST_CASE("the rows of a table are paragraphs, their cells parted by tabs") {
  CHECK(blocks_of(markdown("| Year | What |\n|---|---|\n| 1979 | The *revolution* |\n| 2003 | |\n")) ==
        Strings{"P Year\tWhat", "P 1979\tThe revolution", "P 2003"});
}

TEST_CASE("a quote of Markdown is the source cut at its offsets") {
  const Document document =
      markdown("---\ntitle: Café\n---\nThe caf&eacute; **closed** in ~~May~~ 1979, *it* [said](u \"t\").\n");
  const Citer citer(document);
  const Quote all = citer.quote(find(document, "The café closed in May 1979, it said."));
  CHECK(all.exact == "The caf&eacute; **closed** in ~~May~~ 1979, *it* [said](u \"t\").");
  CHECK(all.start == 20);
  CHECK(all.byte_start == 21);
  const Quote words = citer.quote(find(document, "fé clo"));
  CHECK(words.exact == "f&eacute; **clo");
  CHECK(citer.quote(find(document, "1979")).exact == "1979");
}

TEST_CASE("front matter is read and is no text") {
  const Document document = markdown(
      "---\ntitle: \"Talks: the end\"\ndate: 2014-06-18 # day\nauthor: [Ann Lee, 'Bo Chen']\nurl: "
      "https://example.org/a\n"
      "lang: en-GB\ntags:\n  - x\nmore:\n  date: 2001-01-01\n---\n\n# Heading\n\nText.\n");
  CHECK(document.title == "Talks: the end");
  CHECK(document.published == Date{2014, 6, 18});
  CHECK(document.published_basis == PublishedBasis::metadata);
  CHECK(document.byline == "Ann Lee, Bo Chen");
  CHECK(document.uri == "https://example.org/a");
  CHECK(document.language == "en-GB");
  CHECK(blocks_of(document) == Strings{"H Heading", "P Text."});
}

TEST_CASE("forms of front matter") {
  CHECK(read_front_matter("---\r\ntitle: T\r\n---\r\nText").metadata.title == "T");
  CHECK(read_front_matter("\xEF\xBB\xBF---\ntitle: T\n---\nText").metadata.title == "T");
  CHECK(read_front_matter("---\nauthors:\n- Ann Lee\n- Bo Chen\n...\nText").metadata.byline ==
        "Ann Lee, Bo Chen");
  CHECK(read_front_matter("---\nDate: June 18, 2014\n---\n").metadata.published == Date{2014, 6, 18});
  CHECK(read_front_matter("---\ndate: last week\n---\n").unread_date == "last week");
  const auto* none = GENERATE("", "Text\n---\ntitle: T\n---\n", "---\ntitle: T\n",
                              "---\nProse under a line.\n\n---\n", " ---\ntitle: T\n---\n");
  CAPTURE(none);
  CHECK(read_front_matter(none).size == 0);
  CHECK(read_front_matter(none).metadata.title.empty());
}

TEST_CASE("a front matter date that is no full date is a warning, and the head may still give one") {
  const ReadResult result =
      read_bytes("---\ndate: last week\n---\n# T\n\n18 June 2014\n\nText.\n", Format::markdown);
  REQUIRE(codes_of(result.diagnostics) == Strings{"read.no-date"});
  CHECK(result.diagnostics[0].severity == Diagnostic::Severity::warning);
  CHECK(result.document->published == Date{2014, 6, 18});
}

TEST_CASE("Markdown without front matter has its head like plain text") {
  const Document document = markdown("# Talks open\n\nAnn Lee  \n18 June 2014\n\nThe talks opened.\n");
  CHECK(document.title == "Talks open");
  CHECK(document.byline == "Ann Lee");
  CHECK(document.published_basis == PublishedBasis::dateline);
  CHECK(blocks_of(document) == Strings{"H Talks open", "Y Ann Lee", "D 18 June 2014", "P The talks opened."});
}
