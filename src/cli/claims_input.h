#pragma once

#include <CLI/App.hpp>
#include <string>

namespace dateline::cli {

// --claims, for what read_claims takes.
void add_claims_option(CLI::App& command, std::string& file);

// The verdicts that `check` wrote, NDJSON, as one JSON array; "[]" when there is no file. Throws CannotRun,
// naming the line, for anything else.
std::string read_claims(const std::string& file);

}  // namespace dateline::cli
