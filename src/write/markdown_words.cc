#include "write/markdown_words.h"

#include <algorithm>

namespace dateline {

namespace {

bool is_punctuation(char c) {
  return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

bool is_word(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
         static_cast<unsigned char>(c) >= 0x80;
}

// Past the "(…)" or "[…]" behind a link text; `at` when there is none.
std::size_t past_target(std::string_view text, std::size_t at) {
  if (at >= text.size() || (text[at] != '(' && text[at] != '[')) return at;
  const char open = text[at];
  const char close = open == '(' ? ')' : ']';
  std::size_t depth = 0;
  for (std::size_t i = at; i < text.size(); ++i) {
    if (text[i] == open) ++depth;
    if (text[i] == close && --depth == 0) return i + 1;
  }
  return at;
}

// A run of * or _ is markup unless it stands between spaces ("2 * 3") or, of _, inside a word ("a_b").
bool is_emphasis(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = begin == 0 ? ' ' : text[begin - 1];
  const char after = end == text.size() ? ' ' : text[end];
  if (before == ' ' && after == ' ') return false;
  return text[begin] == '*' || !(is_word(before) && is_word(after));
}

}  // namespace

std::string markdown_words(std::string_view passage) {
  std::string words;
  for (std::size_t at = 0; at < passage.size();) {
    const char c = passage[at];
    if (c == '\\' && at + 1 < passage.size() && is_punctuation(passage[at + 1])) {
      words += passage[at + 1];
      at += 2;
    } else if (c == '*' || c == '_') {
      const std::size_t end = std::min(passage.find_first_not_of(c, at), passage.size());
      if (!is_emphasis(passage, at, end)) words.append(passage.substr(at, end - at));
      at = end;
    } else if (c == '`' || (c == '!' && at + 1 < passage.size() && passage[at + 1] == '[')) {
      ++at;
    } else if (c == '[' || c == ']') {
      // The brackets of a link go with its target; those of "[sic]" stay.
      const std::size_t close = c == '[' ? passage.find(']', at) : at;
      const bool link = close != std::string_view::npos && past_target(passage, close + 1) > close + 1;
      if (!link) words += c;
      at = c == ']' && link ? past_target(passage, at + 1) : at + 1;
    } else {
      words += c;
      ++at;
    }
  }
  return words;
}

}  // namespace dateline
