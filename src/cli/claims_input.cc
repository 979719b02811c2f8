#include "cli/claims_input.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <system_error>

#include "cli/files.h"
#include "cli/report.h"
#include "cli/schema.h"

namespace dateline::cli {

namespace {

using nlohmann::json;

// What is wrong with a line, or nothing.
std::optional<std::string> trouble_with(const json& verdict) {
  if (verdict.is_discarded()) return "no JSON";
  const std::vector<SchemaFinding> findings = check_schema("verdict", verdict);
  if (findings.empty()) return {};
  const SchemaFinding& first = findings.front();
  return first.pointer.empty() ? first.message : first.pointer + ": " + first.message;
}

}  // namespace

void add_claims_option(CLI::App& command, std::string& file) {
  command
      .add_option("--claims", file, "Verdicts that \"dateline check\" wrote, to be shown beside the events")
      ->type_name("FILE");
}

std::string read_claims(const std::string& file) {
  if (file.empty()) return "[]";
  std::istringstream lines;
  try {
    lines.str(read_file(file));
  } catch (const std::system_error& error) {
    throw CannotRun(file + ": cannot be read: " + error.code().message());
  }
  json verdicts = json::array();
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    json verdict = json::parse(line, nullptr, false);
    if (const auto trouble = trouble_with(verdict)) {
      throw CannotRun(fmt::format("{}: line {}: no verdict: {}", file, number, *trouble),
                      "give what \"dateline check\" writes, a JSON object a line");
    }
    verdicts.push_back(std::move(verdict));
  }
  return verdicts.dump();
}

}  // namespace dateline::cli
