#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/timeline.h"

namespace dateline {

// What a writer may be told beside the timeline. Each format takes what it has a use for.
struct FormatOptions {
  std::size_t width = 80;     // text: columns of a line
  std::string claims = "[]";  // html: what `check` found about claims, a JSON array of verdicts
};

// A format that a timeline can be written in.
struct TimelineFormat {
  std::string_view name;         // "timelinejs", as --to takes it
  std::string_view extension;    // of a file of it: ".json"
  std::string_view media_type;   // IANA, or of common use
  std::string_view description;  // one line: what it is for
  void (*write)(const Timeline&, const FormatOptions&, std::string& out);
};

// All of them, in the order in which they are listed.
const std::vector<TimelineFormat>& timeline_formats();
const TimelineFormat* find_timeline_format(std::string_view name);  // null when there is none

}  // namespace dateline
