#include "pipeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <future>
#include <map>
#include <memory>

#include "extract/extract.h"
#include "extract/reading.h"
#include "lint/lint.h"
#include "merge/merge.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"
#include "text/cite.h"
#include "text/nearest.h"
#include "undated.h"
#include "workers.h"

namespace dateline {

namespace {

// Articles go to a worker several at a time, so that handing them over costs little beside the work.
constexpr std::size_t kArticlesPerTask = 16;
constexpr std::size_t kBytesPerTask = std::size_t{1}
                                      << 16U;  // … but no further article once there are so many bytes
constexpr std::size_t kTasksPerJob = 3;        // read ahead, so that no worker waits

// The warning that "Monday" could not be dated because the article does not say when it was published.
void report_unresolved(const Document& document, const std::vector<Timex>& times,
                       std::vector<Diagnostic>& diagnostics) {
  if (document.published) return;
  const auto is_open = [](const Timex& timex) { return timex.unresolved; };
  const auto first = std::find_if(times.begin(), times.end(), is_open);
  if (first == times.end()) return;
  const auto more = std::count_if(first + 1, times.end(), is_open);
  const std::string others =
      more == 0 ? "" : fmt::format(" and {} more time expression{}", more, more == 1 ? "" : "s");
  const Quote words = Citer(document).quote(first->span);
  diagnostics.push_back(
      {.severity = Diagnostic::Severity::warning,
       .code = "resolve.no-anchor",
       .file = document.path,
       .document = document.id,
       .place = fmt::format("characters {}–{}", words.start, words.end),
       .message =
           fmt::format("“{}”{} cannot be dated: the article gives no publication date", words.exact, others),
       .help = fmt::format("give the publication date with --date {}=YYYY-MM-DD", document.id)});
}

// Keeps the digits that are written, so that merging gives the same with and without a file between.
void round_as_written(std::vector<Mention>& mentions) {
  for (Mention& mention : mentions) mention.confidence = std::round(mention.confidence * 1e4) / 1e4;
}

// Dates given for documents that the run does not have.
void report_unknown_ids(const std::map<std::string, Date>& unused, const std::vector<std::string>& ids,
                        std::vector<Diagnostic>& diagnostics) {
  for (const auto& [id, date] : unused) {
    const auto near = nearest(id, ids, 3);
    diagnostics.push_back(
        {.severity = Diagnostic::Severity::error,
         .code = "option.unknown-id",
         .file = {},
         .document = {},
         .place = {},
         .message = fmt::format("--date {}={}: no document has this id", id, to_string(date)),
         .help = near.empty() ? "the id of a document is its \"id\" field or its file name"
                              : fmt::format("did you mean {}?", fmt::join(near, ", "))});
  }
}

}  // namespace

ArticleResult process(RawArticle article, const ReadOptions& options, Depth depth) {
  ArticleResult result;
  result.bytes = article.bytes.size();
  ReadResult read = read_article(std::move(article), options);
  result.document = std::move(read.document);
  result.diagnostics = std::move(read.diagnostics);
  if (!result.document) return result;
  const Document& document = *result.document;
  const std::vector<Sentence> sentences = segment(document);
  const std::vector<TimeExpression> expressions = tag(document, sentences);
  result.times = resolve(document, sentences, expressions, result.diagnostics);
  report_unresolved(document, result.times, result.diagnostics);
  if (depth == Depth::times) return result;
  result.mentions = extract(document, sentences, result.times, &result.undated);
  if (!document.published) {
    for (Mention& mention : undated_mentions(document, sentences, expressions, result.times))
      result.undated.push_back(std::move(mention));
  }
  round_as_written(result.mentions);
  round_as_written(result.undated);
  if (depth == Depth::lint) {
    const std::vector<Reading> readings = read_closely(document, sentences, result.times);
    result.findings = lint({document, sentences, expressions, result.times, readings});
  }
  return result;
}

namespace {

std::vector<RawArticle> next_batch(ArticleSource& source) {
  std::vector<RawArticle> batch;
  for (std::size_t bytes = 0; batch.size() < kArticlesPerTask && bytes < kBytesPerTask;) {
    auto article = source.next();
    if (!article) break;
    bytes += article->bytes.size();
    batch.push_back(std::move(*article));
  }
  return batch;
}

void process_alone(ArticleSource& source, const ReadOptions& options, Depth depth,
                   const std::function<void(ArticleResult)>& take) {
  while (auto article = source.next()) take(process(std::move(*article), options, depth));
}

void process_together(ArticleSource& source, const ReadOptions& options, Depth depth, unsigned jobs,
                      const std::function<void(ArticleResult)>& take) {
  using Results = std::vector<ArticleResult>;
  std::deque<std::future<Results>> pending;  // in the order of the source
  Workers workers(jobs);                     // after what its tasks refer to, so that it ends first
  const auto take_oldest = [&] {
    Results results = pending.front().get();
    pending.pop_front();
    for (ArticleResult& result : results) take(std::move(result));
  };
  for (auto batch = next_batch(source); !batch.empty(); batch = next_batch(source)) {
    if (pending.size() >= kTasksPerJob * jobs) take_oldest();
    auto task = std::make_shared<std::packaged_task<Results()>>(
        [batch = std::move(batch), &options, depth]() mutable {
          Results results;
          for (RawArticle& article : batch) results.push_back(process(std::move(article), options, depth));
          return results;
        });
    pending.push_back(task->get_future());
    workers.run([task] { (*task)(); });
  }
  while (!pending.empty()) take_oldest();
}

}  // namespace

std::vector<Diagnostic> process_all(const std::vector<std::string>& inputs, const ReadOptions& options,
                                    Depth depth, unsigned jobs,
                                    const std::function<void(ArticleResult)>& take, const Watch& watch) {
  ArticleSource source(inputs, options);
  Progress progress;
  if (watch) progress.bytes_in_all = source.count_bytes();
  std::map<std::string, Date> unused_dates = options.published_by_id;
  std::vector<std::string> ids;  // kept only to say which are near to a wrong one
  const auto note_and_take = [&](ArticleResult result) {
    if (result.document && !options.published_by_id.empty()) {
      unused_dates.erase(result.document->id);
      ids.push_back(result.document->id);
    }
    ++progress.articles;
    progress.bytes += result.bytes;
    take(std::move(result));
    if (watch) watch(progress);
  };
  if (jobs <= 1) {
    process_alone(source, options, depth, note_and_take);
  } else {
    process_together(source, options, depth, jobs, note_and_take);
  }
  std::vector<Diagnostic> diagnostics = source.take_diagnostics();
  report_unknown_ids(unused_dates, ids, diagnostics);
  return diagnostics;
}

DocumentInfo info_of(const Document& document) {
  return {.id = document.id,
          .path = document.path,
          .uri = document.uri,
          .title = document.title,
          .language = document.language,
          .media_type = document.media_type,
          .published = document.published,
          .published_basis = document.published_basis,
          .sha256 = document.sha256};
}

Timeline build(const std::vector<std::string>& inputs, const ReadOptions& options, unsigned jobs,
               const Watch& watch) {
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  std::vector<Mention> undated;
  std::vector<Diagnostic> diagnostics;
  const auto keep = [](auto& all, auto& some) {
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  };
  const auto take = [&](ArticleResult result) {
    if (result.document) documents.push_back(info_of(*result.document));
    keep(mentions, result.mentions);
    keep(undated, result.undated);
    keep(diagnostics, result.diagnostics);
  };
  Progress progress;
  const Watch note = [&](const Progress& now) { watch(progress = now); };
  auto rest = process_all(inputs, options, Depth::mentions, jobs, take, watch ? note : Watch{});
  progress.mentions_to_merge = mentions.size();
  if (watch) watch(progress);
  keep(diagnostics, rest);
  return merge(std::move(documents), std::move(mentions), std::move(undated), std::move(diagnostics), redate);
}

}  // namespace dateline
