#include <memory>

#include "cli/articles.h"
#include "write/write.h"

namespace dateline::cli {

namespace {

constexpr const char* kExamples =
    R"(Each line has the words with their place, the TIMEX3 value, the days they mean and the rule that found them.

Examples:
  dateline tag article.md
  dateline tag article.txt --date 2014-06-18      # what "Monday" is counted from
  dateline tag articles/ -o times.ndjson
  curl -s https://example.org/a.html | dateline tag --format html -)";

void write_times(const ArticleResult& result, std::string& out) {
  if (!result.document || result.times.empty()) return;
  const Citer citer(*result.document);
  for (const Timex& timex : result.times) write_tag_line(*result.document, citer, timex, out);
}

}  // namespace

Command tag_command(CLI::App& program) {
  CLI::App* app = program.add_subcommand("tag", "Find the time expressions of articles (NDJSON)");
  app->footer(kExamples);
  auto options = std::make_shared<ArticleOptions>();
  add_article_options(*app, *options);
  return {app, [options] {
            return write_articles(*options, Depth::times, write_times, [](const auto&, auto&) {});
          }};
}

}  // namespace dateline::cli
