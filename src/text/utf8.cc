#include "text/utf8.h"

#include <utf8proc.h>

#include <algorithm>

#include "text/byte_scan.h"
#include "text/wide.h"

namespace dateline {

namespace {

constexpr std::size_t kStride = 256;

// How many of the bytes, at most kStride, go on with a code point; `blocks` times sixteen of them.
std::size_t count_continuations(const char* from, std::size_t blocks) {
  wide::Bytes counts{};
  for (std::size_t i = 0; i < blocks; ++i)
    counts -= wide::is_continuation(wide::load(from + i * wide::kBytes));
  const auto [first, last] = wide::halves(counts);
  constexpr Letters kEven = 0x00FF00FF00FF00FF;
  const Letters sums = first + last;  // of two bytes each: at most twice the blocks
  return ((sums & kEven) + (sums >> 8U & kEven)) * 0x0001000100010001 >> 48U;
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    at = wide::find(text, at, [](wide::Bytes bytes) { return bytes < 0; });
    if (at == text.size()) break;
    utf8proc_int32_t value = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = utf8proc_iterate(bytes + at, static_cast<utf8proc_ssize_t>(text.size() - at), &value);
    if (size <= 0) return at;
    at += static_cast<std::size_t>(size);
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t continued = 0;
  std::size_t at = 0;
  for (; at + wide::kBytes <= text.size();) {
    const std::size_t blocks = std::min(text.size() - at, kStride) / wide::kBytes;
    continued += count_continuations(text.data() + at, blocks);
    at += blocks * wide::kBytes;
  }
  for (; at < text.size(); at += kLetters) {
    continued += letters::count(letters::continuations(bytes_at(text, at)));
  }
  return text.size() - continued;
}

CodePoint long_code_point_at(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::uint32_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  char32_t value = lead & (0xFFU >> (size + 1));
  for (std::uint32_t i = 1; i < size && at + i < text.size(); ++i) {
    value = (value << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  return {value, size};
}

void append_code_point(std::string& out, char32_t value) {
  utf8proc_uint8_t bytes[4];
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), bytes);
  out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

bool is_wide_letter(char32_t c) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
         (category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME);
}

bool is_wide_upper(char32_t c) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool is_wide_space(char32_t c) {
  switch (c) {
    case 0x85:
    case 0xA0:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000:
    case 0x200B:
    case 0xFEFF:
      return true;
    default:
      return c >= 0x2000 && c <= 0x200A;
  }
}

CodePointIndex::CodePointIndex(std::string_view text) : text_(text) {
  counts_.reserve(text.size() / kStride + 1);
  std::uint64_t count = 0;
  for (std::size_t at = 0; at <= text.size(); at += kStride) {
    counts_.push_back(count);
    count += count_code_points(text.substr(at, kStride));
  }
}

std::uint64_t CodePointIndex::at(std::size_t byte) const {
  const std::size_t slot = byte / kStride;
  return counts_[slot] + count_code_points(text_.substr(slot * kStride, byte - slot * kStride));
}

}  // namespace dateline
