#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/mention.h"
#include "model/verdict.h"

namespace dateline {

// What an article can have wrong about time.
enum class LintRule : std::uint8_t {
  impossible_date,  // 30 February; 25:70
  weekday,          // "Monday, 17 June 2014": it was a Tuesday
  elapsed,          // "for 45 years, since 1979" in 2014
  duration,         // "the ten-year war of 1980–1988"
  reversed,         // "from 2011 to 2003"
  sequence,         // "the day after 3 March, 5 March"; "in 1912, late in the 18th century"
  anniversary,      // "marks the 25th anniversary of the 1979 revolution" in 2014
  age,              // "(1902–1989) … died at the age of 76"
  future,           // told as past, dated after publication
  past_plan,        // told as to come, dated before publication
  inconsistent,     // the article gives another date elsewhere
  contradicted,     // other sources date it otherwise
};

std::string_view to_string(LintRule rule);  // "impossible-date"
std::optional<LintRule> parse_lint_rule(std::string_view text);

// One thing in an article that cannot be right about time.
struct LintFinding {
  // An error is wrong by the calendar or by the words themselves; a warning hangs on the publication date or
  // on what the words are about.
  enum class Severity : std::uint8_t { error, warning };

  LintRule rule = LintRule::impossible_date;
  Severity severity = Severity::error;
  std::string document;            // Document::id
  std::string file;                // as given by the user
  std::uint64_t line = 0;          // of the source, from 1
  std::uint64_t column = 0;        // code points in the line, from 1
  Passage passage;                 // the words that are wrong
  std::optional<Passage> against;  // other words of the article that they do not fit
  std::string message;             // the computation, a plain sentence
  std::string correction;          // what would be right, or empty
  std::vector<Evidence> evidence;  // contradicted: passages of other sources
};

std::string_view to_string(LintFinding::Severity severity);

}  // namespace dateline
