#include "read/line_shape.h"

#include <algorithm>
#include <string>

#include "text/regex.h"
#include "text/utf8.h"
#include "text/wide.h"

namespace dateline {

namespace {

constexpr std::size_t kHeadingBytes = 160;
constexpr std::size_t kHeadingWords = 18;

// Start of the last code point.
std::size_t last_code_point(std::string_view text) {
  std::size_t at = text.size() - 1;
  while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
  return at;
}

bool is_closer(char32_t c) {
  return c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'*' || c == U'_' || c == 0x2019 ||
         c == 0x201D || c == 0xBB;
}

char32_t last_mark(std::string_view line) {
  while (!line.empty()) {
    const std::size_t at = last_code_point(line);
    const char32_t c = code_point_at(line, at).value;
    if (!is_closer(c)) return c;
    line = line.substr(0, at);
  }
  return 0;
}

template <typename Use>
void for_each_word(std::string_view line, Use use) {
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = line.find_first_not_of(" \t\r\n", at);
    if (begin == std::string_view::npos) return;
    at = std::min(line.find_first_of(" \t\r\n", begin), line.size());
    use(line.substr(begin, at - begin));
  }
}

// A full stop after a word in small letters: not of an abbreviation.
bool has_sentence_end_inside(std::string_view line) {
  static const Regex pattern(R"([a-z]{3,}[.!?]["”’)]*\s+["“‘(—– ]*[A-Z])");
  return pattern.found_in(line);
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
  while (!span.empty()) {
    const CodePoint c = code_point_at(text, span.begin);
    if (!is_space(c.value)) break;
    span.begin += c.size;
  }
  while (!span.empty()) {
    const std::size_t at = last_code_point(text.substr(0, span.end));
    if (!is_space(code_point_at(text, at).value)) break;
    span.end = static_cast<std::uint32_t>(at);
  }
  return span;
}

std::string_view trimmed(std::string_view text) {
  return trimmed(text, {0, static_cast<std::uint32_t>(text.size())}).of(text);
}

std::string one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (!is_space(c.value)) {
      out.append(text.substr(at, c.size));
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
    at += c.size;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

namespace {

wide::Found is_break(wide::Bytes bytes) { return (bytes == '\n') | (bytes == '\r') | (bytes == '\f'); }

// Where the line that begins at `at` ends, at its break or with the text.
std::uint32_t end_of_line(std::string_view text, std::uint32_t at) {
  return static_cast<std::uint32_t>(wide::find(text, at, is_break));
}

}  // namespace

std::vector<Span> lines_of(std::string_view text, Span span) {
  std::vector<Span> lines;
  text = text.substr(0, span.end);
  std::uint32_t begin = span.begin;
  while (begin <= span.end) {
    const std::uint32_t end = end_of_line(text, begin);
    lines.push_back(trimmed(text, {begin, end}));
    begin = end + 1;
    if (end < span.end && text[end] == '\r' && begin < span.end && text[begin] == '\n') ++begin;
  }
  return lines;
}

std::size_t count_words(std::string_view line) {
  std::size_t count = 0;
  for_each_word(line, [&](std::string_view) { ++count; });
  return count;
}

bool starts_lower(std::string_view line) {
  if (line.empty()) return false;
  const char32_t c = code_point_at(line, 0).value;
  return is_letter(c) && !is_upper(c);
}

bool ends_sentence(std::string_view line) {
  const char32_t c = last_mark(line);
  return c == U'.' || c == U'!' || c == U'?' || c == U':' || c == 0x2026;
}

bool is_heading_shape(std::string_view line) {
  if (line.empty() || line.size() > kHeadingBytes || count_words(line) > kHeadingWords) return false;
  const char32_t c = last_mark(line);
  if (c == U',' || c == U';' || c == U'-' || c == U'_' || c == 0x2014 || (ends_sentence(line) && c != U'?'))
    return false;
  static const Regex letters(R"([A-Za-zÀ-ɏ]{2})");
  const bool is_address = line.find("://") != std::string_view::npos || line.starts_with("www.");
  return !is_address && letters.found_in(line) && !has_sentence_end_inside(line);
}

bool is_page_number(std::string_view line) {
  static const Regex pattern(
      R"((?i)[-–—\[(| ]*(?:page|p\.|pg\.?)?\s*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?[-–—\])| ]*)");
  return line.size() < 40 && pattern.matches_whole(line);
}

bool is_rule(std::string_view line) {
  static const Regex pattern(R"((?:[-*_=~#][ \t]*){3,})");
  return !line.empty() && std::string_view("-*_=~#").find(line[0]) != std::string_view::npos &&
         pattern.matches_whole(line);
}

namespace {

// Most lines begin with a word or a quotation mark.
bool may_begin_marker(std::string_view line) {
  if (line.empty()) return false;
  const char c = line[0];
  const bool is_mark = static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || c == '-' ||
                       c == '*' || c == '+' || c == '(';
  return is_mark || (line.size() > 1 && line[1] == ')');
}

}  // namespace

std::size_t list_marker_size(std::string_view line) {
  if (!may_begin_marker(line)) return 0;
  static const Regex pattern(R"((?:[-*+•·▪◦‣–]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+)");
  Regex::Groups groups;
  if (!pattern.find(line.substr(0, 64), 0, groups) || groups[0]->begin != 0 || groups[0]->end == line.size())
    return 0;
  return groups[0]->end;
}

bool is_name_shape(std::string_view line) {
  static const Regex pattern(
      R"([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:al|bin|da|de|del|della|der|di|el|la|le|van|von|and|&|[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*)){0,6})"
      R"( [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*)");
  return line.size() <= 60 && pattern.matches_whole(line);
}

}  // namespace dateline
