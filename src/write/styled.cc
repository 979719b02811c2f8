#include "write/styled.h"

#include <fmt/color.h>

#include <algorithm>

#include "text/utf8.h"

namespace dateline {

namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

fmt::text_style look_of(Style style) {
  switch (style) {
    case Style::plain:
      return {};
    case Style::strong:
      return fmt::emphasis::bold;
    case Style::faint:
      return fmt::emphasis::faint;
    case Style::aside:
      return fg(fmt::terminal_color::cyan);
    case Style::alarm:
      return fg(fmt::terminal_color::yellow);
    case Style::right:
      return fg(fmt::terminal_color::green) | fmt::emphasis::bold;
    case Style::wrong:
      return fg(fmt::terminal_color::red) | fmt::emphasis::bold;
  }
  return {};
}

}  // namespace

void append_words(std::string_view text, Style style, StyledLine& line) {
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) line.push_back({std::move(word), style});
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value == ' ' || is_control(c.value)) {
      end_word();
    } else {
      word.append(text, at, c.size);
    }
    at += c.size;
  }
  end_word();
}

std::vector<StyledLine> wrap(const StyledLine& words, std::size_t width) {
  std::vector<StyledLine> lines;
  std::size_t column = 0;
  for (const StyledWord& word : words) {
    const std::size_t size = count_code_points(word.text);
    if (lines.empty() || column + 1 + size > width) {
      lines.emplace_back();
      column = size;
    } else {
      column += 1 + size;
    }
    lines.back().push_back(word);
  }
  return lines;
}

std::size_t width_of(const StyledLine& line) {
  std::size_t width = line.empty() ? 0 : line.size() - 1;
  for (const StyledWord& word : line) width += count_code_points(word.text);
  return width;
}

void write_styled(const StyledLine& line, bool color, std::string& out) {
  for (auto run = line.begin(); run != line.end();) {
    const auto end =
        std::find_if(run, line.end(), [&](const StyledWord& word) { return word.style != run->style; });
    std::string words;
    for (auto word = run; word != end; ++word) words += (word == run ? "" : " ") + word->text;
    if (run != line.begin()) out += ' ';
    out += color && run->style != Style::plain ? fmt::format(look_of(run->style), "{}", words) : words;
    run = end;
  }
}

}  // namespace dateline
