#pragma once

#include <CLI/App.hpp>
#include <string>

#include "cli/files.h"

namespace dateline::cli {

// --color, whose values are auto, always and never.
void add_color_option(CLI::App& command, std::string& when);

// Whether text for this output is colored: `auto` means on a terminal whose user does not refuse it.
bool wants_color(const std::string& when, const Output& output);

}  // namespace dateline::cli
