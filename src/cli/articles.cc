#include "cli/articles.h"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "cli/files.h"
#include "cli/progress.h"
#include "cli/report.h"

namespace dateline::cli {

namespace {

const std::vector<std::pair<std::string, Format>> kFormats{{"text", Format::text},
                                                           {"markdown", Format::markdown},
                                                           {"html", Format::html},
                                                           {"ndjson", Format::ndjson}};

Format parse_format(const std::string& name) {
  for (const auto& [known, format] : kFormats) {
    if (known == name) return format;
  }
  return Format::automatic;
}

}  // namespace

Date parse_day(const std::string& option, const std::string& text) {
  const auto date = parse_date(text);
  if (!date) {
    throw CannotRun(fmt::format("{}: \"{}\" is no day of the calendar", option, text),
                    "write it as YYYY-MM-DD, such as 2014-06-18");
  }
  return *date;
}

ReadOptions ArticleOptions::read_options() const {
  ReadOptions read;
  read.format = parse_format(format);
  read.encoding = encoding;
  for (const std::string& given : dates) {
    const std::size_t equals = given.rfind('=');
    const Date date = parse_day("--date", equals == std::string::npos ? given : given.substr(equals + 1));
    if (equals != std::string::npos) {
      read.published_by_id[given.substr(0, equals)] = date;
    } else if (read.published && *read.published != date) {
      throw CannotRun("--date: two dates for all articles",
                      "give the date of one article with --date ID=DATE");
    } else {
      read.published = date;
    }
  }
  return read;
}

void add_article_options(CLI::App& command, ArticleOptions& options) {
  options.jobs = std::max(1U, std::thread::hardware_concurrency());
  command
      .add_option("INPUT", options.inputs,
                  "Files or folders of text, Markdown, HTML or NDJSON; - is standard input")
      ->type_name("")
      ->required();
  add_output_option(command, options.output);
  command
      .add_option("-j,--jobs", options.jobs,
                  "Articles at a time; changes no result (default: one a processor)")
      ->type_name("N")
      ->check(CLI::Range(1U, 1024U).description(""));
  command
      .add_option(
          "--date", options.dates,
          "DATE: publication date of articles that give none themselves; ID=DATE: of this article, whatever "
          "it says (repeatable)")
      ->type_name("[ID=]DATE")
      ->allow_extra_args(false);
  std::vector<std::string> names;
  for (const auto& [name, format] : kFormats) names.push_back(name);
  command
      .add_option("--format", options.format,
                  "text, markdown, html or ndjson (default: by file name and content)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(names).description(""));
  command
      .add_option("--encoding", options.encoding,
                  "Character encoding of the inputs (default: found in each file)")
      ->type_name("NAME");
  add_progress_option(command, options.progress);
}

void Totals::add(const ArticleResult& result) {
  documents += result.document ? 1 : 0;
  add(result.diagnostics);
}

void Totals::add(const std::vector<Diagnostic>& diagnostics) { errors += report_all(diagnostics); }

ExitCode write_articles(const ArticleOptions& options, Depth depth,
                        const std::function<void(const ArticleResult&, std::string&)>& write,
                        const std::function<void(const std::vector<Diagnostic>&, std::string&)>& write_rest) {
  ReadOptions read = options.read_options();
  read.digest = depth == Depth::mentions;  // no line of `tag` names it
  Output output(options.output);
  Totals totals;
  std::string bytes;
  const auto flush = [&] {
    output.write(bytes);
    bytes.clear();
  };
  ProgressLine progress(options.progress);
  const auto take = [&](const ArticleResult& result) {
    totals.add(result);
    write(result, bytes);
    if (output.is_terminal()) show_status("");
    flush();
  };
  const auto rest = process_all(options.inputs, read, depth, options.jobs, take, progress.watch());
  totals.add(rest);
  write_rest(rest, bytes);
  flush();
  if (!totals.nothing_read()) output.commit();
  return totals.exit_code();
}

}  // namespace dateline::cli
