#include "tag/tag.h"

#include <algorithm>

#include "tag/passes.h"
#include "text/message.h"

namespace dateline {

namespace {

std::size_t index_at(const std::vector<TimeExpression>& expressions, std::size_t from, Span span) {
  const auto lies_before = [&](const TimeExpression& one) { return one.span.end <= span.begin; };
  const auto first = std::partition_point(expressions.begin() + static_cast<std::ptrdiff_t>(from),
                                          expressions.end(), lies_before);
  return first != expressions.end() && first->span.overlaps(span)
             ? static_cast<std::size_t>(first - expressions.begin())
             : expressions.size();
}

void link(std::vector<TimeExpression>& expressions, std::size_t from, Span first, Span second) {
  const std::size_t a = index_at(expressions, from, first);
  const std::size_t b = index_at(expressions, from, second);
  if (a == b || a >= expressions.size() || b >= expressions.size()) return;
  expressions[a].range_with = static_cast<std::uint32_t>(b);
  expressions[b].range_with = static_cast<std::uint32_t>(a);
}

void finish(SentencePasses& passes, std::uint32_t sentence, std::vector<TimeExpression>& out) {
  const std::size_t from = out.size();
  for (const Item& item : passes.items()) {
    const Said* said = item.said();
    if (said == nullptr) continue;
    out.push_back(
        {item.span, item.phrase->type, *said, item.phrase->rule, sentence, std::nullopt, false, false});
  }
  if (out.size() == from) return;
  for (const Pair& pair : passes.pairs()) link(out, from, pair.first, pair.second);
  for (const Found& f : passes.find_links()) {
    const Span first = passes.span_of(f.items);
    if (f.second) {
      link(out, from, first, passes.span_of(*f.second));
      continue;
    }
    const std::size_t index = index_at(out, from, first);
    if (index < out.size()) {
      out[index].open_start = f.built.open_start;
      out[index].open_end = f.built.open_end;
    }
  }
}

}  // namespace

std::vector<TimeExpression> tag(const Document& document, const std::vector<Sentence>& sentences) {
  const Rulebook& book = rulebook();
  thread_local SentencePasses passes(book);
  const TaggedText reading{document.text(), is_message(document.text())};
  std::vector<TimeExpression> result;
  for (std::uint32_t i = 0; i < sentences.size(); ++i) {
    if (!book.triggers->may_hold(reading.text, sentences[i].span)) continue;
    passes.begin(reading, sentences[i].span);
    if (!passes.has_trigger()) continue;
    passes.run_all();
    finish(passes, i, result);
  }
  return result;
}

}  // namespace dateline
