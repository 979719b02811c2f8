#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <unistd.h>

#include <csignal>
#include <memory>

#include "cli/claims_input.h"
#include "cli/commands.h"
#include "cli/files.h"
#include "cli/page_server.h"
#include "cli/report.h"
#include "cli/timeline_input.h"
#include "cli/timeline_output.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Serves the page of "export --to html" on this machine alone, until Ctrl-C, and opens it in the browser.

Examples:
  dateline view timeline.json
  dateline view timeline.json --claims verdicts.ndjson
  dateline view timeline.json --port 8000 --no-browser)";

constexpr int kLastPort = 65535;

struct Options {
  std::string input;
  std::string claims;
  int port = 0;
  bool no_browser = false;
};

// Starts the desktop's browser, and does not wait for it. False when there is no xdg-open.
bool open_browser(std::string address) {
  std::string program = "xdg-open";
  char* const arguments[] = {program.data(), address.data(), nullptr};

  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&files);
  sigset_t none;  // this process blocks the signals that end it
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  for (const int output : {STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0);

  pid_t process = 0;
  const int error = posix_spawnp(&process, arguments[0], &files, &attributes, arguments, environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error == 0;
}

ExitCode run_view(const Options& options) {
  check_viewer();
  PageServer server(page_of(read_timeline_file(options.input), read_claims(options.claims)), options.port);
  Output output("");
  output.write(server.address() + "\n");
  output.commit();
  server.start();
  if (!options.no_browser && !open_browser(server.address())) {
    std::fputs("dateline: there is no xdg-open: open the address in a browser\n", stderr);
  }
  std::fputs("Ctrl-C ends this.\n", stderr);
  server.run_until_interrupted();
  return kDone;
}

}  // namespace

Command view_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("view", "Show a timeline in the browser");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("TIMELINE", options->input, "A timeline that build or merge wrote; - is standard input")
      ->type_name("")
      ->required();
  add_claims_option(*app, options->claims);
  app->add_option("--port", options->port, "Serve on this port (default: any free one)")
      ->type_name("N")
      ->check(CLI::Range(0, kLastPort).description(""));
  app->add_flag("--no-browser", options->no_browser, "Print the address and open no browser");
  return {app, [options] { return run_view(*options); }};
}

}  // namespace dateline::cli
