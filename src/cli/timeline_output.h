#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "cli/files.h"
#include "model/timeline.h"
#include "select.h"

// How build and merge write their timeline, and how much of it.
namespace dateline::cli {

struct TimelineOptions {
  std::string to;       // a name of timeline_formats(); empty: by the name of the output, else json
  std::size_t top = 0;  // 0: all
  std::string since, until;
  std::vector<std::string> about;
  double min_confidence = 0;

  Selection selection() const;  // throws CannotRun for a date that is no day, month or year
};

void add_timeline_options(CLI::App& command, TimelineOptions& options);

// The timeline in the format that is asked for; does not commit.
// `claims` is what read_claims gives; only the viewer shows them.
void write_timeline_as(const std::string& to, const Timeline& timeline, Output& output,
                       const std::string& claims = "[]");

// Throws CannotRun when this dateline was built without the viewer, which html and view need.
void check_viewer();

// The viewer with the timeline in it.
std::string page_of(const Timeline& timeline, const std::string& claims);

}  // namespace dateline::cli
