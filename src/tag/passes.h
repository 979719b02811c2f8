#pragma once

#include <deque>
#include <functional>
#include <string_view>
#include <vector>

#include "tag/find.h"

namespace dateline {

// A range said in one breath ("15 to 16 June"), noted while the spans of its ends are known.
struct Pair {
  Span first, second;
};

// A sentence on its way through the passes: the items are tokens at first, phrases at last. Reused for many
// sentences; one for each thread.
class SentencePasses {
 public:
  using Watch = std::function<void(Pass, const std::vector<Item>&, const std::vector<Found>&)>;

  explicit SentencePasses(const Rulebook& book) : book_(book), finder_(book) {}

  void begin(const TaggedText& reading, Span sentence);  // its tokens
  // Without a trigger no time expression can be.
  bool has_trigger() const { return (hot_.passes & Reach::kTrigger) != 0; }
  void run_all();  // all passes but the links
  const std::vector<Found>& find_links();

  const std::vector<Item>& items() const { return items_; }
  const std::vector<Pair>& pairs() const { return pairs_; }
  Span span_of(Span range) const { return {items_[range.begin].span.begin, items_[range.end - 1].span.end}; }

  Watch watch;  // is called with what each pass found, before it is put in place; for tests

 private:
  bool run(Pass pass);  // false when nothing was found
  void replace();
  Item item_of(const Found& found, Span span, std::optional<Said>&& said);
  Phrase& new_phrase();

  const Rulebook& book_;
  Finder finder_;
  TaggedText reading_;
  std::vector<Item> items_;
  HotItems hot_, moved_hot_;
  std::vector<Found> found_;
  std::vector<Pair> pairs_;
  std::deque<Phrase> phrases_;  // what the items point to
  std::size_t phrases_used_ = 0;
};

// All passes, links included, over a text taken as one sentence.
void trace_passes(const Rulebook& book, const TaggedText& reading, SentencePasses::Watch watch);

}  // namespace dateline
