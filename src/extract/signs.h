#pragma once

#include <string>
#include <string_view>

// Apostrophes and hyphens in all their spellings.
namespace dateline::extraction {

bool is_apostrophe(char32_t c);
bool is_hyphen(char32_t c);  // U+2010 and the one that does not break, U+2011, among them

// A hyphen between spaces, as some sources set it: anti - government.
inline constexpr std::string_view kSpacedHyphen = " - ";

// True when plain() would change nothing, as far as a glance tells.
bool is_plain(std::string_view text);

// With straight apostrophes and plain hyphens, without spaces around these.
std::string plain(std::string_view text);

}  // namespace dateline::extraction
