#include "cli/articles_at_hand.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <thread>

#include "pipeline.h"

namespace dateline::cli {

namespace {

// "articles.ndjson:7" is line 7 of a file.
std::string file_of(const std::string& path) {
  const std::size_t colon = path.rfind(':');
  const bool line = colon != std::string::npos && colon + 1 < path.size() &&
                    path.find_first_not_of("0123456789", colon + 1) == std::string::npos;
  return line ? path.substr(0, colon) : path;
}

}  // namespace

ArticlesAtHand articles_at_hand(const std::vector<DocumentInfo>& documents) {
  std::map<std::string, const DocumentInfo*> wanted;
  std::vector<std::string> files;
  ReadOptions options;
  for (const DocumentInfo& document : documents) {
    wanted[document.id] = &document;
    if (document.published) options.published_by_id[document.id] = *document.published;
    const std::string file = file_of(document.path);
    std::error_code gone;
    if (file != "-" && std::filesystem::is_regular_file(file, gone)) files.push_back(file);
  }
  std::sort(files.begin(), files.end());
  files.erase(std::unique(files.begin(), files.end()), files.end());
  ArticlesAtHand found;
  const auto take = [&](ArticleResult result) {
    if (!result.document) return;
    const auto known = wanted.find(result.document->id);
    if (known == wanted.end() || known->second->sha256 != result.document->sha256) return;
    found.articles.push_back({std::move(*result.document), std::move(result.times)});
  };
  if (!files.empty())
    process_all(files, options, Depth::times, std::max(1U, std::thread::hardware_concurrency()), take);
  found.missing = documents.size() - found.articles.size();
  return found;
}

}  // namespace dateline::cli
