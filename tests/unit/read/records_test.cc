#include "read/records.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "read/record_reader.h"
#include "unit/write/sample.h"
#include "write/write.h"

using namespace dateline;

namespace {

// Records with fields drawn at random, the difficult ones often: the same sequence in every run.
class Draw {
 public:
  std::size_t below(std::size_t count) { return random_() % count; }
  bool coin() { return below(2) == 1; }

  std::string text() {
    static const std::vector<std::string> parts{"café", "\"", "\\",   "\n", "\t",    "\x01",
                                                "a b",  "–",  "東京", "/",  "\u2028"};
    std::string result;
    for (std::size_t i = below(6); i > 0; --i) result += parts[below(parts.size())];
    return result;
  }

  std::vector<std::string> texts() {
    std::vector<std::string> result(below(4));
    for (std::string& one : result) one = text();
    return result;
  }

  Interval interval() {
    const Date first = add_days({-43, 3, 15}, static_cast<std::int64_t>(below(900'000)));
    Interval result{.first = first, .last = add_days(first, static_cast<std::int64_t>(below(5000)))};
    result.granularity = parse_granularity(coin() ? "year" : "week").value();
    result.approximate = coin();
    result.range = coin();
    result.open_end = below(4) == 0;
    if (result.open_end) result.last = result.first;
    result.open_start = !result.open_end && below(4) == 0;
    if (result.open_start) result.first = result.last;
    return result;
  }

  Quote quote() { return {below(1000), 1000 + below(1000), below(2000), 2000 + below(2000), text()}; }

  Mention mention() {
    Mention mention;
    mention.document = text();
    mention.passage = {quote(), text(), text()};
    static_cast<Quote&>(mention.time) = quote();
    mention.time.type = coin() ? TimexType::date : TimexType::duration;
    mention.time.value = text();
    mention.time.mod = text();
    mention.time.rule = text();
    mention.time.basis = coin() ? DateBasis::carried : DateBasis::dateline;
    if (coin())
      mention.time.anchor = {"said", text(), text(), coin() ? std::optional(quote()) : std::nullopt};
    mention.date = interval();
    mention.trigger = quote();
    mention.head = text();
    mention.type = text();
    mention.title = text();
    mention.participants = texts();
    mention.places = texts();
    mention.keywords = texts();
    mention.modality = coin() ? Modality::planned : Modality::negated;
    mention.confidence = static_cast<double>(below(10'001)) / 10'000;
    mention.link = text();
    return mention;
  }

  DocumentInfo document() {
    DocumentInfo document{text(), text(), text(), text(), text(), text(), {}, PublishedBasis::metadata,
                          text()};
    if (coin()) document.published = interval().first;
    if (coin()) document.published_days = interval();
    while (coin()) document.evidence.push_back({quote(), text(), text(), interval()});
    return document;
  }

  Diagnostic diagnostic() {
    const auto severity = coin() ? Diagnostic::Severity::error : Diagnostic::Severity::warning;
    return {severity, text(), text(), text(), text(), text(), text()};
  }

 private:
  std::mt19937 random_{20140618};
};

std::string line_of(const Mention& mention) {
  std::string out;
  write_mention_line(mention, out);
  return out;
}

std::string cause_of(const std::string& line) {
  Records records;
  read_records(line, "m.ndjson", records);
  CHECK(records.mentions.empty());
  return records.errors.size() == 1 ? records.errors[0].message : "not one error";
}

// The line of the sample mention with one part of it replaced.
std::string broken(const std::string& part, const std::string& by) {
  std::string line = line_of(test::invasion());
  const std::size_t at = line.find(part);
  REQUIRE(at != std::string::npos);
  return line.replace(at, part.size(), by);
}

}  // namespace

TEST_CASE("what is read back is what was written: the same fields and the same bytes") {
  Draw draw;
  for (int round = 0; round < 500; ++round) {
    const Mention mention = draw.mention();
    const DocumentInfo document = draw.document();
    const Diagnostic diagnostic = draw.diagnostic();
    std::string written;
    write_document_line(document, written);
    write_mention_line(mention, written);
    write_diagnostic_line(diagnostic, written);

    Records records;
    read_records(written, "m.ndjson", records);
    REQUIRE(records.errors.empty());
    REQUIRE(records.mentions.size() == 1);
    const Mention& read = records.mentions[0];
    CHECK(read.date == mention.date);
    CHECK(read.confidence == mention.confidence);
    CHECK(static_cast<const Quote&>(read.time) == static_cast<const Quote&>(mention.time));
    CHECK(read.time.anchor == mention.time.anchor);
    CHECK(read.keywords == mention.keywords);

    std::string again;
    write_document_line(records.documents.at(0), again);
    write_mention_line(read, again);
    write_diagnostic_line(records.diagnostics.at(0), again);
    REQUIRE(again == written);
  }
}

TEST_CASE("a broken line is an error with its place, and the other lines are kept") {
  const std::string good = line_of(test::invasion());
  Records records;
  read_records(good + "\n" + good.substr(0, 40) + "\r\n" + good, "m.ndjson", records);
  CHECK(records.mentions.size() == 2);
  REQUIRE(records.errors.size() == 1);
  CHECK(records.errors[0].file == "m.ndjson");
  CHECK(records.errors[0].place == "line 3");
  CHECK(records.errors[0].severity == Diagnostic::Severity::error);
}

TEST_CASE("records of several files are added up") {
  Records records;
  read_records(line_of(test::invasion()), "1.ndjson", records);
  read_records(line_of(test::invasion()), "2.ndjson", records);
  CHECK(records.mentions.size() == 2);
}

TEST_CASE("the cause names the field that is wrong") {
  CHECK_THAT(cause_of("nonsense\n"), Catch::Contains("not JSON from byte"));
  CHECK_THAT(cause_of("[1]\n"), Catch::Contains("not a JSON object"));
  CHECK_THAT(cause_of("{}"), Catch::Contains("\"kind\" is missing"));
  CHECK_THAT(cause_of("{\"kind\":\"verdict\"}"), Catch::Contains("\"kind\" is no"));
  CHECK_THAT(cause_of("{\"kind\":1e999}"), Catch::Contains("number"));
  CHECK_THAT(cause_of(broken("\"head\":\"invasion\",", "")), Catch::Contains("\"head\" is missing"));
  CHECK_THAT(cause_of(broken("\"confidence\":0.8", "\"confidence\":8")),
             Catch::Contains("\"confidence\" is no"));
  CHECK_THAT(cause_of(broken("\"start\":10", "\"start\":-10")), Catch::Contains("\"passage.start\" is no"));
  CHECK_THAT(cause_of(broken("\"start\":10", "\"start\":99")), Catch::Contains("\"passage.end\" is no"));
  CHECK_THAT(cause_of(broken("2003-01-01", "2003-02-30")), Catch::Contains("\"date.start\" is no day"));
  CHECK_THAT(cause_of(broken("2003-12-31", "2002-12-31")), Catch::Contains("\"date.end\" is no day"));
  CHECK_THAT(cause_of(broken("reported", "rumored")), Catch::Contains("\"modality\" is no"));
  CHECK_THAT(cause_of(broken("\"granularity\":\"year\"", "\"granularity\":\"aeon\"")),
             Catch::Contains("\"date.granularity\""));
  CHECK_THAT(cause_of(broken("[\"troop\"]", "[7]")), Catch::Contains("\"keywords\" is no list of strings"));
  CHECK_THAT(cause_of(broken("\"Troops invade\"", "\"\xff\"")), Catch::Contains("not JSON"));
}

TEST_CASE("mentions that cannot be cited, since their document is unknown, are left out with an error") {
  Records records;
  std::string lines = line_of(test::invasion()) + line_of(test::invasion());
  read_records(lines, "m.ndjson", records);
  drop_orphans(records);
  CHECK(records.mentions.empty());
  REQUIRE(records.errors.size() == 1);
  CHECK(records.errors[0].document == "a.md");
  CHECK_THAT(records.errors[0].message, Catch::Contains("2 mentions are left out"));

  Records whole;
  write_document_line({.id = "a.md",
                       .path = "a.md",
                       .uri = {},
                       .title = {},
                       .language = "en",
                       .published = {},
                       .published_basis = PublishedBasis::none,
                       .sha256 = {}},
                      lines);
  read_records(lines, "m.ndjson", whole);
  drop_orphans(whole);
  CHECK(whole.mentions.size() == 2);
  CHECK(whole.errors.empty());
}

TEST_CASE("records that come in pieces of any size are those of the whole") {
  const auto size = GENERATE(1u, 7u, 64u, 100'000u);
  const std::string text = line_of(test::invasion()) + "\n nonsense\r\n" + line_of(test::invasion());
  Records whole;
  read_records(text, "m.ndjson", whole);
  Records records;
  RecordReader reader("m.ndjson", records);
  for (std::size_t at = 0; at < text.size(); at += size) reader.take(std::string_view(text).substr(at, size));
  reader.end();
  CHECK(records.mentions.size() == 2);
  REQUIRE(records.errors.size() == 1);
  CHECK(records.errors[0].place == whole.errors.at(0).place);
  CHECK(records.errors[0].message == whole.errors.at(0).message);
}

TEST_CASE("a timeline that comes in pieces is a timeline") {
  Timeline timeline;
  timeline.events.push_back(test::event_of({test::invasion(), test::invasion()}));
  std::string text;
  write_timeline(timeline, text);
  Records records;
  RecordReader reader("t.json", records);
  for (const char c : text) reader.take({&c, 1});
  reader.end();
  CHECK(records.mentions.size() == 2);
  CHECK(records.errors.empty());
}
