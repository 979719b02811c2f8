#pragma once

#include <string>

#include "model/timeline.h"

namespace dateline::cli {

// A timeline as build and merge write it, "-" for standard input. Throws CannotRun for anything else.
Timeline read_timeline_file(const std::string& file);

}  // namespace dateline::cli
