// stages ARTICLES.ndjson [benchmark options]: each stage alone, on what the stages before it have made of the
// articles, and a plain RE2 scan of the same text for the words that begin a time expression. With --steps,
// the steps of tagging instead, as lines of NAME<TAB>SECONDS.
#include <benchmark/benchmark.h>
#include <re2/re2.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "allocations.h"
#include "corpus.h"
#include "steps.h"
#include "text/lexicon.h"
#include "write/write.h"

namespace {

using namespace dateline;

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
    const std::uint64_t before = allocations();
    for (auto _ : state) once();
    const auto documents =
        static_cast<double>(state.iterations()) * static_cast<double>(corpus.documents.size());
    state.counters["allocations"] = static_cast<double>(allocations() - before) / documents;
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

void print_steps(const Corpus& corpus) {
  constexpr int kRounds = 3;  // of which the fastest counts
  auto seconds = seconds_of_steps(corpus);
  for (int round = 1; round < kRounds; ++round) {
    for (const auto& [name, again] : seconds_of_steps(corpus)) seconds[name] = std::min(seconds[name], again);
  }
  for (const auto& [name, spent] : seconds) std::printf("%s\t%.6f\n", name.c_str(), spent);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  const bool steps = argc == 3 && std::string_view(argv[2]) == "--steps";
  if (argc != 2 && !steps) {
    std::fputs("usage: stages ARTICLES.ndjson [--steps | --benchmark_…]\n", stderr);
    return 2;
  }
  const Corpus corpus = load_corpus(argv[1]);
  if (steps) {
    print_steps(corpus);
    return 0;
  }
  const RE2 words(first_words());
  if (!words.ok()) return 2;
  add_all(corpus, words);
  benchmark::RunSpecifiedBenchmarks();
}
