#include "text/cite.h"

#include <algorithm>

namespace dateline {

namespace {

// The piece that holds text byte `at`, or the last that begins before it.
const Piece& piece_at(const std::vector<Piece>& pieces, std::uint32_t at) {
  auto after =
      std::upper_bound(pieces.begin(), pieces.end(), at,
                       [](std::uint32_t value, const Piece& piece) { return value < piece.text.begin; });
  return after == pieces.begin() ? *after : *(after - 1);
}

std::uint32_t source_begin(const Piece& piece, std::uint32_t at) {
  if (!piece.verbatim) return piece.source.begin;
  return std::min(piece.source.begin + (at - piece.text.begin), piece.source.end);
}

std::uint32_t source_end(const Piece& piece, std::uint32_t at) {
  if (!piece.verbatim) return piece.source.end;
  return std::min(piece.source.begin + (at - piece.text.begin), piece.source.end);
}

bool is_boundary(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// The last `context` bytes or so of `text` before `at`, not beginning inside a word.
std::string_view words_before(std::string_view text, std::size_t at, std::size_t context) {
  if (at <= context) return text.substr(0, at);
  std::size_t from = at - context;
  while (from < at && text[from - 1] != ' ' && text[from - 1] != '\n') ++from;
  if (from == at) {
    from = at - context;
    while (!is_boundary(text, from)) ++from;
  }
  return text.substr(from, at - from);
}

std::string_view words_after(std::string_view text, std::size_t at, std::size_t context) {
  if (text.size() - at <= context) return text.substr(at);
  std::size_t to = at + context;
  while (to > at && text[to] != ' ' && text[to] != '\n') --to;
  if (to == at) {
    to = at + context;
    while (!is_boundary(text, to)) --to;
  }
  return text.substr(at, to - at);
}

// Where byte `at` of the source stands in the text.
std::uint32_t text_offset(const Document& document, std::uint32_t at, bool is_end) {
  const auto& pieces = document.pieces;
  if (pieces.empty()) return at;
  const std::uint32_t inside = is_end && at > 0 ? at - 1 : at;
  auto after =
      std::upper_bound(pieces.begin(), pieces.end(), inside,
                       [](std::uint32_t byte, const Piece& piece) { return byte < piece.source.begin; });
  if (after == pieces.begin()) return 0;
  const Piece& piece = *(after - 1);
  if (!piece.verbatim) return is_end ? piece.text.end : piece.text.begin;
  return std::min(piece.text.begin + (at - piece.source.begin), piece.text.end);
}

}  // namespace

Citer::Citer(const Document& document) : document_(document), index_(document.source) {}

Span Citer::source_span(Span span) const {
  if (document_.pieces.empty()) return span;
  const auto& pieces = document_.pieces;
  const std::uint32_t begin = source_begin(piece_at(pieces, span.begin), span.begin);
  const std::uint32_t last = span.empty() ? span.begin : span.end - 1;
  const std::uint32_t end = source_end(piece_at(pieces, last), span.end);
  return {begin, std::max(begin, end)};
}

Span text_span(const Document& document, Span source) {
  const std::uint32_t begin = text_offset(document, source.begin, false);
  const std::uint32_t end = text_offset(document, source.end, true);
  return {begin, std::max(begin, end)};
}

Quote Citer::quote(Span span) const {
  const Span source = source_span(span);
  const std::string_view words =
      document_.quote_visible ? span.of(document_.text()) : source.of(document_.source);
  return {index_.at(source.begin), index_.at(source.end), source.begin, source.end, std::string(words)};
}

Passage Citer::passage(Span span, std::size_t context) const {
  Passage result;
  static_cast<Quote&>(result) = quote(span);
  const std::string_view text =
      document_.quote_visible ? document_.text() : std::string_view(document_.source);
  const Span where = document_.quote_visible ? span : source_span(span);
  result.prefix = words_before(text, where.begin, context);
  result.suffix = words_after(text, where.end, context);
  return result;
}

}  // namespace dateline
