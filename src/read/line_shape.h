#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/span.h"

// What a line of text looks like. Lines are given without white space at their ends.
namespace dateline {

// The lines of `text` inside `span`, cut at "\n", "\r\n", "\r" and form feeds, white space at the ends taken
// off; empty ones are kept.
std::vector<Span> lines_of(std::string_view text, Span span);

// The span without white space at its ends.
Span trimmed(std::string_view text, Span span);
std::string_view trimmed(std::string_view text);

// A copy with every run of white space as one space.
std::string one_line(std::string_view text);

std::size_t count_words(std::string_view line);
bool starts_lower(std::string_view line);

// True when a sentence may end here: . ! ? … or a colon, quotes and brackets that close after it passed over.
bool ends_sentence(std::string_view line);

// A headline by its looks: short, no full stop, comma or colon at its end, no sentence end inside.
bool is_heading_shape(std::string_view line);

// Only a page number: "- 2 -", "Page 3 of 7", "3", "[12]". A year is none.
bool is_page_number(std::string_view line);

// "***", "-----", "* * *": a line drawn, not written.
bool is_rule(std::string_view line);

// Bytes of "- ", "* ", "• ", "12. ", "3) " at the beginning of the line; 0 when it is no list item.
std::size_t list_marker_size(std::string_view line);

// A name or two: "Ann Lee", "Jean-Paul van der Berg", "Ann Lee and Bo Chen".
bool is_name_shape(std::string_view line);

}  // namespace dateline
