#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <string_view>

#include "unit/read/read_helpers.h"

// Inputs of some megabytes that would keep anything for hours whose time grows faster than its input.

using namespace dateline;
using namespace dateline::testing;

namespace {

constexpr std::size_t kSize = 1'000'000;

std::string repeat(std::string_view unit, std::size_t bytes = kSize) {
  std::string text;
  while (text.size() < bytes) text += unit;
  return text;
}

std::size_t count_sentences(const Document& document) { return segment(document).size(); }

}  // namespace

TEST_CASE("a line of 10 MB is an article like any other") {
  const std::string text = repeat("The talks began in the U.S. and went on. ", 10'000'000);
  const Document document = read_document(text);
  CHECK(document.source.size() == text.size());
  CHECK(count_sentences(document) == text.size() / 41);
}

TEST_CASE("endless text without an end of sentence, without a space, or of nothing but marks") {
  const auto* unit = GENERATE("word ", "word", ". ", ".", "?", ". . ", "…", "A.", "A. ", "Mr. ", "\"", "“",
                              ".\"", ".) ", "( ", "[1]", "a.\n", "- ", "# ", "1. ", "18 June 2014 ", "By ",
                              "| ", "\f", "\r", "\n\n- 2 -\n\n", "é", "Published: ", "—", "*");
  CAPTURE(unit);
  const ReadResult result = read_bytes(repeat(unit));
  if (result.document) CHECK(count_sentences(*result.document) <= result.document->source.size());
}

TEST_CASE("Markdown made to explode") {
  const auto* unit = GENERATE("[", "![", "*", "**a", "`", "> ", "- ", "<", "&amp;", "&a", "[a](", "|",
                              "***\n", "\\", "~~", "_a_", "    ", "1) ", "[a]: b\n", "]");
  CAPTURE(unit);
  read_bytes(repeat(unit), Format::markdown);
}

TEST_CASE("a table of many columns and many short rows is read as plain text") {
  std::string table =
      repeat("|a", 200'000) + "|\n" + repeat("|---", 400'000) + "|\n" + repeat("|b|\n", 800'000);
  const ReadResult result = read_bytes(std::move(table), Format::markdown);
  CHECK(codes_of(result.diagnostics) == std::vector<std::string>{"read.markdown-tangled"});
  CHECK(result.document.has_value());
}

TEST_CASE("HTML made to explode is refused or read, and soon") {
  const auto* unit =
      GENERATE("<div>", "<b>", "<font size=1>", "<table><tr><td>", "<p><b>", "<a href=x>", "<svg>", "<span>x",
               "<ul><li>", "</b>", "<", "<!--", "&amp;", "&", "<br>", "<p>x", "<select><option>", "<i></p>",
               "<form>", "<title>", "<script>", "<h1>", "<button>", "<table>x", "<math><mi>");
  CAPTURE(unit);
  read_bytes("<body>" + repeat(unit), Format::html);
}

TEST_CASE("HTML that opens formatting for every paragraph to copy is refused") {
  std::string page;
  for (int i = 0; i < 1000; ++i) page += "<b id=x" + std::to_string(i) + ">";
  const ReadResult result = read_bytes(page + repeat("<p>x"), Format::html);
  CHECK(codes_of(result.diagnostics) == std::vector<std::string>{"read.html-tangled"});
}

TEST_CASE("HTML with a tag of endless attributes is refused") {
  std::string page = "<p";
  for (int i = 0; i < 200'000; ++i) page += " a" + std::to_string(i);
  const ReadResult result = read_bytes(page + ">x", Format::html);
  CHECK(codes_of(result.diagnostics) == std::vector<std::string>{"read.html-tangled"});
}

TEST_CASE("sloppy HTML that never closes its paragraphs and items is read") {
  const Document document = read_document(
      "<body>" + repeat("<p>It <b>began</b> in <font color=red>1979</font>.<ul><li>one<li>two</ul>", 500'000),
      Format::html);
  CHECK(document.blocks.size() > 1000);
}

TEST_CASE("JSON made to explode is refused") {
  const auto* unit = GENERATE("[", "{\"a\":", "\"", "\\", "{\"text\":\"x\",");
  CAPTURE(unit);
  const ReadResult result = read_bytes(repeat(unit), Format::ndjson);
  CHECK(codes_of(result.diagnostics) == std::vector<std::string>{"read.ndjson"});
  const Document page = read_document(
      "<script type=application/ld+json>" + repeat("[", 1'000'000) + "</script><p>It began.", Format::html);
  CHECK(page.blocks.size() == 1);
}

TEST_CASE("random bytes are refused or read") {
  constexpr std::string_view kMarks = " \n<>&;.?!\"[]()#*-|/abcAB019\xE2\x80\xA6";
  std::uint32_t state = 1;
  for (int round = 0; round < 200; ++round) {
    std::string bytes;
    for (int i = 0; i < 2000; ++i) {
      state = state * 1664525 + 1013904223;
      bytes += round % 2 == 0 ? static_cast<char>(state >> 24U) : kMarks[(state >> 16U) % kMarks.size()];
    }
    for (const Format format : {Format::text, Format::markdown, Format::html, Format::ndjson}) {
      const ReadResult result = read_bytes(bytes, format);
      const bool is_refused =
          !result.diagnostics.empty() && result.diagnostics.back().severity == Diagnostic::Severity::error;
      CHECK(result.document.has_value() != is_refused);
      if (result.document) segment(*result.document);
    }
  }
}
