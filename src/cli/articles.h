#pragma once

#include <CLI/App.hpp>
#include <functional>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "pipeline.h"

// What the commands that read articles share.
namespace dateline::cli {

struct ArticleOptions {
  std::vector<std::string> inputs;
  std::string output;
  unsigned jobs = 1;
  std::vector<std::string> dates;  // DATE or ID=DATE
  std::string format;
  std::string encoding;
  bool progress = false;

  ReadOptions read_options() const;  // throws CannotRun for a date that is no day
};

void add_article_options(CLI::App& command, ArticleOptions& options);

Date parse_day(const std::string& option, const std::string& text);  // throws CannotRun

// What a run has read, for its exit code.
struct Totals {
  std::size_t documents = 0;
  std::size_t errors = 0;

  void add(const ArticleResult& result);
  void add(const std::vector<Diagnostic>& diagnostics);  // reports them as well
  bool nothing_read() const { return documents == 0 && errors > 0; }
  ExitCode exit_code() const { return nothing_read() ? kCannotRun : errors > 0 ? kFindings : kDone; }
};

// Runs all articles and writes, for each, what `write` appends; `write_rest` appends what belongs to no
// article.
ExitCode write_articles(const ArticleOptions& options, Depth depth,
                        const std::function<void(const ArticleResult&, std::string&)>& write,
                        const std::function<void(const std::vector<Diagnostic>&, std::string&)>& write_rest);

}  // namespace dateline::cli
