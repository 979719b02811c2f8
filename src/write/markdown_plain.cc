#include "write/markdown_plain.h"

#include <algorithm>

namespace dateline {

std::string markdown_plain(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_[]<>&|~$";
  std::string result;
  for (const char c : text) {
    if (kMarkup.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

std::string markdown_plain_line(std::string_view text) {
  const std::size_t mark = std::min(text.find_first_not_of("0123456789"), text.size());
  if (mark == text.size() || std::string_view("#+-=.):").find(text[mark]) == std::string_view::npos)
    return markdown_plain(text);
  return std::string(text.substr(0, mark)) + '\\' + text[mark] + markdown_plain(text.substr(mark + 1));
}

// Inside <…> an address may hold all but angle brackets and line breaks.
std::string markdown_target(std::string_view link) {
  std::string result = "<";
  for (const char c : link) {
    c == '<' ? result += "%3C" : c == '>' ? result += "%3E" : c == '\\' ? result += "%5C" : result += c;
  }
  return result + ">";
}

}  // namespace dateline
