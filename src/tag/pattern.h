#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tag/alphabet.h"

// The pattern language of the rules. It looks like RE2 over text, but its letters are words:
//   march        this word, in any case (a capital in the pattern: only with a capital)
//   {month}      a word or phrase of the class, captured under the class's name
//   {month:m}    the same, captured as m;  {~month}: not captured
//   <the>        a fragment (see fragments.cc): a piece of pattern that many rules share
//   blank        white space, any amount;   , - / ' "  marks; a mark that RE2 knows is escaped: \. \( \?
//   (?:…) (?P<name>…) | ? * + {2,3} ^ $      as in RE2; "years?" is the word "years", perhaps missing
namespace dateline {

// Is handed the elements of a pattern, in order.
class PatternReader {
 public:
  virtual ~PatternReader() = default;
  virtual void word(std::string_view text) = 0;  // letters or digits
  // {month|season:m}: any of `names`, captured as `group`, which is empty for {~month|season}.
  virtual void word_class(std::string_view names, std::string_view group) = 0;
  virtual void marks(std::string_view set) = 0;    // one of these
  virtual void syntax(std::string_view text) = 0;  // brackets, bars, repetitions, ^ and $
};

// Throws std::runtime_error that names what is wrong and where.
void read_pattern(std::string_view pattern, PatternReader& reader);

// The words and numbers that a pattern names.
void collect_literals(std::string_view pattern, std::vector<std::string>& literals);

// For RE2, over symbols; of a pattern that needs_of takes.
std::string compile_pattern(std::string_view pattern, const Alphabet& alphabet);

// Replaces every <fragment>; throws for one that does not exist.
std::string expand_fragments(std::string_view pattern);

}  // namespace dateline
