#include "read/ndjson.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("the fields of a line") {
  const auto result = read_article_record(
      R"({"id":"a","title":"T","published":"2014-06-18T23:30:00-05:00","url":"https://example.org/a","language":"en",)"
      R"("byline":"Ann Lee","text":"Line\nnext é","html":"<p>no</p>","more":[1,{"x":2}]})");
  REQUIRE(result.record.has_value());
  CHECK(result.record->id == "a");
  CHECK(result.record->title == "T");
  CHECK(result.record->published == Date{2014, 6, 18});
  CHECK(result.record->uri == "https://example.org/a");
  CHECK(result.record->byline == "Ann Lee");
  CHECK(result.record->body == "Line\nnext é");
  CHECK_FALSE(result.record->is_html);
}

TEST_CASE("what a line may leave out") {
  const auto result =
      read_article_record(R"({"id":null,"published":null,"title":null,"html":"<p>x</p>","author":["a"]})");
  REQUIRE(result.record.has_value());
  CHECK_FALSE(result.record->id.has_value());
  CHECK_FALSE(result.record->published.has_value());
  CHECK(result.record->byline.empty());
  CHECK(result.record->is_html);
  CHECK(read_article_record(R"({"text":"x","published":""})").record.has_value());
}

TEST_CASE("a number may be an id, and of a field given twice the last counts") {
  const auto numbered = read_article_record(R"({"id":7,"text":"x"})");
  REQUIRE(numbered.record.has_value());
  CHECK(numbered.record->id == "7");
  const auto twice =
      read_article_record(R"({"id":"a","text":"x","id":"b","text":"y","title":"T","title":null})");
  REQUIRE(twice.record.has_value());
  CHECK(twice.record->id == "b");
  CHECK(twice.record->body == "y");
  CHECK(twice.record->title.empty());
}

TEST_CASE("a line that is no article is refused with the cause") {
  struct Row {
    const char* line;
    const char* cause;
  };
  const auto row =
      GENERATE(Row{R"({"text":"x")", "not JSON: column 12: "},                       //
               Row{R"({"text":"x"} {})", "not JSON: column 14: "},                   //
               Row{R"({"text":"\ud800"})", "not JSON: column "},                     //
               Row{R"({"published":"2014-06-18"})", "no \"text\" and no \"html\""},  //
               Row{R"(["text"])", "a JSON array, not an object"},                    //
               Row{R"("text")", "a JSON string, not an object"},                     //
               Row{R"({"text":7})", "\"text\" is number, not a string"},             //
               Row{R"({"text":"x","title":["T"]})", "\"title\" is array, not a string"},
               Row{R"({"text":"x","id":{}})", "\"id\" is object, not a string"},
               Row{R"({"text":"x","published":20140618})", "\"published\" is number, not a string"},
               Row{R"({"text":"x","published":"last week"})",
                   "\"published\" is \"last week\", not a date such as 2014-06-18"},
               Row{R"({"text":"x","published":"2014-02-30"})",
                   "\"published\" is \"2014-02-30\", not a date such as 2014-06-18"});
  CAPTURE(row.line);
  const auto result = read_article_record(row.line);
  CHECK_FALSE(result.record.has_value());
  CHECK(result.cause.substr(0, std::string(row.cause).size()) == row.cause);
}

TEST_CASE("the id is found without reading the line to its end") {
  CHECK(peek_id(R"({"id":"a","text":"x"})") == "a");
  CHECK(peek_id(R"({"text":"x","id":"a"})") == "a");
  CHECK(peek_id(R"({"id":"a", broken)") == "a");
  CHECK(peek_id(R"({"id":12,"text":"x"})") == "12");
  CHECK(peek_id(R"({"meta":{"id":"inner"},"list":[{"id":"b"}],"id":"a"})") == "a");
  CHECK_FALSE(peek_id(R"({"meta":{"id":"inner"}})").has_value());
  CHECK_FALSE(peek_id(R"({"id":"","text":"x"})").has_value());
  CHECK_FALSE(peek_id(R"({"id":null,"text":"x"})").has_value());
  CHECK_FALSE(peek_id(R"({"id":["a"]})").has_value());
  CHECK_FALSE(peek_id(R"([{"id":"a"}])").has_value());
  CHECK_FALSE(peek_id("not json").has_value());
}
