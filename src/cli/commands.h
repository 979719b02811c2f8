#pragma once

#include <CLI/App.hpp>
#include <functional>

// The commands, one file each. A function adds its command to the program and gives what runs it.
namespace dateline::cli {

enum ExitCode : int {
  kDone = 0,
  kFindings = 1,   // some inputs were skipped, or a file is not valid; everything else was done
  kCannotRun = 2,  // wrong usage, no input readable, output not writable
};

struct Command {
  CLI::App* app = nullptr;
  std::function<ExitCode()> run;
};

Command build_command(CLI::App& program);
Command tag_command(CLI::App& program);
Command mentions_command(CLI::App& program);
Command merge_command(CLI::App& program);
Command diff_command(CLI::App& program);
Command export_command(CLI::App& program);
Command check_command(CLI::App& program);
Command lint_command(CLI::App& program);
Command explain_command(CLI::App& program);
Command rules_command(CLI::App& program);
Command view_command(CLI::App& program);
Command validate_command(CLI::App& program);

// The whole program. Gives the exit code.
int run(int argc, const char* const* argv);

}  // namespace dateline::cli
