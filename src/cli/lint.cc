#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "cli/articles.h"
#include "cli/files.h"
#include "cli/report.h"
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
  dateline lint draft.txt --ignore anniversary

Exit codes: 0 nothing was found; 1 something was, or an input was skipped; 2 could not run.)";

struct Options {
  ArticleOptions articles;
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

std::string as_text(const std::vector<LintFinding>& findings, bool color, std::size_t documents) {
  std::string out;
  for (const LintFinding& finding : findings) write_finding_text(finding, color, out);
  if (!findings.empty()) out += '\n';
  out += fmt::format("{} in {} document{}.\n", count_of_findings(findings), documents,
                     documents == 1 ? "" : "s");
  return out;
}

ExitCode run_lint(const Options& options) {
  const ReadOptions read = options.articles.read_options();
  Output output(options.articles.output);
  const std::string to = !options.to.empty() ? options.to : output.is_terminal() ? "text" : "ndjson";
  const bool color =
      options.color == "always" || (options.color == "auto" && output.is_terminal() && color_is_welcome());
  Totals totals;
  std::vector<LintFinding> findings;
  totals.add(process_all(options.articles.inputs, read, Depth::lint, options.articles.jobs,
                         [&](ArticleResult result) {
                           std::erase_if(result.diagnostics, [](const Diagnostic& told) {
                             return told.code == "resolve.no-such-day";  // a finding
                           });
                           totals.add(result);
                           for (LintFinding& finding : result.findings) {
                             if (!is_ignored(options, finding)) findings.push_back(std::move(finding));
                           }
                         }));
  if (totals.nothing_read()) return totals.exit_code();
  std::string bytes;
  if (to == "text") {
    bytes = as_text(findings, color, totals.documents);
  } else {
    for (const LintFinding& finding : findings) write_finding_line(finding, bytes);
  }
  output.write(bytes);
  output.commit();
  return findings.empty() ? totals.exit_code() : std::max(kFindings, totals.exit_code());
}

}  // namespace

Command lint_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("lint", "Find what articles have wrong about time");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  add_article_options(*app, options->articles);
  app->add_option("--to", options->to, "ndjson or text (default: text on a terminal, ndjson elsewhere)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"ndjson", "text"}).description(""));
  app->add_option("--color", options->color, "In text: auto (on a terminal), always or never (default: auto)")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"auto", "always", "never"}).description(""));
  app->add_option("--ignore", options->ignored,
                  fmt::format("A rule to leave out (repeatable): {}", fmt::join(rule_names(), ", ")))
      ->type_name("RULE")
      ->allow_extra_args(false)
      ->check(CLI::IsMember(rule_names()).description(""));
  return {app, [options] { return run_lint(*options); }};
}

}  // namespace dateline::cli
