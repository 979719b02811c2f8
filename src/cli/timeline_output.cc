#include "cli/timeline_output.h"

#include <fmt/format.h>

#include "cli/report.h"
#include "write/write.h"

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
  command.add_option("--to", options.to, "json, or text: a short chronology to read (default: json)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember({"json", "text"}).description(""));
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

void write_timeline_as(const std::string& to, const Timeline& timeline, Output& output) {
  std::string bytes;
  if (to == "text") {
    write_text(timeline, static_cast<std::size_t>(output.columns()), bytes);
  } else {
    write_timeline(timeline, bytes);
  }
  output.write(bytes);
}

}  // namespace dateline::cli
