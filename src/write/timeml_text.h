#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/mention.h"

namespace dateline {

// The TEXT of a TimeML file: an article, or the passages of one, with elements around some of its words.
class TimemlText {
 public:
  explicit TimemlText(const Document* article);  // null: the text is the passages that are begun

  // In the order of the article; one that was begun before is not begun again.
  void begin_passage(const Passage& passage);

  // Puts <ELEMENT ATTRIBUTES> around words of the passage begun last, and `before` in front of it. Words that
  // are not in the text, or that overlap words already marked, give an empty element before the passage.
  void mark(std::string_view element, const std::string& attributes, const std::string& before,
            const Passage& passage, const Quote& words);

  // Whether words of the article are there to be marked, and not marked yet.
  bool is_free(const Quote& words) const;

  std::string finish() const;  // escaped for XML

 private:
  struct Mark {
    Span span;
    std::string open;   // "<TIMEX3 …>"
    std::string close;  // "</TIMEX3>"
  };

  Span place_of(const Passage& passage, const Quote& words) const;  // in text_; empty when not there

  const Document* article_;
  std::string text_;
  Span passage_;         // in text_
  Span passage_source_;  // the same in the source
  bool any_ = false;
  std::vector<Mark> marks_;
};

}  // namespace dateline
