#pragma once

#include <CLI/App.hpp>
#include <memory>
#include <string>

#include "pipeline.h"

namespace dateline::cli {

// "[######--------------]  31 %, 1,204 articles, 18.3 MB/s, 0:12 left", cut to `columns`. Without a known
// size: "1,204 articles, 6.2 MB, 18.3 MB/s". Once all is read: "1,204 articles, merging 5,020 mentions".
// `seconds` since the run began.
std::string progress_line(const Progress& progress, double seconds, std::size_t columns);

// "1,204 articles, 19.9 MB in 0:12".
std::string total_line(const Progress& progress, double seconds);

// How far a run is, on standard error: a line that keeps changing on a terminal, once the run has taken a
// second; elsewhere only when asked for, then a line every few seconds and one at the end.
class ProgressLine {
 public:
  explicit ProgressLine(bool asked);
  ~ProgressLine();  // removes the line
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  Watch watch();  // empty when nothing is to be shown; must not outlive this

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// --progress
void add_progress_option(CLI::App& command, bool& asked);

}  // namespace dateline::cli
