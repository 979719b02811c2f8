#include "cli/cited_articles.h"

#include <fmt/format.h>

#include <map>

#include "cli/report.h"
#include "pipeline.h"

namespace dateline::cli {

namespace {

void report_missing(const std::map<std::string, const DocumentInfo*>& missing) {
  for (const auto& [id, document] : missing) {
    report({.severity = Diagnostic::Severity::warning,
            .code = "export.no-article",
            .file = document->path,
            .document = id,
            .place = {},
            .message = "not among the articles given: only its passages are written",
            .help = "name the folder that holds it with --articles"});
  }
}

}  // namespace

std::vector<Article> read_cited_articles(const std::vector<std::string>& inputs, const Timeline& timeline) {
  std::map<std::string, const DocumentInfo*> wanted;
  ReadOptions read;
  for (const DocumentInfo& document : timeline.documents) {
    wanted.emplace(document.id, &document);
    if (document.published) read.published_by_id.emplace(document.id, *document.published);
  }
  std::vector<Article> articles;
  ArticleSource source(inputs, read);
  while (auto raw = source.next()) {
    const auto found = wanted.find(raw->id);
    if (found == wanted.end()) continue;
    ArticleResult result = process(std::move(*raw), read, Depth::times);
    if (!result.document) {
      report_all(result.diagnostics);
      continue;
    }
    if (result.document->sha256 != found->second->sha256) {
      throw CannotRun(fmt::format("{}: not as it was when the timeline was made", result.document->path),
                      "make the timeline again with dateline build");
    }
    wanted.erase(found);
    articles.push_back({std::move(*result.document), std::move(result.times)});
  }
  report_all(source.take_diagnostics());
  report_missing(wanted);
  return articles;
}

}  // namespace dateline::cli
