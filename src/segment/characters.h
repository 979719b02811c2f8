#pragma once

#include <cstdint>
#include <string_view>

// Characters around the ends of sentences.
namespace dateline {

// Bytes of the . ! ? or … at `at`; 0 for anything else and at the end.
std::uint32_t mark_size(std::string_view text, std::uint32_t at);

bool is_opener(char32_t c);  // quotes and brackets that may open
bool is_closer(char32_t c);  // quotes and brackets that may close
bool is_dash(char32_t c);

// Behind the quotes, brackets and footnote numbers ("[12]") that follow at `at`.
std::uint32_t skip_closers(std::string_view text, std::uint32_t at);

// The code point that ends at byte `end`, which is not 0, and its size in bytes.
char32_t last_code_point(std::string_view text, std::uint32_t end);
std::uint32_t last_size(std::string_view text, std::uint32_t end);

}  // namespace dateline
