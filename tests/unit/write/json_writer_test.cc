#include "write/json_writer.h"

#include <catch2/catch.hpp>
#include <string>

using namespace dateline;

namespace {

std::string json_string(std::string_view text) {
  std::string out;
  append_json_string(text, out);
  return out;
}

std::string json_number(double value) {
  std::string out;
  JsonWriter(out, JsonWriter::Style::compact).number(value);
  return out;
}

}  // namespace

TEST_CASE("JSON strings escape what JSON forbids and nothing else") {
  struct Row {
    std::string text, json;
  };
  const auto row = GENERATE(values<Row>({
      {"", R"("")"},
      {"café – 東京", R"("café – 東京")"},
      {R"(he said "no" \ /)", R"("he said \"no\" \\ /")"},
      {"a\nb\tc\r", R"("a\nb\tc\r")"},
      {std::string("\0\x01\x1f", 3), R"("\u0000\u0001\u001f")"},
      {"\x7f", "\"\x7f\""},
  }));
  CHECK(json_string(row.text) == row.json);
}

TEST_CASE("what must be escaped is found at every place of a text of any length") {
  for (std::size_t size = 1; size <= 17; ++size) {
    CHECK(json_string(std::string(size, ' ')) == '"' + std::string(size, ' ') + '"');
    for (std::size_t at = 0; at < size; ++at) {
      std::string text(size, '!');
      text[at] = '\\';
      CHECK(json_string(text).size() == size + 3);
      text[at] = '\x1f';
      CHECK(json_string(text).size() == size + 7);
    }
  }
}

TEST_CASE("bytes that are not UTF-8 become one replacement character each, so that the output is UTF-8") {
  CHECK(json_string("a\xff\xfe!") == "\"a\uFFFD\uFFFD!\"");
  CHECK(json_string("cut \xc3") == "\"cut \uFFFD\"");
  CHECK(json_string("\xff\"") == "\"\uFFFD\\\"\"");
}

TEST_CASE("numbers have at most four decimals and no trailing zeros") {
  struct Row {
    double value;
    const char* json;
  };
  const auto row = GENERATE(values<Row>({{0, "0"},
                                         {1, "1"},
                                         {10, "10"},
                                         {0.5, "0.5"},
                                         {0.9, "0.9"},
                                         {1.0 / 3, "0.3333"},
                                         {0.99996, "1"},
                                         {0.00004, "0"},
                                         {100.25, "100.25"}}));
  CAPTURE(row.value);
  CHECK(json_number(row.value) == row.json);
}

TEST_CASE("compact JSON has no white space, indented JSON a field a line but for values laid out on one") {
  const auto write = [](JsonWriter::Style style) {
    std::string out;
    JsonWriter json(out, style);
    json.begin_object();
    json.key("empty").begin_array();
    json.end();
    json.key("list").begin_array();
    json.number(std::uint64_t{1});
    json.begin_object();
    json.key("a").boolean(true);
    json.end();
    json.end();
    json.key("line").begin_object(JsonWriter::Layout::line);
    json.key("b").null();
    json.key("c").begin_array();
    json.string("x");
    json.string_or_null("");
    json.end();
    json.end();
    json.end();
    return out;
  };
  CHECK(write(JsonWriter::Style::compact) ==
        R"({"empty":[],"list":[1,{"a":true}],"line":{"b":null,"c":["x",null]}})");
  CHECK(write(JsonWriter::Style::indented) == R"({
  "empty": [],
  "list": [
    1,
    {
      "a": true
    }
  ],
  "line": {"b": null, "c": ["x", null]}
})");
}
