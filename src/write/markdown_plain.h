#pragma once

#include <string>
#include <string_view>

// Text of an article in Markdown that we write.
namespace dateline {

// Punctuation that may be markup is escaped, so that no word of an article is emphasis, a link or HTML.
std::string markdown_plain(std::string_view text);

// The same at the start of a line, where "#", "-" and "1." would begin a heading or a list.
std::string markdown_plain_line(std::string_view text);

// An address as the target of a link: <…>.
std::string markdown_target(std::string_view link);

}  // namespace dateline
