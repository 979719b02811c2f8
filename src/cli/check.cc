#include "check/check.h"

#include <fmt/format.h>

#include <memory>
#include <system_error>
#include <thread>

#include "cli/articles.h"
#include "cli/articles_at_hand.h"
#include "cli/files.h"
#include "cli/report.h"
#include "cli/timeline_input.h"
#include "read/claims.h"
#include "write/verdicts.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Each claim is supported, contradicted, conflicting (the sources disagree) or not_enough_info, with the passages
that say so and the date they give. Claims are lines of text, the list items and paragraphs of Markdown, or NDJSON
{"id","claim","date"}. The verdicts are NDJSON, a line a claim.

Examples:
  dateline check --timeline timeline.json claims.txt
  dateline check --articles articles/ claims.md -o verdicts.ndjson
  echo "The Shah left Iran in January 1979." | dateline check --timeline timeline.json -

Exit codes: 0 nothing is contradicted; 1 something is, or a claim or an article could not be read; 2 could not run.)";

struct Options {
  std::vector<std::string> claims;
  std::string timeline;
  std::vector<std::string> articles;
  std::vector<std::string> dates;
  std::string date;
  std::string output;
};

struct Given {
  Timeline timeline;
  std::vector<Article> articles;
};

void report_missing(std::size_t missing, std::size_t all) {
  if (missing == 0) return;
  report({.severity = Diagnostic::Severity::warning,
          .code = "check.articles-missing",
          .file = {},
          .document = {},
          .place = {},
          .message =
              fmt::format("{} of the {} articles of the timeline {} not where they were read, or changed; "
                          "only the passages in the timeline are searched for {}",
                          missing, all, missing == 1 ? "is" : "are", missing == 1 ? "it" : "them"),
          .help = "run it where the timeline was built, or give --articles instead"});
}

Given read_sources(const Options& options, Totals& totals) {
  if (!options.timeline.empty()) {
    totals.documents = 1;
    Given given{read_timeline_file(options.timeline), {}};
    ArticlesAtHand at_hand = articles_at_hand(given.timeline.documents);
    report_missing(at_hand.missing, given.timeline.documents.size());
    given.articles = std::move(at_hand.articles);
    return given;
  }
  ArticleOptions articles;
  articles.dates = options.dates;
  Given given{
      build(options.articles, articles.read_options(), std::max(1U, std::thread::hardware_concurrency())),
      {}};
  totals.documents = given.timeline.documents.size();
  totals.add(given.timeline.diagnostics);
  given.articles = articles_at_hand(given.timeline.documents).articles;
  return given;
}

std::vector<Claim> claims_of(const Options& options, Totals& totals) {
  std::vector<Claim> claims;
  for (const std::string& path : options.claims) {
    try {
      ClaimsRead read = read_claims(read_file(path), path, ClaimFormat::automatic);
      totals.add(read.diagnostics);
      claims.insert(claims.end(), std::make_move_iterator(read.claims.begin()),
                    std::make_move_iterator(read.claims.end()));
    } catch (const std::system_error& error) {
      throw CannotRun(fmt::format("{}: cannot be read: {}", path, error.code().message()));
    }
  }
  if (!options.date.empty()) {
    const Date date = parse_day("--date", options.date);
    for (Claim& claim : claims) claim.date = claim.date ? claim.date : date;
  }
  return claims;
}

ExitCode run_check(const Options& options) {
  if (options.timeline.empty() == options.articles.empty())
    throw CannotRun("give the sources: either --timeline FILE or --articles FOLDER");
  Output output(options.output);
  Totals totals;
  const Given given = read_sources(options, totals);
  if (totals.nothing_read()) return totals.exit_code();
  const std::vector<Claim> claims = claims_of(options, totals);
  const Sources sources(given.timeline, given.articles);
  bool contradicted = false;
  std::string bytes;
  for (const Claim& claim : claims) {
    const Verdict verdict = check(claim, sources);
    contradicted = contradicted || verdict.whole.ruling == Ruling::contradicted;
    write_verdict_line(verdict, bytes);
  }
  output.write(bytes);
  output.commit();
  return contradicted ? std::max(kFindings, totals.exit_code()) : totals.exit_code();
}

}  // namespace

Command check_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("check", "Hold claims against the sources");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("CLAIMS", options->claims, "Files of claims; - is standard input")
      ->type_name("")
      ->required();
  app->add_option("--timeline", options->timeline, "The sources: a timeline that dateline build wrote")
      ->type_name("FILE");
  app->add_option("--articles", options->articles,
                  "The sources: a folder of articles, or a file (repeatable)")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app->add_option("--date", options->date, "When the claims were made: what \"34 years ago\" is counted from")
      ->type_name("DATE");
  add_output_option(*app, options->output);
  return {app, [options] { return run_check(*options); }};
}

}  // namespace dateline::cli
