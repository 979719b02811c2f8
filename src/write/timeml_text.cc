#include "write/timeml_text.h"

#include <algorithm>
#include <cstdlib>

#include "text/cite.h"
#include "text/utf8.h"
#include "write/prose.h"

namespace dateline {

namespace {

Span source_span(const Quote& quote) {
  return {static_cast<std::uint32_t>(quote.byte_start), static_cast<std::uint32_t>(quote.byte_end)};
}

// XML 1.0 has no control characters but tab and line ends, and no U+FFFE and U+FFFF.
std::string xml_text(std::string_view text) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const bool allowed =
        c.value == '\t' || c.value == '\n' || (c.value >= 0x20 && c.value != 0xFFFE && c.value != 0xFFFF);
    allowed ? kept.append(text, at, c.size) : kept += ' ';
    at += c.size;
  }
  return escaped(kept);
}

// Where `words` stand in `passage`: of several places the one nearest to `wanted`.
std::size_t find_nearest(std::string_view passage, std::string_view words, std::size_t wanted) {
  std::size_t best = std::string_view::npos;
  const auto distance = [wanted](std::size_t at) { return at > wanted ? at - wanted : wanted - at; };
  for (std::size_t at = passage.find(words); at != std::string_view::npos; at = passage.find(words, at + 1)) {
    if (best == std::string_view::npos || distance(at) < distance(best)) best = at;
  }
  return best;
}

}  // namespace

TimemlText::TimemlText(const Document* article) : article_(article) {
  if (article_) text_ = article_->text();
}

void TimemlText::begin_passage(const Passage& passage) {
  if (article_) {
    passage_ = text_span(*article_, source_span(passage));
    return;
  }
  if (any_ && passage_source_ == source_span(passage) && passage_.of(text_) == passage.exact) return;
  if (any_) text_ += '\n';
  any_ = true;
  passage_source_ = source_span(passage);
  passage_.begin = static_cast<std::uint32_t>(text_.size());
  text_ += passage.exact;
  passage_.end = static_cast<std::uint32_t>(text_.size());
}

// In a passage of an HTML page the source has tags that the words do not: the place found nearest is taken.
Span TimemlText::place_of(const Passage& passage, const Quote& words) const {
  if (words.exact.empty()) return {};
  if (article_) {
    const Span span = text_span(*article_, source_span(words));
    return span.of(text_) == words.exact ? span : Span{};
  }
  if (words.byte_start < passage.byte_start || words.byte_end > passage.byte_end) return {};
  const std::size_t at = find_nearest(passage.exact, words.exact, words.byte_start - passage.byte_start);
  if (at == std::string_view::npos) return {};
  const auto begin = passage_.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(words.exact.size())};
}

bool TimemlText::is_free(const Quote& words) const {
  const Span span = place_of({}, words);
  return !span.empty() && std::none_of(marks_.begin(), marks_.end(),
                                       [&](const Mark& mark) { return mark.span.overlaps(span); });
}

void TimemlText::mark(std::string_view element, const std::string& attributes, const std::string& before,
                      const Passage& passage, const Quote& words) {
  const std::string name(element);
  const Span span = place_of(passage, words);
  const bool taken =
      std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) { return mark.span.overlaps(span); });
  if (span.empty() || taken) {
    marks_.push_back({{passage_.begin, passage_.begin}, "<" + name + " " + attributes + "/>" + before, {}});
  } else {
    marks_.push_back({span, before + "<" + name + " " + attributes + ">", "</" + name + ">"});
  }
}

std::string TimemlText::finish() const {
  std::vector<const Mark*> order;
  for (const Mark& mark : marks_) order.push_back(&mark);
  std::stable_sort(order.begin(), order.end(), [](const Mark* a, const Mark* b) {
    return std::pair(a->span.begin, a->span.end) < std::pair(b->span.begin, b->span.end);
  });
  std::string out;
  std::size_t at = 0;
  for (const Mark* mark : order) {
    out += xml_text(std::string_view(text_).substr(at, mark->span.begin - at)) + mark->open;
    out += xml_text(mark->span.of(text_)) + mark->close;
    at = mark->span.end;
  }
  return out + xml_text(std::string_view(text_).substr(at));
}

}  // namespace dateline
