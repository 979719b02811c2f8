#include "merge/merge.h"

#include <memory>
#include <system_error>

#include "cli/articles.h"
#include "cli/files.h"
#include "cli/pieces.h"
#include "cli/timeline_output.h"
#include "read/record_reader.h"
#include "undated.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(The reduce step. "mentions" and then "merge" give what "build" gives, byte for byte, in whatever parts and
order the mentions come. A timeline made before may stand among them: it grows by the new mentions, and its events keep
their ids.

Examples:
  dateline merge mentions.ndjson -o timeline.json
  dateline merge part-*.ndjson --to text
  dateline merge timeline.json today.ndjson -o timeline.json
  dateline mentions articles/ | dateline merge -)";

struct Options {
  std::vector<std::string> inputs;
  std::string output;
  TimelineOptions timeline;
};

// The records of all files; those that cannot be read are errors.
Records read_all(const std::vector<std::string>& files, std::size_t& files_read) {
  Records records;
  for (const std::string& file : files) {
    try {
      RecordReader reader(file, records);
      read_pieces(file, [&](std::string_view piece) { reader.take(piece); });
      reader.end();
      ++files_read;
    } catch (const std::system_error& error) {
      records.errors.push_back({.severity = Diagnostic::Severity::error,
                                .code = "read.unreadable",
                                .file = file,
                                .document = {},
                                .place = {},
                                .message = "cannot be read: " + error.code().message(),
                                .help = {}});
    }
  }
  return records;
}

ExitCode run_merge(const Options& options) {
  TimelineOutput output(options.timeline, options.output);
  Totals totals;
  Records records = read_all(options.inputs, totals.documents);
  drop_orphans(records);
  totals.add(records.errors);
  if (totals.nothing_read()) return totals.exit_code();
  records.diagnostics.insert(records.diagnostics.end(), records.errors.begin(), records.errors.end());
  Timeline timeline = merge(std::move(records.documents), std::move(records.mentions),
                            std::move(records.undated), std::move(records.diagnostics), redate);
  output.write(std::move(timeline));
  return totals.exit_code();
}

}  // namespace

Command merge_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("merge", "Make a timeline of mentions");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("MENTIONS", options->inputs,
                  "Files that \"dateline mentions\" wrote, and timelines; - is standard input")
      ->type_name("")
      ->required();
  add_output_option(*app, options->output);
  add_timeline_options(*app, options->timeline);
  return {app, [options] { return run_merge(*options); }};
}

}  // namespace dateline::cli
