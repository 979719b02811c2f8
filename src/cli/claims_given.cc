#include "cli/claims_given.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <thread>

#include "cli/files.h"
#include "cli/report.h"
#include "pipeline.h"
#include "read/claims.h"

namespace dateline::cli {

namespace {

void read_file_of_claims(const std::string& path, const std::optional<Date>& date, Totals& totals,
                         std::vector<ArticleClaim>& claims) {
  try {
    ClaimsRead read = dateline::read_claims(read_file(path), path, ClaimFormat::automatic);
    totals.add(read.diagnostics);
    for (Claim& claim : read.claims) {
      if (!claim.date) claim.date = date;
      CloseText text = read_text_closely(claim.text, claim.date);
      claims.push_back({std::move(claim), std::move(text)});
    }
  } catch (const std::system_error& error) {
    throw CannotRun(fmt::format("{}: cannot be read: {}", path, error.code().message()));
  }
}

// The id among the sources of an article with the same bytes, or nothing.
std::string own_document(const Document& article, const Timeline& sources) {
  const auto same = std::find_if(sources.documents.begin(), sources.documents.end(),
                                 [&](const DocumentInfo& one) { return one.sha256 == article.sha256; });
  return same == sources.documents.end() ? std::string() : same->id;
}

void read_articles_of_claims(const ClaimOptions& options, const Timeline& sources, Totals& totals,
                             std::vector<ArticleClaim>& claims) {
  ArticleOptions articles;
  articles.dates = options.dates;
  const auto take = [&](ArticleResult result) {
    totals.add(result);
    if (!result.document) return;
    const std::string own = own_document(*result.document, sources);
    for (ArticleClaim& claim : claims_of({std::move(*result.document), std::move(result.times)})) {
      claim.claim.place->own_document = own;
      claims.push_back(std::move(claim));
    }
  };
  totals.add(process_all(options.articles, articles.read_options(), Depth::times,
                         std::max(1U, std::thread::hardware_concurrency()), take));
}

}  // namespace

void add_claim_options(CLI::App& command, ClaimOptions& options) {
  command.add_option("CLAIMS", options.files, "Files of claims; - is standard input")->type_name("");
  command
      .add_option("--claims-from", options.articles,
                  "An article, or a folder of them, whose dated sentences are the claims (repeatable)")
      ->type_name("PATH")
      ->allow_extra_args(false);
  command
      .add_option(
          "--date", options.dates,
          "DATE: when claims were made, or articles published, that do not say so: what \"34 years ago\" "
          "is counted from; ID=DATE: publication date of this article (repeatable)")
      ->type_name("[ID=]DATE")
      ->allow_extra_args(false);
}

std::vector<ArticleClaim> read_claims(const ClaimOptions& options, const Timeline& sources, Totals& totals) {
  if (options.files.empty() && options.articles.empty())
    throw CannotRun("no claims", "name a file of claims, - for standard input, or --claims-from ARTICLE");
  ArticleOptions dates;
  dates.dates = options.dates;
  const std::optional<Date> date = dates.read_options().published;
  std::vector<ArticleClaim> claims;
  for (const std::string& path : options.files) read_file_of_claims(path, date, totals, claims);
  if (!options.articles.empty()) read_articles_of_claims(options, sources, totals, claims);
  return claims;
}

}  // namespace dateline::cli
