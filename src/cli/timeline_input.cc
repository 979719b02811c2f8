#include "cli/timeline_input.h"

#include <system_error>

#include "cli/files.h"
#include "cli/report.h"
#include "read/timeline_file.h"

namespace dateline::cli {

Timeline read_timeline_file(const std::string& file) {
  std::string text;
  try {
    text = read_file(file);
  } catch (const std::system_error& error) {
    throw CannotRun(file + ": cannot be read: " + error.code().message(), "");
  }
  TimelineFile read = read_timeline(text);
  if (!read.timeline) {
    throw CannotRun(file + ": " + read.trouble.value_or("no timeline"),
                    "give timelines as \"dateline build\" writes them");
  }
  return std::move(*read.timeline);
}

}  // namespace dateline::cli
