#include "text/percent_encode.h"

namespace dateline {

void append_percent_encoded(std::string& out, std::string_view text, const KeptBytes& kept) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::size_t begin = 0;  // of the bytes that stay
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (kept.has[byte]) continue;
    out.append(text, begin, at - begin);
    begin = at + 1;
    out += {'%', kHex[byte >> 4U], kHex[byte & 0xFU]};
  }
  out.append(text, begin);
}

std::string percent_encode(std::string_view text, std::string_view kept) {
  std::string result;
  result.reserve(text.size() + text.size() / 2);
  append_percent_encoded(result, text, KeptBytes(kept));
  return result;
}

}  // namespace dateline
