#pragma once

#include <string>
#include <string_view>

// Apostrophes and hyphens in all their spellings.
namespace dateline::extraction {

bool is_apostrophe(char32_t c);
bool is_hyphen(char32_t c);  // U+2010 and the one that does not break, U+2011, among them

// True when plain() would change nothing, as far as a glance tells.
bool is_plain(std::string_view text);

// With straight apostrophes and plain hyphens.
std::string plain(std::string_view text);

}  // namespace dateline::extraction
