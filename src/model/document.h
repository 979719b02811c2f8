#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"
#include "model/span.h"

namespace dateline {

// Where the publication date comes from, strongest first.
enum class PublishedBasis : std::uint8_t { option, metadata, dateline, filename, inferred, none };

std::string_view to_string(PublishedBasis basis);
std::optional<PublishedBasis> parse_published_basis(std::string_view text);

// A stretch of Document::text() and where it stands in Document::source. In a verbatim piece both have the
// same bytes; any other piece (an HTML entity, a line break made of <br>) stands for its source as a whole.
struct Piece {
  Span text;
  Span source;
  bool verbatim = true;
};

// A paragraph or the like, as the file's own markup or blank lines set it. In text order, not overlapping.
struct Block {
  enum class Kind : std::uint8_t { paragraph, heading, list_item, caption, dateline, byline, boilerplate };
  Kind kind = Kind::paragraph;
  Span span;
};

// One article. `source` is the file as read, decoded to UTF-8 (for NDJSON the value of "text" or "html"); all
// offsets in the output count its code points. `visible` is what a reader sees where that differs from the
// source (HTML, Markdown).
struct Document {
  std::string id;    // the "id" field or the file name; unique in a run
  std::string path;  // as given by the user; "articles.ndjson:7" for a line of NDJSON
  std::string uri;   // canonical URL from metadata, or empty
  std::string title;
  std::string byline;
  std::string language = "en";
  std::string media_type = "text/plain";  // of source: text/plain, text/markdown or text/html
  std::optional<Date> published;          // the document creation time (DCT)
  PublishedBasis published_basis = PublishedBasis::none;
  std::string sha256;  // of the bytes read, hexadecimal
  std::string source;
  std::string visible;
  std::vector<Piece> pieces;  // empty when the text is the source itself
  std::vector<Block> blocks;
  bool quote_visible = false;  // a quote is the visible text (HTML), not the source cut at the offsets

  std::string_view text() const {
    return pieces.empty() ? std::string_view(source) : std::string_view(visible);
  }
};

// A sentence of the text. Its span may hold line and page breaks where the source broke it.
struct Sentence {
  Span span;
  Block::Kind kind = Block::Kind::paragraph;
  std::uint32_t paragraph = 0;  // sentences of one paragraph share this number; it only grows
};

}  // namespace dateline
