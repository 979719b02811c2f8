#include "read/decode.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

std::string place_of(const Decoded& decoded) { return decoded.trouble ? decoded.trouble->place : ""; }
std::string code_of(const Decoded& decoded) { return decoded.trouble ? decoded.trouble->code : ""; }

}  // namespace

TEST_CASE("bytes become UTF-8") {
  struct Row {
    const char* what;
    std::string bytes;
    std::string encoding;
    std::string declared;
    std::string text;
  };
  using namespace std::string_literals;
  const auto row = GENERATE(Row{"UTF-8", "Café", "", "", "Café"},                                           //
                            Row{"a mark of UTF-8 stays", "\xEF\xBB\xBFx", "", "", "\xEF\xBB\xBFx"},         //
                            Row{"UTF-16, little end first", "\xFF\xFE"s + "C\0\xE9\0"s, "", "", "Cé"},      //
                            Row{"UTF-16, big end first", "\xFE\xFF"s + "\0C\0\xE9"s, "", "", "Cé"},         //
                            Row{"as told", "Caf\xE9", "iso-8859-1", "", "Café"},                            //
                            Row{"as told, with zeros", "C\0\xE9\0"s, "utf-16le", "", "Cé"},                 //
                            Row{"as declared", "\xC6\xF0", "", "iso-8859-9", "Æğ"},                         //
                            Row{"declared Latin-1 is Windows-1252", "\x93x\x94", "", "ISO-8859-1", "“x”"},  //
                            Row{"declared Latin-1, but UTF-8", "Café", "", "iso-8859-1", "Café"},           //
                            Row{"told UTF-8", "Café", "utf8", "", "Café"});
  CAPTURE(row.what);
  const Decoded decoded = decode(row.bytes, row.encoding, row.declared);
  REQUIRE(decoded.text.has_value());
  CHECK(*decoded.text == row.text);
  CHECK(code_of(decoded) == "");
}

TEST_CASE("Latin-1 without a declaration is read as Windows-1252, with a warning") {
  const Decoded decoded = decode(
      "A caf\xE9 in\nMontr\xE9"
      "al, \x93ouvert\x94",
      "", "");
  REQUIRE(decoded.text.has_value());
  CHECK(*decoded.text == "A café in\nMontréal, “ouvert”");
  CHECK(code_of(decoded) == "read.windows-1252");
  CHECK(decoded.trouble->severity == Diagnostic::Severity::warning);
  CHECK(place_of(decoded) == "byte 5, line 1");
}

TEST_CASE("bytes that are no text are refused, with the place and the cure") {
  struct Row {
    const char* what;
    std::string bytes;
    std::string encoding;
    std::string declared;
    std::string code;
    std::string place;
  };
  using namespace std::string_literals;
  const auto row = GENERATE(
      Row{"UTF-8 with a broken byte", "Café\n\xFF", "", "", "read.invalid-utf8", "byte 6, line 2"},
      Row{"declared UTF-8", "Caf\xE9!", "", "utf-8", "read.invalid-utf8", "byte 3, line 1"},
      Row{"told UTF-8", "Caf\xE9!", "utf-8", "", "read.invalid-utf8", "byte 3, line 1"},
      Row{"marked UTF-8", "\xEF\xBB\xBF\xE9!", "", "", "read.invalid-utf8", "byte 3, line 1"},
      Row{"an overlong sequence beside a good one", "é \xC0\xAF", "", "", "read.invalid-utf8",
          "byte 3, line 1"},
      Row{"a surrogate beside a good one", "é \xED\xA0\x80", "", "", "read.invalid-utf8", "byte 3, line 1"},
      Row{"cut off in a sequence", "é \xE2\x80", "", "", "read.invalid-utf8", "byte 3, line 1"},
      Row{"a byte that Windows-1252 lacks", "caf\xE9 \x81", "", "", "read.encoding", "byte 5, line 1"},
      Row{"NUL", "ab\ncd\0ef"s, "", "", "read.binary", "byte 5, line 2"},
      Row{"half a unit of UTF-16", "\xFF\xFE"s + "a\0b"s, "", "", "read.encoding", "byte 2, line 1"},
      Row{"an encoding that is none", "x", "klingon", "", "read.unknown-encoding", ""});
  CAPTURE(row.what);
  const Decoded decoded = decode(row.bytes, row.encoding, row.declared);
  CHECK_FALSE(decoded.text.has_value());
  CHECK(code_of(decoded) == row.code);
  CHECK(place_of(decoded) == row.place);
  REQUIRE(decoded.trouble.has_value());
  CHECK(decoded.trouble->severity == Diagnostic::Severity::error);
  CHECK_FALSE(decoded.trouble->help.empty());
}

TEST_CASE("the charset that a page declares") {
  CHECK(declared_html_charset("<head><META CHARSET='ISO-8859-1'>") == "ISO-8859-1");
  CHECK(declared_html_charset(
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\">") ==
        "windows-1251");
  CHECK(declared_html_charset("<p>charset=utf-8</p>").empty());
  CHECK(declared_html_charset(std::string(2000, ' ') + "<meta charset=utf-8>").empty());
}
