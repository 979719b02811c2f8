#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Words with a style, in lines of a width: the layout of what is read on a terminal.
namespace dateline {

enum class Style : std::uint8_t { plain, strong, faint, aside, alarm, right, wrong };

struct StyledWord {
  std::string text;  // no spaces, no control characters
  Style style = Style::plain;
};

using StyledLine = std::vector<StyledWord>;  // a space stands between its words

// Appends the words of `text`. Control characters, with which an article could steer a terminal, are spaces.
void append_words(std::string_view text, Style style, StyledLine& line);

// In lines of at most `width` code points; a longer word gets a line of its own. No words: no lines.
std::vector<StyledLine> wrap(const StyledLine& words, std::size_t width);

std::size_t width_of(const StyledLine& line);  // code points

// Without color, the words alone; with it, ANSI escape sequences (ECMA-48, SGR) around words of one style.
void write_styled(const StyledLine& line, bool color, std::string& out);

}  // namespace dateline
