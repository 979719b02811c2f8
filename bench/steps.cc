#include "steps.h"

#include <array>
#include <chrono>

#include "tag/passes.h"
#include "text/message.h"

using namespace dateline;

namespace {

using Clock = std::chrono::steady_clock;

constexpr double kInterrupted = 2e-4;  // seconds: no step of a sentence takes so long
constexpr std::array<const char*, kPasses> kNames{"number",   "veto",   "amount", "atom",
                                                  "relative", "phrase", "link"};

class StopWatch {
 public:
  void start() { last_ = Clock::now(); }
  void lap(double& total) {
    const auto now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - last_).count();
    if (seconds < kInterrupted) total += seconds;
    last_ = now;
  }

 private:
  Clock::time_point last_;
};

}  // namespace

std::map<std::string, double> seconds_of_steps(const Corpus& corpus) {
  const Rulebook& book = rulebook();
  SentencePasses passes(book);
  StopWatch watch;
  double scan = 0;
  double tokens = 0;
  std::array<double, kPasses> spent{};
  passes.watch = [&](Pass pass, const auto&, const auto&) {
    watch.lap(spent[static_cast<std::size_t>(pass)]);
  };
  for (const Article& article : corpus.articles) {
    const TaggedText reading{article.document.text(), is_message(article.document.text())};
    for (const Sentence& sentence : article.sentences) {
      watch.start();
      const bool may_hold = book.triggers->may_hold(reading.text, sentence.span);
      watch.lap(scan);
      if (!may_hold) continue;
      passes.begin(reading, sentence.span);
      watch.lap(tokens);
      if (!passes.has_trigger()) continue;
      passes.run_all();
      passes.find_links();
    }
  }
  std::map<std::string, double> seconds{{"tag: scan", scan}, {"tag: tokens", tokens}};
  for (std::size_t i = 0; i < kPasses; ++i) seconds[std::string("tag: ") + kNames[i]] = spent[i];
  return seconds;
}
