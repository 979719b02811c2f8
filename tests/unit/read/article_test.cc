#include <catch2/catch.hpp>

#include "text/cite.h"
#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

const Date kOption{1, 1, 1};
const std::string kDated = "Talks open\n\n18 June 2014\n\nThe talks opened.\n";
const std::string kUndated = "Talks open\n\nThe talks opened.\n";

}  // namespace

TEST_CASE("the day of publication is the strongest that there is") {
  struct Row {
    const char* what;
    std::string bytes;
    Format format;
    std::string path;
    ReadOptions options;
    std::optional<Date> published;
    PublishedBasis basis;
  };
  const ReadOptions by_id{.published_by_id = {{"a.txt", kOption}}};
  const ReadOptions fallback{.published = kOption};
  const std::string line =
      R"({"published":"2014-06-17","text":"Talks open\n\n18 June 2014\n\nThe talks opened."})";
  const auto row = GENERATE_COPY(
      Row{"by id, over all", kDated, Format::text, "a.txt", by_id, kOption, PublishedBasis::option},
      Row{"by another id", kDated, Format::text, "b.txt", by_id, Date{2014, 6, 18}, PublishedBasis::dateline},
      Row{"metadata over dateline",
          line,
          Format::ndjson,
          "a",
          {},
          Date{2014, 6, 17},
          PublishedBasis::metadata},
      Row{"dateline over file name", kDated, Format::text, "2001-01-01.txt", fallback, Date{2014, 6, 18},
          PublishedBasis::dateline},
      Row{"file name over the option for all", kUndated, Format::text, "x/2001-01-01.txt", fallback,
          Date{2001, 1, 1}, PublishedBasis::filename},
      Row{"the option for all", kUndated, Format::text, "a.txt", fallback, kOption, PublishedBasis::option},
      Row{"none", kUndated, Format::text, "a.txt", {}, std::nullopt, PublishedBasis::none});
  CAPTURE(row.what);
  const Document document = read_document(row.bytes, row.format, row.options, row.path);
  CHECK(document.published == row.published);
  CHECK(document.published_basis == row.basis);
}

TEST_CASE("the name of an NDJSON file dates none of its articles") {
  const ReadResult result = read_article({.path = "2014-06-18.ndjson:1",
                                          .id = "2014-06-18.ndjson:1",
                                          .format = Format::ndjson,
                                          .bytes = R"({"text":"It began."})",
                                          .line = 1},
                                         {});
  REQUIRE(result.document.has_value());
  CHECK_FALSE(result.document->published.has_value());
}

TEST_CASE("an NDJSON line gives its fields to the document") {
  const Document document = read_document(
      R"({"id":"x","title":" The\ntalks ","url":"https://example.org/x","language":"en-GB","author":"Ann Lee","text":"Caf\u00e9 talks\n\nIt began.\n"})",
      Format::ndjson);
  CHECK(document.id == "x");
  CHECK(document.title == "The talks");
  CHECK(document.uri == "https://example.org/x");
  CHECK(document.language == "en-GB");
  CHECK(document.media_type == "text/plain");
  CHECK(document.byline == "Ann Lee");
  CHECK(document.source == "Café talks\n\nIt began.\n");
  CHECK(blocks_of(document) == Strings{"H Café talks", "P It began."});
  const Document page = read_document(
      R"({"id":"x","title":"Given","html":"<title>T</title><meta name=date content=2014-06-18><p>It began."})",
      Format::ndjson);
  CHECK(page.quote_visible);
  CHECK(page.media_type == "text/html");
  CHECK(page.title == "Given");
  CHECK(page.published == Date{2014, 6, 18});
}

TEST_CASE("a line that is no article names its line and the cause") {
  const ReadResult result = read_article(
      {.path = "a.ndjson:7", .id = "a.ndjson:7", .format = Format::ndjson, .bytes = "{\"text\":", .line = 7},
      {});
  CHECK_FALSE(result.document.has_value());
  REQUIRE(codes_of(result.diagnostics) == Strings{"read.ndjson"});
  CHECK(result.diagnostics[0].severity == Diagnostic::Severity::error);
  CHECK(result.diagnostics[0].file == "a.ndjson");
  CHECK(result.diagnostics[0].place == "line 7");
  CHECK(result.diagnostics[0].message.find("column 9") != std::string::npos);
}

TEST_CASE("a byte order mark counts in the offsets and is no part of text or title") {
  const Document text = read_document(
      "\xEF\xBB\xBF"
      "Talks open\n\nThey ended.\n");
  CHECK(text.title == "Talks open");
  CHECK(text.text() == "Talks open\n\nThey ended.\n");
  const Quote quote = Citer(text).quote(text.blocks.at(1).span);
  CHECK(quote.exact == "They ended.");
  CHECK(quote.start == 13);       // the mark is one code point
  CHECK(quote.byte_start == 15);  // of three bytes
  const Document markdown = read_document("\xEF\xBB\xBF# Talks\n\nThey ended.\n", Format::markdown);
  CHECK(markdown.title == "Talks");
  CHECK(markdown.media_type == "text/markdown");
  CHECK(Citer(markdown).quote(markdown.blocks.at(1).span).start == 10);
  CHECK(blocks_of(read_document("\xEF\xBB\xBF<p>x", Format::html)) == Strings{"P x"});
}

TEST_CASE("line ends of two characters stay and count as two") {
  const Document document = read_document("Talks open\r\n\r\nThey began\r\nand ended.\r\n");
  const Quote quote = Citer(document).quote(document.blocks.at(1).span);
  CHECK(quote.exact == "They began\r\nand ended.");
  CHECK(quote.start == 14);
  CHECK(quote.end == 36);
}

TEST_CASE("nothing to read is an error") {
  const auto* bytes = GENERATE("", " \n\n", "\xEF\xBB\xBF", "-----\n");
  CAPTURE(bytes);
  const ReadResult result = read_bytes(bytes);
  CHECK_FALSE(result.document.has_value());
  CHECK(codes_of(result.diagnostics) == Strings{"read.empty"});
  CHECK(codes_of(read_bytes("<title>x</title><script>y</script>", Format::html).diagnostics) ==
        Strings{"read.empty"});
  CHECK(codes_of(read_bytes(R"({"text":""})", Format::ndjson).diagnostics) == Strings{"read.empty"});
}

TEST_CASE("an article in another language is read with a warning") {
  CHECK(codes_of(read_bytes(R"({"text":"Es begann.","language":"de-AT"})", Format::ndjson).diagnostics) ==
        Strings{"read.language"});
  CHECK(codes_of(read_bytes("<html lang=fr><p>x", Format::html).diagnostics) == Strings{"read.language"});
  const auto* english = GENERATE("en", "EN", "en-US", "en_GB", "eng", "English");
  CAPTURE(english);
  CHECK(read_bytes(std::string(R"({"text":"It began.","language":")") + english + "\"}", Format::ndjson)
            .diagnostics.empty());
}

TEST_CASE("the digest is that of the bytes read") {
  CHECK(read_document("abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}
