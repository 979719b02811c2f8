#include "extract/signs.h"

#include "text/byte_scan.h"
#include "text/utf8.h"

namespace dateline::extraction {

bool is_apostrophe(char32_t c) { return c == U'\'' || c == U'’'; }

bool is_hyphen(char32_t c) { return c == U'-' || c == U'\u2010' || c == U'\u2011'; }

bool is_plain(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    const Letters bytes = bytes_at(text, at);
    if (!letters::is_ascii(bytes) || letters::has_space(bytes)) return false;
  }
  return true;
}

std::string plain(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with(kSpacedHyphen)) {
      out += '-';
      at += kSpacedHyphen.size();
      continue;
    }
    const CodePoint c = code_point_at(text, at);
    append_code_point(out, is_apostrophe(c.value) ? U'\'' : is_hyphen(c.value) ? U'-' : c.value);
    at += c.size;
  }
  return out;
}

}  // namespace dateline::extraction
