#include "close_text.h"

#include "extract/reading.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"

namespace dateline {

CloseText read_text_closely(std::string text, const std::optional<Date>& published) {
  CloseText close;
  Document& document = close.document;
  document.source = std::move(text);
  document.published = published;
  if (published) document.published_basis = PublishedBasis::option;
  document.blocks.push_back(
      {Block::Kind::paragraph, {0, static_cast<std::uint32_t>(document.source.size())}});
  close.sentences = segment(document);
  std::vector<Diagnostic> diagnostics;  // of dates that are none: what cannot be dated stays undated
  close.times = resolve(document, close.sentences, tag(document, close.sentences), diagnostics);
  close.readings = read_closely(document, close.sentences, close.times);
  return close;
}

}  // namespace dateline
