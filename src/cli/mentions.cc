#include <memory>

#include "cli/articles.h"
#include "write/write.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(The map step: "dateline merge" makes the timeline of what this writes, and
"dateline build" is both in one. The lines are documents, mentions, undated mentions (whose article gives no date
to count from) and diagnostics, told apart by "kind".

Examples:
  dateline mentions article.md
  dateline mentions articles/ -o mentions.ndjson
  dateline mentions articles/ | dateline merge - -o timeline.json
  dateline mentions day1/ -o 1.ndjson && dateline mentions day2/ -o 2.ndjson && dateline merge 1.ndjson 2.ndjson)";

void write_diagnostics(const std::vector<Diagnostic>& diagnostics, std::string& out) {
  for (const Diagnostic& diagnostic : diagnostics) write_diagnostic_line(diagnostic, out);
}

void write_records(const ArticleResult& result, std::string& out) {
  if (result.document) write_document_line(info_of(*result.document), out);
  for (const Mention& mention : result.mentions) write_mention_line(mention, out);
  for (const Mention& mention : result.undated) write_undated_line(mention, out);
  write_diagnostics(result.diagnostics, out);
}

}  // namespace

Command mentions_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("mentions", "Find the dated event mentions of articles (NDJSON)");
  app->footer(kExamples);
  auto options = std::make_shared<ArticleOptions>();
  add_article_options(*app, *options);
  return {app,
          [options] { return write_articles(*options, Depth::mentions, write_records, write_diagnostics); }};
}

}  // namespace dateline::cli
