#include "text/wide.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/utf8.h"

// Texts sixteen bytes at a time.
using namespace dateline;

namespace {

wide::Found is_dot(wide::Bytes bytes) { return bytes == '.'; }

// Which of all 256 bytes `is` finds.
template <typename Is, typename Expected>
void check_each_byte(const Is& is, const Expected& expected) {
  for (int c = 0; c < 256; ++c) {
    CAPTURE(c);
    CHECK(wide::any(is(wide::load(std::string(wide::kBytes, static_cast<char>(c)), 0))) == expected(c));
  }
}

}  // namespace

TEST_CASE("the first of the bytes looked for is found in texts of any length, from any place on") {
  for (std::size_t size = 0; size < 40; ++size) {
    for (std::size_t dot = 0; dot <= size; ++dot) {
      std::string text(size, 'a');
      if (dot < size) text[dot] = '.';
      for (std::size_t from = 0; from <= size; ++from) {
        const std::size_t expected = from <= dot ? dot : size;
        if (wide::find(text, from, is_dot) != expected) FAIL(size << ' ' << dot << ' ' << from);
      }
    }
  }
  CHECK(wide::find("a..", 0, is_dot) == 1);
}

TEST_CASE("letters, digits and parts of code points are told from all other bytes") {
  check_each_byte(wide::is_digit, [](int c) { return c >= '0' && c <= '9'; });
  check_each_byte(wide::is_ascii_letter,
                  [](int c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
  check_each_byte(wide::is_continuation, [](int c) { return c >= 0x80 && c < 0xC0; });
}

TEST_CASE("code points of long texts are counted, though every byte but one goes on with one") {
  for (const std::size_t count : {1, 5, 127, 128, 129, 1000, 5000}) {
    std::string text = "a";
    for (std::size_t i = 0; i < count; ++i) text += "\xF0\x9F\x98\x80";
    CHECK(count_code_points(text) == count + 1);
  }
}
