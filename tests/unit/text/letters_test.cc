#include "text/letters.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/byte_scan.h"
#include "text/utf8.h"
#include "text/word_index.h"

// Words eight letters at a time.
using namespace dateline;

TEST_CASE("the letters before the first other byte are counted") {
  const auto count = [](std::string_view text) { return count_ascii_letters(bytes_at(text, 0)); };
  CHECK(count("") == 0);
  CHECK(count("@[`{azAZ") == 0);
  CHECK(count("azAZ@") == 4);
  CHECK(count("az[") == 2);
  CHECK(count("az`") == 2);
  CHECK(count("az{") == 2);
  CHECK(count("abcdefgh") == 8);
  CHECK(count("abcé") == 3);
  CHECK(count("a1") == 1);
}

TEST_CASE("capitals become small and every other byte stays") {
  for (int c = 0; c < 256; ++c) {
    const std::string byte(1, static_cast<char>(c));
    const bool is_capital = c >= 'A' && c <= 'Z';
    CHECK(lower_letters(load_letters(byte.data(), 1)) == static_cast<Letters>(is_capital ? c + 32 : c));
    CHECK((letters::digits(load_letters(byte.data(), 1)) != 0) == (c >= '0' && c <= '9'));
  }
}

TEST_CASE("a load takes the bytes of the word and no other") {
  const std::string text = "abcdefgh";
  for (std::size_t size = 1; size <= 8; ++size) {
    Letters expected = 0;
    for (std::size_t i = 0; i < size; ++i) expected |= static_cast<Letters>('a' + i) << (8 * i);
    CHECK(load_letters(text.data(), size) == expected);
  }
}

TEST_CASE("bytes are found among eight, wherever they stand") {
  for (std::size_t at = 0; at < kLetters; ++at) {
    std::string text = "\x2d\x2f\xae\x01\xe1\xe3 a";  // neighbors of those looked for
    text[at] = '.';
    CHECK(letters::equal(bytes_at(text, 0), '.') == Letters{0x80} << (8 * at));
    text[at] = '\xE2';
    CHECK(letters::lowest(letters::first_of(bytes_at(text, 0), 0xE2)) == at);
  }
}

TEST_CASE("code points are counted in texts of any length, at any place") {
  const std::string text = "aé–𝄞bcdefgh–é";  // 13 code points
  CHECK(count_code_points(text) == 13);
  CHECK(count_code_points("") == 0);
  std::size_t expected = 0;
  for (std::size_t size = 0; size < text.size(); ++size) {
    CHECK(count_code_points(text.substr(0, size)) == expected);
    if ((static_cast<unsigned char>(text[size]) & 0xC0U) != 0x80U) ++expected;
  }
}

TEST_CASE("an index finds words in any case, and no others") {
  WordIndex index;
  CHECK(index.add("march"));
  CHECK(index.add("thanksgiving day"));
  CHECK(index.add("février"));
  CHECK_FALSE(index.add("march"));
  for (int i = 0; i < 100; ++i) CHECK(index.add("word " + std::to_string(i)));  // it grows
  CHECK(index.find("March") == 0);
  CHECK(index.find("Thanksgiving Day") == 1);
  CHECK(index.find("FÉVRIER") == 2);
  CHECK(index.find("WORD 99") == 102);
  for (const char* other :
       {"", "mar", "marches", "thanksgiving days", "thanksgiving\rday", "word 100", "fevrier"})
    CHECK_FALSE(index.has(other));
}
