#pragma once

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "model/diagnostic.h"

namespace dateline::cli {

// Ends the program with exit code 2; what() is the cause.
struct CannotRun : std::runtime_error {
  explicit CannotRun(const std::string& cause, std::string what_to_do = {})
      : std::runtime_error(cause), help(std::move(what_to_do)) {}
  std::string help;
};

// False when the user does not want color: NO_COLOR, TERM=dumb.
bool color_is_welcome();

// "dateline: error: FILE: PLACE: cause", then "  help: …", on standard error. Color only on a terminal and
// without NO_COLOR. Control characters, which may come from a file, are shown as spaces.
void report(const Diagnostic& diagnostic);
void report(const CannotRun& error);

// A line on standard error that the next one replaces; report() removes it first. Empty: removes it.
void show_status(std::string_view line);

// Reports all and counts the errors among them.
std::size_t report_all(const std::vector<Diagnostic>& diagnostics);

}  // namespace dateline::cli
