#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/timeline.h"

namespace dateline {

// A timeline as write_timeline wrote it, read back.
struct TimelineFile {
  std::optional<Timeline> timeline;    // nothing when the text is none, or when there is trouble
  std::optional<std::string> trouble;  // the field that is missing or wrong
};

// Text that is no JSON object with "events" is no timeline, and no trouble.
TimelineFile read_timeline(std::string_view text);

// False when a text that begins so is none, whatever follows.
bool may_be_timeline(std::string_view beginning);

}  // namespace dateline
