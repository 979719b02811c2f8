#include <fmt/format.h>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <csignal>
#include <cstdio>

#include "cli/commands.h"
#include "cli/report.h"
#include "text/nearest.h"
#include "write/version.h"

namespace dateline::cli {

namespace {

constexpr const char* kAbout =
    "News articles in, one timeline out: every event with its date and the passages that say so.";

constexpr const char* kExamples = R"(Examples:
  dateline build articles/ -o timeline.json
  dateline build articles/ --to text
  dateline explain "On Monday Kerry spoke in Baghdad." --date 2014-06-18
  dateline build --help

Exit codes: 0 done; 1 something is wrong (a claim, an article's dates, a file) or inputs were skipped; 2 could not run.)";

// Throws CannotRun when the first word is no command.
void check_command(int argc, const char* const* argv, const std::vector<Command>& commands) {
  const std::string word = argc > 1 ? argv[1] : "";
  if (word.empty() || word.starts_with('-')) return;
  std::vector<std::string> names;
  for (const Command& command : commands) names.push_back(command.app->get_name());
  if (std::find(names.begin(), names.end(), word) != names.end()) return;
  const auto near = nearest(word, names, 2);
  throw CannotRun(fmt::format("there is no command \"{}\"", word),
                  near.empty() ? fmt::format("the commands are {}", fmt::join(names, ", "))
                               : fmt::format("did you mean {}?", fmt::join(near, " or ")));
}

// Parses the arguments and runs the command they name.
int parse_and_run(CLI::App& program, const std::vector<Command>& commands, int argc,
                  const char* const* argv) {
  try {
    check_command(argc, argv, commands);
    program.parse(argc, argv);
    for (const Command& command : commands) {
      if (command.app->parsed()) return command.run();
    }
  } catch (const CLI::Success& asked) {  // --help, --version
    return program.exit(asked);
  } catch (const CLI::ParseError& error) {
    const auto chosen = program.get_subcommands();
    throw CannotRun(error.what(),
                    fmt::format("see dateline {}--help", chosen.empty() ? "" : chosen[0]->get_name() + " "));
  }
  std::fputs(program.help().c_str(), stderr);
  return kCannotRun;
}

}  // namespace

int run(int argc, const char* const* argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe is an error of write
  CLI::App program(kAbout, "dateline");
  program.footer(kExamples);
  program.set_version_flag("--version", fmt::format("dateline {}", version()));
  program.set_help_flag("-h,--help", "Print this help");
  program.require_subcommand(0, 1);
  const std::vector<Command> commands{
      build_command(program), tag_command(program),    mentions_command(program), merge_command(program),
      diff_command(program),  export_command(program), explain_command(program),  rules_command(program),
      view_command(program),  check_command(program),  lint_command(program),     validate_command(program)};
  try {
    return parse_and_run(program, commands, argc, argv);
  } catch (const CannotRun& error) {
    report(error);
  } catch (const std::exception& error) {
    report(CannotRun(error.what(), "this is a defect of dateline, or memory ran out"));
  }
  return kCannotRun;
}

}  // namespace dateline::cli
