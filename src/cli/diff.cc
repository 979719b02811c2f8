#include "diff.h"

#include <CLI/App.hpp>
#include <memory>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/timeline_input.h"
#include "write/write.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Says which events were added or removed, merged or split, moved to another date, retitled, or are told by other
passages. Exit code 1 when there is any.

Examples:
  dateline diff yesterday.json today.json
  dateline diff yesterday.json today.json --to ndjson
  dateline merge yesterday.json new.ndjson | dateline diff yesterday.json -)";

struct Options {
  std::string before, after;
  std::string to = "text";
  std::string output;
};

ExitCode run_diff(const Options& options) {
  Output output(options.output);
  const Timeline before = read_timeline_file(options.before);
  const Timeline after = read_timeline_file(options.after);
  std::string bytes;
  const std::vector<Change> changes = diff(before, after);
  const auto write = options.to == "text" ? write_change_text : write_change_line;
  for (const Change& change : changes) write(to_string(change.kind), change.before, change.after, bytes);
  output.write(bytes);
  output.commit();
  return changes.empty() ? kDone : kFindings;
}

}  // namespace

Command diff_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("diff", "Say what changed from one timeline to another");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("BEFORE", options->before, "A timeline; - is standard input")->type_name("")->required();
  app->add_option("AFTER", options->after, "A later one")->type_name("")->required();
  app->add_option("--to", options->to, "text, or ndjson: a line a change (default: text)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"text", "ndjson"}).description(""));
  add_output_option(*app, options->output);
  return {app, [options] { return run_diff(*options); }};
}

}  // namespace dateline::cli
