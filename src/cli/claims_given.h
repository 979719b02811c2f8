#pragma once

#include <CLI/App.hpp>
#include <string>
#include <vector>

#include "check/article_claims.h"
#include "cli/articles.h"

// The claims that "dateline check" is given.
namespace dateline::cli {

struct ClaimOptions {
  std::vector<std::string> files;     // lines, Markdown, NDJSON
  std::vector<std::string> articles;  // whose dated sentences are claims
  std::vector<std::string> dates;     // DATE: when claims were made; ID=DATE: publication of an article
};

void add_claim_options(CLI::App& command, ClaimOptions& options);

// In the order given, files first. Reports what is no claim. Throws CannotRun for a file that cannot be read.
std::vector<ArticleClaim> read_claims(const ClaimOptions& options, const Timeline& sources, Totals& totals);

}  // namespace dateline::cli
