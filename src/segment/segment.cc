#include "segment/segment.h"

#include <string_view>

#include "segment/furniture.h"
#include "segment/sentence_end.h"
#include "text/utf8.h"

namespace dateline {

namespace {

using Kind = Block::Kind;

constexpr std::size_t kBytesPerSentence = 100;  // a guess, to reserve

bool is_whole(Kind kind) { return kind == Kind::heading || kind == Kind::dateline || kind == Kind::byline; }

class Segmenter {
 public:
  explicit Segmenter(const Document& document) : text_(document.text()) {
    sentences_.reserve(text_.size() / kBytesPerSentence);
  }

  void add(const Block& block) {
    if (block.kind == Kind::boilerplate) {
      has_page_break_ = true;
      return;
    }
    const std::uint32_t begin = skip_space(block.span.begin, block.span.end);
    if (begin == block.span.end) return;
    const bool goes_on = goes_on_in(block, begin);
    if (!goes_on && !sentences_.empty()) ++paragraph_;
    if (is_whole(block.kind)) {
      push(begin, block.span.end, block.kind);
    } else {
      add_sentences({begin, block.span.end}, block.kind, goes_on);
    }
    last_ = block;
    has_page_break_ = false;
  }

  std::vector<Sentence> take() { return std::move(sentences_); }

 private:
  std::uint32_t skip_space(std::uint32_t at, std::uint32_t end) const {
    while (at < end) {
      const CodePoint c = code_point_at(text_, at);
      if (!is_space(c.value)) break;
      at += c.size;
    }
    return at;
  }

  // True when a page break cut the last sentence and the block, from `begin` on, is its other half.
  bool goes_on_in(const Block& block, std::uint32_t begin) const {
    if (sentences_.empty() || block.kind != Kind::paragraph || last_.kind != Kind::paragraph) return false;
    const char32_t first = code_point_at(text_, begin).value;
    const std::string_view between = text_.substr(last_.span.end, begin - last_.span.end);
    const bool may_go_on = (is_letter(first) && !is_upper(first)) || has_page_break_ ||
                           between.find('\f') != std::string_view::npos;
    return may_go_on && is_cut_off(text_, sentences_.back().span);
  }

  void add_sentences(Span rest, Kind kind, bool goes_on) {
    while (rest.begin < rest.end) {
      const std::uint32_t end = find_sentence_end(text_, rest);
      if (goes_on) {
        sentences_.back().span.end = end;
        goes_on = false;
      } else {
        push_parts({rest.begin, end}, kind);
      }
      rest.begin = skip_space(end, rest.end);
    }
  }

  // A sentence, apart from what a page put before it or into it.
  void push_parts(Span sentence, Kind kind) {
    while (const auto furniture = find_furniture(text_, sentence)) {
      if (furniture->begin > sentence.begin) push(sentence.begin, furniture->begin, kind);
      push(furniture->begin, furniture->end, Kind::byline);
      sentence.begin = skip_space(furniture->end, sentence.end);
    }
    if (sentence.begin < sentence.end) push(sentence.begin, sentence.end, kind);
  }

  void push(std::uint32_t begin, std::uint32_t end, Kind kind) {
    while (end > begin && is_ascii_space(text_[end - 1])) --end;
    sentences_.push_back({{begin, end}, kind, paragraph_});
  }

  static bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

  std::string_view text_;
  std::vector<Sentence> sentences_;
  Block last_;
  bool has_page_break_ = false;  // a page number since the last block
  std::uint32_t paragraph_ = 0;
};

}  // namespace

std::vector<Sentence> segment(const Document& document) {
  Segmenter segmenter(document);
  for (const Block& block : document.blocks) segmenter.add(block);
  return segmenter.take();
}

}  // namespace dateline
