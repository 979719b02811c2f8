#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "check/lint_claims.h"
#include "cli/articles.h"
#include "cli/articles_at_hand.h"
#include "cli/color.h"
#include "cli/files.h"
#include "cli/progress.h"
#include "cli/report.h"
#include "cli/timeline_input.h"
#include "write/findings.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Each finding has its place, the words, the computation in a sentence, and what would be right. An error is wrong by
the calendar or by the article's own words; a warning hangs on the publication date or on what the words are about.

Examples:
  dateline lint article.md
  dateline lint articles/ --to ndjson -o findings.ndjson
  dateline lint draft.txt --date 2014-06-18       # the day from which "35 years ago" is counted
  dateline lint draft.txt --timeline timeline.json --to markdown -o report.md
  dateline lint draft.txt --ignore anniversary

Exit codes: 0 nothing was found; 1 something was, or an input was skipped; 2 could not run.)";

struct Options {
  ArticleOptions articles;
  std::string timeline;
  std::string to;
  std::string color = "auto";
  std::vector<std::string> ignored;
};

std::vector<std::string> rule_names() {
  std::vector<std::string> names;
  for (int rule = 0; rule <= static_cast<int>(LintRule::contradicted); ++rule)
    names.emplace_back(to_string(static_cast<LintRule>(rule)));
  return names;
}

bool is_ignored(const Options& options, const LintFinding& finding) {
  return std::find(options.ignored.begin(), options.ignored.end(), to_string(finding.rule)) !=
         options.ignored.end();
}

// What findings are held against beside the article itself.
struct Others {
  Timeline timeline;
  std::vector<Article> articles;
  std::unique_ptr<Sources> sources;

  explicit Others(const std::string& file) : timeline(read_timeline_file(file)) {
    articles = articles_at_hand(timeline.documents).articles;
    sources = std::make_unique<Sources>(timeline, articles);
  }
};

struct Run {
  const Options& options;
  std::optional<Others> others = std::nullopt;
  Totals totals = {};
  std::vector<LintFinding> findings = {};

  void keep(std::vector<LintFinding> found) {
    for (LintFinding& finding : found) {
      if (!is_ignored(options, finding)) findings.push_back(std::move(finding));
    }
  }

  void take(ArticleResult result) {
    const auto is_finding = [](const Diagnostic& told) { return told.code == "resolve.no-such-day"; };
    std::erase_if(result.diagnostics, is_finding);
    totals.add(result);
    keep(std::move(result.findings));
    if (others && result.document)
      keep(contradicted_sentences({std::move(*result.document), std::move(result.times)}, others->timeline,
                                  *others->sources));
  }

  std::string written(const std::string& format, bool color) const {
    std::string bytes;
    if (format == "text") {
      write_findings_text(findings, totals.documents, color, bytes);
    } else if (format == "markdown") {
      write_findings_markdown(findings, totals.documents, bytes);
    } else {
      for (const LintFinding& finding : findings) write_finding_line(finding, bytes);
    }
    return bytes;
  }
};

// By the name that is asked for, else by the name of the output, else for whom it is.
std::string format_of(const Options& options, const Output& output) {
  if (!options.to.empty()) return options.to;
  if (options.articles.output.ends_with(".md")) return "markdown";
  if (options.articles.output.ends_with(".txt")) return "text";
  return output.is_terminal() ? "text" : "ndjson";
}

ExitCode run_lint(const Options& options) {
  const ReadOptions read = options.articles.read_options();
  Output output(options.articles.output);
  Run run{.options = options};
  if (!options.timeline.empty()) run.others.emplace(options.timeline);
  ProgressLine progress(options.articles.progress);
  const auto rest = process_all(
      options.articles.inputs, read, Depth::lint, options.articles.jobs,
      [&](ArticleResult result) { run.take(std::move(result)); }, progress.watch());
  run.totals.add(rest);
  if (run.totals.nothing_read()) return run.totals.exit_code();
  output.write(run.written(format_of(options, output), wants_color(options.color, output)));
  output.commit();
  return run.findings.empty() ? run.totals.exit_code() : std::max(kFindings, run.totals.exit_code());
}

}  // namespace

Command lint_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("lint", "Find what articles have wrong about time");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  add_article_options(*app, options->articles);
  app->add_option("--timeline", options->timeline,
                  "Hold dated sentences against a timeline that dateline build wrote, too")
      ->type_name("FILE");
  app->add_option(
         "--to", options->to,
         "ndjson, text or markdown (default: by the name of the output; else text on a terminal, ndjson "
         "elsewhere)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"ndjson", "text", "markdown"}).description(""));
  add_color_option(*app, options->color);
  app->add_option("--ignore", options->ignored,
                  fmt::format("A rule to leave out (repeatable): {}", fmt::join(rule_names(), ", ")))
      ->type_name("RULE")
      ->allow_extra_args(false)
      ->check(CLI::IsMember(rule_names()).description(""));
  return {app, [options] { return run_lint(*options); }};
}

}  // namespace dateline::cli
