#include "check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <thread>

#include "cli/articles.h"
#include "cli/articles_at_hand.h"
#include "cli/claims_given.h"
#include "cli/color.h"
#include "cli/files.h"
#include "cli/report.h"
#include "cli/timeline_input.h"
#include "write/verdicts.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Each claim is supported, contradicted, conflicting (the sources disagree) or not_enough_info, with the passages
that say so and the date they give. Claims are lines of text, the list items and paragraphs of Markdown, NDJSON
{"id","claim","date"}, or the dated sentences of an article.

Examples:
  dateline check --timeline timeline.json claims.txt
  dateline check --timeline timeline.json --claims-from draft.md --to markdown -o report.md
  dateline check --articles articles/ claims.md -o verdicts.ndjson
  echo "The Shah left Iran in January 1979." | dateline check --timeline timeline.json -

Exit codes: 0 nothing is contradicted; 1 something is, or a claim or an article could not be read; 2 could not run.)";

struct Options {
  ClaimOptions claims;
  std::string timeline;
  std::vector<std::string> articles;
  std::string to;
  std::string color = "auto";
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
          .message = fmt::format("{} of the {} articles of the timeline cannot be read again where it names "
                                 "them, or changed: only what the timeline quotes of them is searched",
                                 missing, all),
          .help = "run it in the folder in which the timeline was built"});
}

Given read_sources(const Options& options, Totals& totals) {
  Given given;
  if (!options.timeline.empty()) {
    totals.documents = 1;
    given.timeline = read_timeline_file(options.timeline);
  } else {
    ArticleOptions articles;
    articles.dates = options.claims.dates;
    given.timeline =
        build(options.articles, articles.read_options(), std::max(1U, std::thread::hardware_concurrency()));
    totals.documents = given.timeline.documents.size();
    totals.add(given.timeline.diagnostics);
  }
  ArticlesAtHand at_hand = articles_at_hand(given.timeline.documents);
  if (!options.timeline.empty()) report_missing(at_hand.missing, given.timeline.documents.size());
  given.articles = std::move(at_hand.articles);
  return given;
}

// By the name that is asked for, else by the name of the output, else for whom it is.
const VerdictFormat& format_of(const Options& options, const Output& output) {
  if (!options.to.empty()) return *find_verdict_format(options.to);
  const VerdictFormat* best = nullptr;
  for (const VerdictFormat& format : verdict_formats()) {
    const bool fits = options.output.ends_with(format.extension);
    if (fits && (!best || format.extension.size() > best->extension.size())) best = &format;
  }
  return best ? *best : *find_verdict_format(output.is_terminal() ? "text" : "ndjson");
}

ExitCode run_check(const Options& options) {
  if (options.timeline.empty() == options.articles.empty())
    throw CannotRun("give the sources: either --timeline FILE or --articles FOLDER");
  Output output(options.output);
  const VerdictFormat& format = format_of(options, output);
  Totals totals;
  const Given given = read_sources(options, totals);
  if (totals.nothing_read()) return totals.exit_code();
  const std::vector<ArticleClaim> claims = read_claims(options.claims, given.timeline, totals);
  const Sources sources(given.timeline, given.articles);
  std::vector<Verdict> verdicts;
  for (const ArticleClaim& claim : claims) verdicts.push_back(check(claim, sources));
  std::string bytes;
  format.write(verdicts,
               {.sources = &given.timeline,
                .width = static_cast<std::size_t>(output.columns()),
                .color = wants_color(options.color, output)},
               bytes);
  output.write(bytes);
  output.commit();
  const bool contradicted = std::any_of(verdicts.begin(), verdicts.end(), [](const Verdict& one) {
    return one.whole.ruling == Ruling::contradicted;
  });
  return contradicted ? std::max(kFindings, totals.exit_code()) : totals.exit_code();
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const VerdictFormat& format : verdict_formats()) names.emplace_back(format.name);
  return names;
}

void list_formats() {
  std::string table;
  for (const VerdictFormat& format : verdict_formats())
    fmt::format_to(std::back_inserter(table), "{:<12} {:<72} {}\n", format.name, format.description,
                   format.extension);
  Output output("");
  output.write(table);
  throw CLI::Success();
}

}  // namespace

Command check_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("check", "Hold claims against the sources");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  add_claim_options(*app, options->claims);
  app->add_option("--timeline", options->timeline, "The sources: a timeline that dateline build wrote")
      ->type_name("FILE");
  app->add_option("--articles", options->articles,
                  "The sources: a folder of articles, or a file (repeatable)")
      ->type_name("PATH")
      ->allow_extra_args(false);
  app->add_option(
         "--to", options->to,
         "ndjson, text, markdown, claimreview or fever (default: by the name of the output; else text "
         "on a terminal, ndjson elsewhere)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(format_names()).description(""));
  app->add_flag_callback("--list-formats", list_formats, "Print the formats that --to takes, and end");
  add_color_option(*app, options->color);
  add_output_option(*app, options->output);
  return {app, [options] { return run_check(*options); }};
}

}  // namespace dateline::cli
