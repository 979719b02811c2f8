#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace dateline {

// Collects what a reader sees of a marked-up file, piece by piece in reading order, each piece with its place
// in the source. White space at the ends of blocks is left out; blocks are parted by an empty line.
class VisibleText {
 public:
  explicit VisibleText(std::string_view source) : source_(source) {}

  void begin_block(Block::Kind kind);
  void end_block();

  // Words that stand in the source as they are.
  void add(Span source);
  // Words that stand for something else in the source: an entity.
  void add(std::string_view words, Span source);
  // White space: one character ('\n' of a line break, '\t' between the cells of a table, ' ') for what stands
  // at `source`. Of several in a row the strongest counts, in this order.
  void add_space(char c, Span source);

  bool in_block() const { return block_begin_ < text_.size(); }
  void move_into(Document& document);

 private:
  void put_space();
  void put(std::string_view words, Span source, bool verbatim);

  std::string_view source_;
  std::string text_;
  std::vector<Piece> pieces_;
  std::vector<Block> blocks_;
  Block::Kind kind_ = Block::Kind::paragraph;
  std::size_t block_begin_ = 0;
  char space_ = 0;  // waiting for the words after it
  Span space_source_;
};

}  // namespace dateline
