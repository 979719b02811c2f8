#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"

namespace dateline {

// A line of an article's head, read as a byline or a date line.
struct HeadLine {
  enum class Kind { other, dateline, byline };
  struct Dated {
    Date date;
    bool labelled = false;  // "Published", "Posted on"
    bool updated = false;   // "Updated", "Last modified"
  };
  Kind kind = Kind::other;
  std::vector<Dated> dates;  // of a dateline; none where it only names the place, "NAIROBI, Kenya (AP) _"
  std::string byline;        // the names after "By", if any
};

// Reads a whole line: "18 June 2014", "Published: Wednesday, 18 June 2014 10:00 GMT", "By Ann Lee | June 18,
// 2014", "By Ann Lee". A dateline holds nothing but dates, clock times, labels, names and places; prose never
// is one. In the first line of an article, names before a date may be its headline: there a label or a sign
// between them is wanted.
HeadLine read_head_line(std::string_view line, bool is_first);

// The date of a paragraph that begins with place and date, as news agencies write: "BAGHDAD, June 16, 2014
// (AP) — The …", "18 June 2014 – The Council …".
std::optional<Date> date_before_prose(std::string_view paragraph);

}  // namespace dateline
