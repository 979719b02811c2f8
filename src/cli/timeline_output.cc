#include "cli/timeline_output.h"

#include <fmt/format.h>

#include <iterator>

#include "cli/report.h"
#include "write/formats.h"
#include "write/writers.h"

namespace dateline::cli {

namespace {

// All days of a day, a month or a year as it is written.
Interval parse_days(const std::string& option, const std::string& text) {
  if (const auto day = parse_date(text)) return day_interval(*day);
  if (const auto month = parse_date(text + "-01")) return month_interval(month->year, month->month);
  if (const auto year = parse_date(text + "-01-01")) return year_interval(year->year);
  throw CannotRun(fmt::format("{}: \"{}\" is no day, month or year", option, text),
                  "write it as YYYY-MM-DD, YYYY-MM or YYYY, such as 2014-06-18");
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const TimelineFormat& format : timeline_formats()) names.emplace_back(format.name);
  return names;
}

// Name, description, extension and media type in columns. Ends the run as --help does.
void list_formats() {
  std::string table;
  for (const TimelineFormat& format : timeline_formats()) {
    fmt::format_to(std::back_inserter(table), "{:<14} {:<72} {:<9} {}\n", format.name, format.description,
                   format.extension, format.media_type);
  }
  Output output("");
  output.write(table);
  throw CLI::Success();
}

}  // namespace

Selection TimelineOptions::selection() const {
  Selection selection;
  if (top > 0) selection.top = top;
  if (!since.empty()) selection.since = parse_days("--since", since).first;
  if (!until.empty()) selection.until = parse_days("--until", until).last;
  selection.about = about;
  selection.min_confidence = min_confidence;
  return selection;
}

void add_timeline_options(CLI::App& command, TimelineOptions& options) {
  command.add_option("--to", options.to, "json, text, … (default: json); see --list-formats")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(format_names()).description(""));
  command.add_flag_callback("--list-formats", list_formats, "Print the formats that --to takes, and end");
  command.add_option("--top", options.top, "Only the N events of greatest salience")
      ->type_name("N")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1'000'000'000}).description(""));
  command.add_option("--since", options.since, "Only events that end in this year, month or day, or later")
      ->type_name("DATE");
  command
      .add_option("--until", options.until, "Only events that begin in this year, month or day, or earlier")
      ->type_name("DATE");
  command
      .add_option(
          "--about", options.about,
          "Only events that have these words in their title, names or passages (repeatable: all of them)")
      ->type_name("WORDS")
      ->allow_extra_args(false);
  command
      .add_option("--min-confidence", options.min_confidence,
                  "Only events of this confidence or more, 0 to 1")
      ->type_name("X")
      ->check(CLI::Range(0.0, 1.0).description(""));
}

void check_viewer() {
  if (has_viewer()) return;
  throw CannotRun("this dateline was built without the viewer",
                  "install nodejs and npm (script/bootstrap does), then configure and build again");
}

std::string page_of(const Timeline& timeline, const std::string& claims) {
  std::string page;
  write_html(timeline, {.claims = claims}, page);
  return page;
}

void write_timeline_as(const std::string& to, const Timeline& timeline, Output& output,
                       const std::string& claims) {
  std::string bytes;
  const TimelineFormat* format = find_timeline_format(to.empty() ? "json" : to);
  if (format->name == "html") check_viewer();
  format->write(timeline, {.width = static_cast<std::size_t>(output.columns()), .claims = claims}, bytes);
  output.write(bytes);
}

}  // namespace dateline::cli
