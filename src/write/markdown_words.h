#pragma once

#include <string>
#include <string_view>

namespace dateline {

// The words of a passage of a Markdown source without their markup, as a reader of the page sees them:
// "The **1979** [war](a.md)" gives "The 1979 war". Covers what stands inside a sentence: emphasis, code,
// links, images, escapes. Takes and gives one line.
std::string markdown_words(std::string_view passage);

}  // namespace dateline
