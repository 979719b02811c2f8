#include <memory>

#include "cli/cited_articles.h"
#include "cli/claims_input.h"
#include "cli/commands.h"
#include "cli/files.h"
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
  dateline export timeline.json --to html --claims verdicts.ndjson -o timeline.html
  dateline export timeline.json --to timeml --articles articles/ -o timeml/)";

struct Options {
  std::string input;
  std::string output;
  std::string claims;
  std::vector<std::string> articles;
  TimelineOptions timeline;
};

ExitCode run_export(const Options& options) {
  TimelineOutput output(options.timeline, options.output);
  if (!options.claims.empty() && output.format().name != "html")
    throw CannotRun("--claims goes with --to html: no other format shows them");
  if (!options.articles.empty() && output.format().name != "timeml")
    throw CannotRun("--articles goes with --to timeml: the other formats hold passages alone");
  Timeline timeline = read_timeline_file(options.input);
  FormatOptions given;
  given.claims = read_claims(options.claims);
  if (!options.articles.empty()) given.articles = read_cited_articles(options.articles, timeline);
  output.write(std::move(timeline), std::move(given));
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
  app->add_option(
         "--articles", options->articles,
         "For timeml: the articles of the timeline, files or folders, to be written whole (repeatable)")
      ->type_name("INPUT")
      ->allow_extra_args(false);
  return {app, [options] { return run_export(*options); }};
}

}  // namespace dateline::cli
