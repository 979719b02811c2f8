#include "cli/timeline_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <system_error>

#include "cli/color.h"
#include "cli/files.h"
#include "cli/report.h"
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
    fmt::format_to(std::back_inserter(table), "{:<14} {:<68} {:<20} {}\n", format.name, format.description,
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
  command
      .add_option("--to", options.to,
                  "json, text, markdown, html, … as --list-formats has them (default: by the name of the "
                  "output; else "
                  "text on a terminal, json elsewhere)")
      ->type_name("FORMAT")
      ->check(CLI::IsMember(format_names()).description(""));
  command.add_flag_callback("--list-formats", list_formats, "Print the formats that --to takes, and end");
  command.add_option("--title", options.title, "Title of the whole, for formats that show one")
      ->type_name("TEXT");
  command
      .add_option("--link-base", options.link_base,
                  "Address to put before links to articles that have none of their own")
      ->type_name("URL");
  add_color_option(command, options.color);
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

namespace {

// The format whose extension is the longest end of the path, so that "x.vis.json" is no "x.json".
const TimelineFormat* format_of_name(const std::string& path) {
  const TimelineFormat* best = nullptr;
  for (const TimelineFormat& format : timeline_formats()) {
    if (!path.ends_with(format.extension)) continue;
    if (!best || format.extension.size() > best->extension.size()) best = &format;
  }
  return best;
}

bool is_folder(const std::string& path) { return path.ends_with('/') || std::filesystem::is_directory(path); }

bool is_relative(const std::string& link) {
  const std::size_t mark = link.find_first_of(":/?#");
  return !link.empty() && mark != 0 && (mark == std::string::npos || link[mark] != ':');
}

void put_before_links(std::string base, Timeline& timeline) {
  if (base.empty()) return;
  if (!base.ends_with('/')) base += '/';
  for (Event& event : timeline.events) {
    for (Mention& mention : event.mentions) {
      if (is_relative(mention.link)) mention.link.insert(0, base);
    }
  }
}

void report_left_out(const TimelineFormat& format, const Timeline& timeline) {
  if (!format.holds) return;
  std::vector<std::string> dates;
  for (const Event& event : timeline.events) {
    if (!format.holds(event)) dates.push_back(display(event.date));
  }
  if (dates.empty()) return;
  const std::size_t shown = std::min<std::size_t>(dates.size(), 3);
  const auto last = dates.begin() + static_cast<std::ptrdiff_t>(shown);
  report({.severity = Diagnostic::Severity::warning,
          .code = "export.left-out",
          .file = {},
          .document = {},
          .place = {},
          .message = fmt::format("{} event{} left out ({}{}): {} holds {}", dates.size(),
                                 dates.size() == 1 ? " is" : "s are", fmt::join(dates.begin(), last, "; "),
                                 shown < dates.size() ? "; …" : "", format.name, format.limits),
          .help = "formats without such a limit: text, csv, json"});
}

}  // namespace

struct TimelineOutput::Impl {
  TimelineOptions options;
  Selection selection;
  std::string path;
  const TimelineFormat* format = nullptr;
  std::unique_ptr<Output> stream;  // null: a folder

  void write_stream(const Timeline& timeline, const FormatOptions& how) const;
  void write_folder(const Timeline& timeline, const FormatOptions& how) const;
};

TimelineOutput::TimelineOutput(const TimelineOptions& options, const std::string& path)
    : impl_(std::make_unique<Impl>()) {
  impl_->options = options;
  impl_->selection = options.selection();
  impl_->path = path;
  const TimelineFormat* asked = options.to.empty() ? format_of_name(path) : find_timeline_format(options.to);
  if (!asked || !asked->write_files || !is_folder(path)) impl_->stream = std::make_unique<Output>(path);
  const bool to_reader = impl_->stream && impl_->stream->is_terminal();
  impl_->format = asked ? asked : find_timeline_format(to_reader ? "text" : "json");
  if (impl_->format->name == "html") check_viewer();
}

TimelineOutput::~TimelineOutput() = default;

void TimelineOutput::Impl::write_stream(const Timeline& timeline, const FormatOptions& how) const {
  std::string bytes;
  if (format->write_in_pieces) {
    format->write_in_pieces(timeline, [&](std::string_view piece) { stream->write(piece); });
  } else if (format->write) {
    format->write(timeline, how, bytes);
  } else {
    auto files = format->write_files(timeline, how);
    if (files.size() > 1) {
      throw CannotRun(fmt::format("{} has a file for each document, and this timeline has {}", format->name,
                                  files.size()),
                      "name a folder: -o FOLDER/");
    }
    if (!files.empty()) bytes = std::move(files.front().bytes);
  }
  stream->write(bytes);
  stream->commit();
}

void TimelineOutput::Impl::write_folder(const Timeline& timeline, const FormatOptions& how) const {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw CannotRun(path + ": cannot be created: " + error.message(), "");
  for (const NamedFile& file : format->write_files(timeline, how)) {
    Output output((std::filesystem::path(path) / file.name).string());
    output.write(file.bytes);
    output.commit();
  }
}

const TimelineFormat& TimelineOutput::format() const { return *impl_->format; }

void TimelineOutput::write(Timeline timeline, FormatOptions how) {
  timeline = select(std::move(timeline), impl_->selection);
  put_before_links(impl_->options.link_base, timeline);
  how.title = impl_->options.title;
  if (impl_->stream) {
    how.width = static_cast<std::size_t>(impl_->stream->columns());
    how.color = wants_color(impl_->options.color, *impl_->stream);
    impl_->write_stream(timeline, how);
  } else {
    impl_->write_folder(timeline, how);
  }
  report_left_out(*impl_->format, timeline);
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

}  // namespace dateline::cli
