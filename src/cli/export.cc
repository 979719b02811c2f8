#include <memory>

#include "cli/claims_input.h"
#include "cli/commands.h"
#include "cli/report.h"
#include "cli/timeline_input.h"
#include "cli/timeline_output.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Writes a timeline for a front end, a calendar, a spreadsheet or another program. "build --to" and "merge --to"
write the same at once.

Examples:
  dateline export --list-formats
  dateline export timeline.json --to text
  dateline export timeline.json --to ndjson | jq .title
  dateline export timeline.json --to text --since 2003 --top 50
  dateline export timeline.json --to html --claims verdicts.ndjson -o timeline.html)";

struct Options {
  std::string input;
  std::string output;
  std::string claims;
  TimelineOptions timeline;
};

ExitCode run_export(const Options& options) {
  if (!options.claims.empty() && options.timeline.to != "html")
    throw CannotRun("--claims goes with --to html: no other format shows them");
  const Selection selection = options.timeline.selection();  // a wrong one is told before the work
  const std::string claims = read_claims(options.claims);
  Output output(options.output);
  Timeline timeline = read_timeline_file(options.input);
  write_timeline_as(options.timeline.to, select(std::move(timeline), selection), output, claims);
  output.commit();
  return kDone;
}

}  // namespace

Command export_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("export", "Write a timeline for a front end or another program");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("TIMELINE", options->input, "A timeline that build or merge wrote; - is standard input")
      ->type_name("")
      ->required();
  add_output_option(*app, options->output);
  add_timeline_options(*app, options->timeline);
  add_claims_option(*app, options->claims);
  return {app, [options] { return run_export(*options); }};
}

}  // namespace dateline::cli
