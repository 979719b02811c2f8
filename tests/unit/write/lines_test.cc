#include <catch2/catch.hpp>
#include <string>

#include "write/write.h"

using namespace dateline;

namespace {

// "Été 1979. " is 10 code points and 12 bytes.
Document article() {
  Document document;
  document.id = "a.txt";
  document.path = "news/a.txt";
  document.source = "Été 1979. On Monday, from 2003 to 2011.";
  return document;
}

Span span_of(const Document& document, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(document.source.find(words));
  return {begin, begin + static_cast<std::uint32_t>(words.size())};
}

Timex timex_at(Span span, const char* value) {
  Timex timex;
  timex.span = span;
  timex.value = value;
  timex.rule = "weekday.bare";
  return timex;
}

std::string tag_line(const Document& document, const Timex& timex) {
  std::string out;
  write_tag_line(document, Citer(document), timex, out);
  return out;
}

}  // namespace

TEST_CASE("a tag line counts code points and bytes and gives the days with their anchor") {
  const Document document = article();
  Timex monday = timex_at(span_of(document, "Monday"), "2014-06-16");
  monday.interval = day_interval({2014, 6, 16});
  monday.anchor = Anchor{Anchor::Kind::published, "2014-06-18", {}, "past tense"};
  CHECK(
      tag_line(document, monday) ==
      R"({"document":"a.txt","start":13,"end":19,"bytes":{"start":15,"end":21},"text":"Monday","type":"DATE",)"
      R"("value":"2014-06-16","mod":null,"edtf":"2014-06-16","first":"2014-06-16","last":"2014-06-16",)"
      R"("granularity":"day","range":null,"other_reading":null,"rule":"weekday.bare",)"
      R"("anchor":{"kind":"published","date":"2014-06-18","start":null,"end":null,"why":"past tense"},)"
      R"("unresolved":false})"
      "\n");
}

TEST_CASE("an unresolved expression has no days, an anchor in the text has its place") {
  const Document document = article();
  Timex monday = timex_at(span_of(document, "Monday"), "XXXX-WXX-1");
  monday.unresolved = true;
  CHECK_THAT(tag_line(document, monday),
             Catch::Contains(R"("edtf":null,"first":null,"last":null,"granularity":null,"range":null)") &&
                 Catch::Contains(R"("anchor":null,"unresolved":true})"));
  monday.anchor = Anchor{Anchor::Kind::said, "1979", span_of(document, "1979"), ""};
  CHECK_THAT(tag_line(document, monday),
             Catch::Contains(R"("anchor":{"kind":"said","date":"1979","start":4,"end":8,"why":null})"));
}

TEST_CASE("the end of a range carries the whole range, an open interval has no day at its open side") {
  const Document document = article();
  Timex end = timex_at(span_of(document, "2003"), "2003");
  end.interval = year_interval(2003);
  end.range = RangeRole{
      {.first = {2003, 1, 1}, .last = {2011, 12, 31}, .granularity = Granularity::year, .range = true}, {}};
  CHECK_THAT(tag_line(document, end),
             Catch::Contains(R"("range":{"edtf":"2003/2011","first":"2003-01-01","last":"2011-12-31"})"));
  end.interval = Interval{
      .first = {2003, 12, 31}, .last = {2003, 12, 31}, .granularity = Granularity::year, .open_start = true};
  CHECK_THAT(tag_line(document, end),
             Catch::Contains(R"("edtf":"../2003","first":null,"last":"2003-12-31")"));
}

TEST_CASE("both readings of 03/04/2007 are in the tag line") {
  const Document document = article();
  Timex timex = timex_at(span_of(document, "2003"), "2007-03-04");
  timex.interval = day_interval({2007, 3, 4});
  timex.other_reading = day_interval({2007, 4, 3});
  CHECK_THAT(
      tag_line(document, timex),
      Catch::Contains(R"("other_reading":{"edtf":"2007-04-03","first":"2007-04-03","last":"2007-04-03"})"));
}

TEST_CASE("document and diagnostic lines say their kind and null for what is not known") {
  std::string out;
  write_document_line({.id = "a",
                       .path = "x/a",
                       .uri = "",
                       .title = "",
                       .language = "en",
                       .published = {},
                       .published_basis = PublishedBasis::none,
                       .sha256 = "00"},
                      out);
  CHECK(
      out ==
      R"({"kind":"document","id":"a","path":"x/a","uri":null,"title":null,"published":null,)"
      R"("published_basis":"none","sha256":"00","language":"en","media_type":"text/plain","published_days":null,"published_evidence":[]})"
      "\n");
  out.clear();
  write_diagnostic_line({.severity = Diagnostic::Severity::error,
                         .code = "read.binary",
                         .file = "b",
                         .document = "",
                         .place = "byte 3",
                         .message = "not text",
                         .help = ""},
                        out);
  CHECK(out == R"({"kind":"diagnostic","severity":"error","code":"read.binary","file":"b","document":null,)"
               R"("place":"byte 3","message":"not text","help":null})"
               "\n");
}
