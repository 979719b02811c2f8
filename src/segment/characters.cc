#include "segment/characters.h"

#include "text/utf8.h"

namespace dateline {

namespace {

// "[12]" at `at`, or 0.
std::uint32_t footnote_size(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t kMostDigits = 4;
  std::uint32_t end = at + 1;
  while (end < text.size() && end - at <= kMostDigits && text[end] >= '0' && text[end] <= '9') ++end;
  return end > at + 1 && end < text.size() && text[end] == ']' ? end + 1 - at : 0;
}

}  // namespace

std::uint32_t mark_size(std::string_view text, std::uint32_t at) {
  if (at >= text.size()) return 0;
  if (text[at] == '.' || text[at] == '!' || text[at] == '?') return 1;
  return text.substr(at, 3) == "…" ? 3 : 0;
}

bool is_opener(char32_t c) {
  return c == U'"' || c == U'\'' || c == U'(' || c == U'[' || c == U'{' || c == U'`' || c == U'*' ||
         c == U'_' || c == 0x2018 || c == 0x201C || c == 0x201E || c == 0xAB;
}

bool is_closer(char32_t c) {
  return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'}' || c == U'*' || c == U'_' ||
         c == 0x2019 || c == 0x201D || c == 0xBB;
}

bool is_dash(char32_t c) { return c == U'-' || (c >= 0x2012 && c <= 0x2015); }

std::uint32_t skip_closers(std::string_view text, std::uint32_t at) {
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    const std::uint32_t footnote = c.value == U'[' ? footnote_size(text, at) : 0;
    if (footnote == 0 && !is_closer(c.value)) break;
    at += footnote > 0 ? footnote : c.size;
  }
  return at;
}

std::uint32_t last_size(std::string_view text, std::uint32_t end) {
  std::uint32_t size = 1;
  while (size < end && (static_cast<unsigned char>(text[end - size]) & 0xC0U) == 0x80U) ++size;
  return size;
}

char32_t last_code_point(std::string_view text, std::uint32_t end) {
  return code_point_at(text, end - last_size(text, end)).value;
}

}  // namespace dateline
