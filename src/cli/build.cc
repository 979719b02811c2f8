#include <memory>

#include "cli/articles.h"
#include "cli/progress.h"
#include "cli/timeline_output.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Every event of the timeline has its date, who and where, and each passage that tells it.

Examples:
  dateline build articles/ -o timeline.json
  dateline build a.md b.html c.ndjson --to text         # a chronology to read
  dateline build articles/ --top 20 --about Iran --since 2003 --to text
  dateline build a.txt b.txt --date a.txt=2014-06-17    # a.txt does not say when it was published
  cat notes.txt | dateline build - --date 2014-06-18)";

struct Options : ArticleOptions {
  TimelineOptions timeline;
};

Timeline build_watched(const Options& options, const ReadOptions& read) {
  ProgressLine progress(options.progress);
  return build(options.inputs, read, options.jobs, progress.watch());
}

ExitCode run_build(const Options& options) {
  const ReadOptions read = options.read_options();
  TimelineOutput output(options.timeline, options.output);
  Timeline timeline = build_watched(options, read);
  Totals totals;
  totals.documents = timeline.documents.size();
  totals.add(timeline.diagnostics);
  if (totals.nothing_read()) return totals.exit_code();
  output.write(std::move(timeline));
  return totals.exit_code();
}

}  // namespace

Command build_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("build", "Make a timeline of articles (the main job)");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  add_article_options(*app, *options);
  add_timeline_options(*app, options->timeline);
  return {app, [options] { return run_build(*options); }};
}

}  // namespace dateline::cli
