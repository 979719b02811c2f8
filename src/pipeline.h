#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/lint_finding.h"
#include "model/timeline.h"
#include "model/timex.h"
#include "read/read.h"

// The whole flow on one screen: read → segment → tag → resolve → extract → merge, and lint beside it.
namespace dateline {

// What one article gave.
struct ArticleResult {
  std::optional<Document> document;   // nothing when it could not be read
  std::vector<Timex> times;           // in text order
  std::vector<Mention> mentions;      // in text order; empty when only times were asked for
  std::vector<Mention> undated;       // the same, that hang on a publication date that is not given, or on
                                      // the date of another event
  std::vector<LintFinding> findings;  // in text order; of Depth::lint
  std::vector<Diagnostic> diagnostics;
  std::uint64_t bytes = 0;  // of the article as it lies in its file
};

// How far a run is.
struct Progress {
  std::size_t articles = 0;           // that were processed, or could not be read
  std::uint64_t bytes = 0;            // of these
  std::uint64_t bytes_in_all = 0;     // of all inputs; 0 where that is not known beforehand
  std::size_t mentions_to_merge = 0;  // not 0: all is read, and these become a timeline
};

using Watch = std::function<void(const Progress&)>;

enum class Depth : std::uint8_t { times, mentions, lint };  // lint: mentions and findings

// One article through all stages. A function of its arguments; safe to call from several threads.
ArticleResult process(RawArticle article, const ReadOptions& options, Depth depth);

// All articles of `inputs`, `jobs` at a time; `take` is called with the results one by one, in the order of
// ArticleSource, from the calling thread. Returns the diagnostics that belong to no article: inputs that
// cannot be opened, dates given for ids that no document has. Memory is bounded by some tens of
// articles for each job, fewer when they are long. `watch`, if there is one, is called after each `take`.
std::vector<Diagnostic> process_all(const std::vector<std::string>& inputs, const ReadOptions& options,
                                    Depth depth, unsigned jobs,
                                    const std::function<void(ArticleResult)>& take, const Watch& watch = {});

DocumentInfo info_of(const Document& document);

// Articles → timeline. The same bytes for any `jobs` and any order of inputs.
Timeline build(const std::vector<std::string>& inputs, const ReadOptions& options, unsigned jobs,
               const Watch& watch = {});

}  // namespace dateline
