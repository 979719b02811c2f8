#include "read/visible_text.h"

#include <utility>

namespace dateline {

namespace {

int strength(char space) { return space == '\n' ? 3 : space == '\t' ? 2 : space == ' ' ? 1 : 0; }

}  // namespace

void VisibleText::begin_block(Block::Kind kind) {
  end_block();
  kind_ = kind;
}

void VisibleText::end_block() {
  space_ = 0;
  if (!in_block()) return;
  blocks_.push_back(
      {kind_, {static_cast<std::uint32_t>(block_begin_), static_cast<std::uint32_t>(text_.size())}});
  text_ += "\n\n";
  block_begin_ = text_.size();
}

void VisibleText::add(Span source) {
  if (source.empty()) return;
  put_space();
  put(source.of(source_), source, true);
}

void VisibleText::add(std::string_view words, Span source) {
  if (words.empty()) return;
  put_space();
  put(words, source, false);
}

void VisibleText::add_space(char c, Span source) {
  if (!in_block()) return;
  if (space_ == 0) space_source_ = source;
  space_source_.end = source.end;
  if (strength(c) > strength(space_)) space_ = c;
}

void VisibleText::put_space() {
  const char space = std::exchange(space_, char{0});
  if (space == 0) return;
  const bool verbatim = space_source_.of(source_) == std::string_view(&space, 1);
  put({&space, 1}, space_source_, verbatim);
}

void VisibleText::put(std::string_view words, Span source, bool verbatim) {
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_ += words;
  const auto end = static_cast<std::uint32_t>(text_.size());
  if (verbatim && !pieces_.empty()) {
    Piece& last = pieces_.back();
    if (last.verbatim && last.text.end == begin && last.source.end == source.begin) {
      last.text.end = end;
      last.source.end = source.end;
      return;
    }
  }
  pieces_.push_back({{begin, end}, source, verbatim});
}

void VisibleText::move_into(Document& document) {
  end_block();
  document.visible = std::move(text_);
  document.pieces = std::move(pieces_);
  document.blocks = std::move(blocks_);
}

}  // namespace dateline
