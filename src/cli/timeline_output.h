#pragma once

#include <CLI/App.hpp>
#include <memory>
#include <string>
#include <vector>

#include "model/timeline.h"
#include "select.h"
#include "write/formats.h"

// How build, merge and export write their timeline, and how much of it.
namespace dateline::cli {

struct TimelineOptions {
  std::string to;         // a name of timeline_formats(); empty: by the name of the output
  std::string title;      // of the timeline as a whole
  std::string link_base;  // of links that are no full address
  std::size_t top = 0;    // 0: all
  std::string since, until;
  std::vector<std::string> about;
  double min_confidence = 0;
  std::string color = "auto";

  Selection selection() const;  // throws CannotRun for a date that is no day, month or year
};

void add_timeline_options(CLI::App& command, TimelineOptions& options);

// Opens the output, so that a wrong one is told before the work, and writes a timeline to it.
class TimelineOutput {
 public:
  // `path`: a file, or a folder for a format of many files; empty or "-": standard output.
  TimelineOutput(const TimelineOptions& options, const std::string& path);  // throws CannotRun
  ~TimelineOutput();
  TimelineOutput(const TimelineOutput&) = delete;
  TimelineOutput& operator=(const TimelineOutput&) = delete;

  const TimelineFormat& format() const;

  // The part that the options ask for, whole or not at all. `how`: what the command knows beside them, claims
  // and articles. Reports what the format cannot hold.
  void write(Timeline timeline, FormatOptions how = {});

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// Throws CannotRun when this dateline was built without the viewer, which html and view need.
void check_viewer();

// The viewer with the timeline in it.
std::string page_of(const Timeline& timeline, const std::string& claims);

}  // namespace dateline::cli
