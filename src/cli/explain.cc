#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "cli/articles.h"
#include "cli/files.h"
#include "cli/report.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"
#include "text/cite.h"
#include "text/utf8.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Shows for each time expression its place, its words, the rule that found it, its TIMEX3 value, what it was
counted from, and the days it means.

Examples:
  dateline explain "On Monday Kerry spoke in Baghdad." --date 2014-06-18
  dateline explain "two years after the 2003 invasion"
  dateline explain "from March 2003 to December 2011, and for 35 years before")";

using Row = std::array<std::string, 6>;

struct Options {
  std::vector<std::string> words;
  std::string date;
};

Document document_of(const Options& options) {
  Document document;
  document.id = "text";
  document.path = "text";
  document.source = fmt::format("{}", fmt::join(options.words, " "));
  if (const auto byte = first_invalid_utf8(document.source)) {
    throw CannotRun(fmt::format("the text is not UTF-8 (byte {})", *byte));
  }
  document.blocks.push_back(
      {Block::Kind::paragraph, {0, static_cast<std::uint32_t>(document.source.size())}});
  if (!options.date.empty()) {
    document.published = parse_day("--date", options.date);
    document.published_basis = PublishedBasis::option;
  }
  return document;
}

std::string anchor_of(const Timex& timex, std::string_view text) {
  if (timex.unresolved) return "not known: give --date";
  if (!timex.anchor) return "none needed";
  const Anchor& anchor = *timex.anchor;
  std::string words = anchor.span.empty() ? std::string{} : fmt::format(" “{}”", anchor.span.of(text));
  if (!anchor.why.empty()) words += fmt::format(" ({})", anchor.why);
  return fmt::format("{} {}{}", to_string(anchor.kind), anchor.date, words);
}

std::string days_of(const Interval& interval) {
  const std::string first = interval.open_start ? ".." : to_string(interval.first);
  const std::string last = interval.open_end ? ".." : to_string(interval.last);
  return first == last ? first : first + " to " + last;
}

Row row_of(const Timex& timex, const Citer& citer, std::string_view text) {
  const Quote words = citer.quote(timex.span);
  std::string days = timex.interval ? days_of(*timex.interval) : "none";
  if (timex.other_reading) days += ", or " + days_of(*timex.other_reading);
  if (timex.range) days += fmt::format(" (range {})", edtf(timex.range->whole));
  const std::string mod = timex.mod.empty() ? "" : " " + timex.mod;
  return {fmt::format("{}–{}", words.start, words.end),
          words.exact,
          std::string(timex.rule),
          timex.value + mod,
          anchor_of(timex, text),
          days};
}

std::string table_of(const std::vector<Row>& rows) {
  std::array<std::size_t, std::tuple_size_v<Row>> widths{};
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], count_code_points(row[i]));
  }
  std::string out;
  for (const Row& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += row[i];
      const bool last = i + 1 == row.size();
      if (!last) out.append(widths[i] - count_code_points(row[i]) + 2, ' ');
    }
    out += '\n';
  }
  return out;
}

ExitCode run_explain(const Options& options) {
  const Document document = document_of(options);
  const auto sentences = segment(document);
  std::vector<Diagnostic> diagnostics;
  const auto times = resolve(document, sentences, tag(document, sentences), diagnostics);
  const std::size_t errors = report_all(diagnostics);
  const Citer citer(document);
  std::vector<Row> rows{{"span", "said", "rule", "value", "anchor", "days"}};
  for (const Timex& timex : times) rows.push_back(row_of(timex, citer, document.text()));
  Output("").write(times.empty() ? "No time expression found.\n" : table_of(rows));
  return errors > 0 ? kFindings : kDone;
}

}  // namespace

Command explain_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("explain", "Show how the dates of a text were found");
  app->footer(kExamples);
  auto options = std::make_shared<Options>();
  app->add_option("TEXT", options->words, "A sentence or more")->type_name("")->required();
  app->add_option("--date", options->date, "When the text was published: what \"Monday\" is counted from")
      ->type_name("DATE");
  return {app, [options] { return run_explain(*options); }};
}

}  // namespace dateline::cli
