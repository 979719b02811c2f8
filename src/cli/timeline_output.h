#pragma once

#include <CLI/App.hpp>
#include <string>

#include "cli/files.h"
#include "model/timeline.h"

// How build and merge write their timeline.
namespace dateline::cli {

void add_to_option(CLI::App& command, std::string& to);

// As "json" or "text"; does not commit.
void write_timeline_as(const std::string& to, const Timeline& timeline, Output& output);

}  // namespace dateline::cli
