#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <system_error>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/report.h"
#include "cli/schema.h"

namespace dateline::cli {

namespace {

using nlohmann::json;

constexpr const char* kExamples =
    R"(Knows by their content a timeline (build, merge), the lines that tag, mentions, check and lint write, and claims.

Examples:
  dateline validate timeline.json
  dateline validate timeline.json mentions.ndjson times.ndjson
  dateline mentions article.md | dateline validate -)";

constexpr std::size_t kFindingsShown = 20;  // of a file

// What was found in one file: its parts by kind, and what is wrong with them.
struct FileReport {
  std::map<std::string, std::size_t> counts;
  std::vector<std::string> findings;
};

void check_value(const std::string& schema, const json& value, const std::string& place, FileReport& report) {
  ++report.counts[schema];
  for (const SchemaFinding& finding : check_schema(schema, value)) {
    const std::string pointer = finding.pointer.empty() ? "" : finding.pointer + ": ";
    report.findings.push_back(place + pointer + finding.message);
  }
}

// A line of mentions says its kind; a line of tag, a claim and a verdict do not.
void check_line(const json& line, const std::string& place, FileReport& report) {
  const auto kind = line.is_object() ? line.find("kind") : line.end();
  if (line.is_object() && line.contains("claim"))
    return check_value(line.contains("verdict") ? "verdict" : "claim", line, place, report);
  if (kind == line.end()) return check_value("tag", line, place, report);
  for (const char* known : {"document", "mention", "undated", "diagnostic", "finding"}) {
    if (*kind == known) return check_value(known, line, place, report);
  }
  report.findings.push_back(
      place + "/kind: expected \"document\", \"mention\", \"undated\", \"diagnostic\" or \"finding\"");
}

json parse_or_discarded(std::string_view text) { return json::parse(text, nullptr, false); }

void check_lines(std::string_view text, FileReport& report) {
  std::size_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    ++number;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const json value = parse_or_discarded(line);
    const std::string place = fmt::format("line {}: ", number);
    if (value.is_discarded()) {
      report.findings.push_back(place + "not JSON");
    } else {
      check_line(value, place, report);
    }
  }
}

// True when the text is one JSON value over several lines, or a timeline.
bool is_timeline(std::string_view text, const json& whole) {
  if (whole.is_discarded()) return text.starts_with("{\n") || text.starts_with("{\r");
  if (whole.is_object() && whole.contains("events")) return true;
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1).find('\n') != std::string_view::npos;
}

std::string cause_of_bad_json(std::string_view text) {
  try {
    const json value = json::parse(text);
  } catch (const json::parse_error& error) {
    const auto lines = std::count(
        text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text.size())), '\n');
    return fmt::format("not JSON from line {} on (byte {})", lines + 1, error.byte);
  } catch (const json::exception&) {
    return "not JSON: a number is too large";
  }
  return {};
}

FileReport check_text(std::string_view text) {
  FileReport report;
  const json whole = parse_or_discarded(text);
  if (!is_timeline(text, whole)) {
    check_lines(text, report);
  } else if (whole.is_discarded()) {
    report.findings.push_back(cause_of_bad_json(text));
  } else {
    check_value("timeline", whole, "", report);
  }
  return report;
}

std::string summary_of(const FileReport& report) {
  if (report.counts.empty()) return "valid: holds nothing";
  std::vector<std::string> parts;
  for (const auto& [kind, count] : report.counts)
    parts.push_back(
        fmt::format("{} {}{}", count, kind == "undated" ? "undated mention" : kind, count == 1 ? "" : "s"));
  return fmt::format("valid: {}", fmt::join(parts, ", "));
}

std::string text_of(const std::string& file, const FileReport& report) {
  if (report.findings.empty()) return fmt::format("{}: {}\n", file, summary_of(report));
  std::string out;
  const std::size_t shown = std::min(report.findings.size(), kFindingsShown);
  for (std::size_t i = 0; i < shown; ++i) out += fmt::format("{}: {}\n", file, report.findings[i]);
  if (shown < report.findings.size())
    out += fmt::format("{}: and {} more findings\n", file, report.findings.size() - shown);
  return out;
}

ExitCode run_validate(const std::vector<std::string>& files) {
  Output output("");
  ExitCode result = kDone;
  for (const std::string& file : files) {
    try {
      const FileReport report = check_text(read_file(file));
      output.write(text_of(file, report));
      if (!report.findings.empty()) result = std::max(result, kFindings);
    } catch (const std::system_error& error) {
      report(CannotRun(file + ": cannot be read: " + error.code().message()));
      result = kCannotRun;
    }
  }
  return result;
}

}  // namespace

Command validate_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("validate", "Hold outputs of dateline against their schemas");
  app->footer(kExamples);
  auto files = std::make_shared<std::vector<std::string>>();
  app->add_option("FILE", *files,
                  "Timelines, or NDJSON of tag, mentions, check and lint; - is standard input")
      ->type_name("")
      ->required();
  return {app, [files] { return run_validate(*files); }};
}

}  // namespace dateline::cli
