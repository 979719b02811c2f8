#pragma once

#include <string_view>

#include "model/span.h"

// Where in its sentence a date is said, which tells whether a story moves there. `sentence` holds
// `expression`.
namespace dateline {

// True where a sentence begins with the expression, but for a word or two: "In 1945, …", never "The 1614
// rules".
bool opens_sentence(std::string_view text, Span sentence, Span expression);
// "The August 1988 cease-fire": the date tells which one is meant, not where the story stands.
bool is_attribute(std::string_view text, Span sentence, Span expression);
// Words after which a year is a bound or a plan, not where the story stands: "by 1976", "since 1954".
bool is_bound(std::string_view text, Span sentence, Span expression);
// "… that lasted until the fall of Budapest in February 1945": a look ahead to an end.
bool is_end_of_something(std::string_view text, Span sentence, Span expression);
// "Voss, who pleaded guilty in 2020, …": of somebody or something that the sentence names on its way.
bool is_in_relative_clause(std::string_view text, Span sentence, Span expression);
// "The firm, which was founded in 1926, lost money in the first half of the year": said aside, in a relative
// clause that a comma has closed.
bool is_said_aside(std::string_view text, Span sentence, Span said, Span expression);

}  // namespace dateline
