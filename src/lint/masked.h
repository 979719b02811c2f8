#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/time_expression.h"
#include "model/timex.h"

namespace dateline::linting {

// A time expression as said and as resolved.
struct Told {
  const TimeExpression* expression = nullptr;
  const Timex* timex = nullptr;

  const Interval* interval() const { return timex->interval ? &*timex->interval : nullptr; }
};

// A sentence as the rules read it: small letters, single spaces, straight quotes and plain hyphens, and for
// each time expression a capital letter with the expression's number in the article. No other capital is
// left.
//
//   "For 35 years, since\nthe 1979 revolution"  →  "for L0, since the Y1 revolution"
//
//   Y  a date that says its year, decade or century    N  a date without its year: "3 March", "Monday"
//   L  a length: "35 years"                            A  counted back from now: "35 years ago"
//   O  counted from what was said: "two years later"   P  counted from a date it names: "the day after 3
//   March" T  any other
class MaskedSentence {
 public:
  MaskedSentence(std::string_view text, Span sentence, const std::vector<Told>& told);

  const std::string& text() const { return text_; }
  Span span() const { return sentence_; }
  // Of a span of text(), where it stands in Document::text().
  Span source(Span span) const;

 private:
  void put(std::string_view letters, Span from);
  void put_words(std::string_view text, Span span);

  Span sentence_;
  std::string text_;
  std::vector<Span> from_;  // of each byte of text_
};

}  // namespace dateline::linting
