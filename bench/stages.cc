// stages ARTICLES.ndjson [benchmark options]: each stage alone, on what the stages before it have made of the
// articles, and a plain RE2 scan of the same text for the words that begin a time expression.
#include <benchmark/benchmark.h>
#include <re2/re2.h>

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "extract/extract.h"
#include "merge/merge.h"
#include "pipeline.h"
#include "read/read.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"
#include "text/lexicon.h"
#include "write/write.h"

namespace {

using namespace dateline;

struct Article {
  RawArticle raw;
  Document document;
  std::vector<Sentence> sentences;
  std::vector<TimeExpression> expressions;
  std::vector<Timex> times;
  std::vector<Mention> mentions;
};

struct Corpus {
  std::vector<Article> articles;
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  std::string text;
};

Corpus load(const std::string& path) {
  Corpus corpus;
  ArticleSource source({path}, {});
  std::vector<Diagnostic> diagnostics;
  while (auto raw = source.next()) {
    ReadResult read = read_article(*raw, {});
    if (!read.document) continue;
    Article a{.raw = std::move(*raw), .document = std::move(*read.document)};
    a.sentences = segment(a.document);
    a.expressions = tag(a.document, a.sentences);
    a.times = resolve(a.document, a.sentences, a.expressions, diagnostics);
    a.mentions = extract(a.document, a.sentences, a.times);
    corpus.documents.push_back(info_of(a.document));
    corpus.mentions.insert(corpus.mentions.end(), a.mentions.begin(), a.mentions.end());
    corpus.text.append(a.document.text()).append("\n");
    corpus.articles.push_back(std::move(a));
  }
  return corpus;
}

// The words that the lists name as months, weekdays and so on, and numbers.
std::string first_words() {
  std::string pattern = "(?i)\\b(?:[0-9]+";
  for (const char* list : {"months", "weekdays", "units", "seasons", "parts_of_day", "decades",
                           "holiday_words", "trigger_words", "set_words"}) {
    for (const LexiconRow& row : lexicon(list).rows())
      pattern += "|" + RE2::QuoteMeta(std::string(row.surface));
  }
  return pattern + ")\\b";
}

std::size_t scan(const RE2& words, std::string_view text) {
  const re2::StringPiece whole(text.data(), text.size());
  re2::StringPiece word;
  std::size_t count = 0;
  for (std::size_t at = 0; words.Match(whole, at, whole.size(), RE2::UNANCHORED, &word, 1); ++count) {
    at = static_cast<std::size_t>(word.data() - whole.data()) + word.size();
  }
  return count;
}

void add(const char* name, const Corpus& corpus, std::function<void()> once) {
  benchmark::RegisterBenchmark(name, [&corpus, once](benchmark::State& state) {
    for (auto _ : state) once();
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * corpus.text.size()));
  })->Unit(benchmark::kMillisecond);
}

void add_all(const Corpus& corpus, const RE2& words) {
  const auto each = [&corpus](auto&& stage) {
    return [&corpus, stage] {
      for (const Article& a : corpus.articles) benchmark::DoNotOptimize(stage(a));
    };
  };
  add("RE2 scan", corpus, [&] { benchmark::DoNotOptimize(scan(words, corpus.text)); });
  add("read", corpus, each([](const Article& a) { return read_article(a.raw, {}); }));
  add("segment", corpus, each([](const Article& a) { return segment(a.document); }));
  add("tag", corpus, each([](const Article& a) { return tag(a.document, a.sentences); }));
  add("resolve", corpus, each([](const Article& a) {
        std::vector<Diagnostic> diagnostics;
        return resolve(a.document, a.sentences, a.expressions, diagnostics);
      }));
  add("extract", corpus, each([](const Article& a) { return extract(a.document, a.sentences, a.times); }));
  add("merge", corpus, [&] { benchmark::DoNotOptimize(merge(corpus.documents, corpus.mentions, {})); });
  add("write tag lines", corpus, each([](const Article& a) {
        std::string out;
        const Citer citer(a.document);
        for (const Timex& timex : a.times) write_tag_line(a.document, citer, timex, out);
        return out;
      }));
  add("write timeline", corpus,
      [timeline = std::make_shared<Timeline>(merge(corpus.documents, corpus.mentions, {}))] {
        std::string out;
        write_timeline(*timeline, out);
        benchmark::DoNotOptimize(out);
      });
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (argc != 2) {
    std::fputs("usage: stages ARTICLES.ndjson [--benchmark_…]\n", stderr);
    return 2;
  }
  const Corpus corpus = load(argv[1]);
  const RE2 words(first_words());
  if (!words.ok()) return 2;
  add_all(corpus, words);
  benchmark::RunSpecifiedBenchmarks();
}
