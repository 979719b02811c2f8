#pragma once

#include <cstddef>

#include "model/document.h"
#include "model/mention.h"
#include "text/utf8.h"

namespace dateline {

// Cites spans of Document::text() as quotes of the source. Keeps the code point table of one document; the
// document must outlive it.
class Citer {
 public:
  explicit Citer(const Document& document);

  // The place in the source (code points and bytes) and its words. Invariant: unless the document quotes
  // visible text (HTML), `exact` is the source cut at [start, end).
  Quote quote(Span span) const;
  // A quote with up to `context` code points of text on each side, cut at spaces.
  Passage passage(Span span, std::size_t context = 32) const;
  Span source_span(Span span) const;

 private:
  const Document& document_;
  CodePointIndex index_;
};

// Where a span of Document::source stands in Document::text(): the inverse of Citer::source_span.
Span text_span(const Document& document, Span source);

}  // namespace dateline
