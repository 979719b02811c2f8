#pragma once

#include <cstdint>
#include <string_view>

namespace dateline::merging {

// FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/. The same on every machine.
class Hash {
 public:
  Hash& text(std::string_view bytes) {
    for (const char c : bytes) byte(static_cast<unsigned char>(c));
    return byte(0xFF);  // no UTF-8 text holds it: ("ab", "c") and ("a", "bc") differ
  }
  Hash& number(std::uint64_t n) {
    for (int i = 0; i < 8; ++i) byte(static_cast<unsigned char>(n >> (8 * i)));
    return *this;
  }
  std::uint64_t value() const { return value_; }

 private:
  Hash& byte(unsigned char b) {
    value_ = (value_ ^ b) * 0x100000001B3ULL;
    return *this;
  }
  std::uint64_t value_ = 0xCBF29CE484222325ULL;
};

}  // namespace dateline::merging
