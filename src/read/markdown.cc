#include "read/markdown.h"

#include <md4c.h>

#include "read/entity.h"
#include "read/visible_text.h"

namespace dateline {

namespace {

using Kind = Block::Kind;

class MarkdownReader {
 public:
  MarkdownReader(std::string_view source, std::size_t begin)
      : input_(source.substr(begin)), begin_(begin), visible(source), budget_(4 * input_.size() + 4096) {}

  bool parse() {
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) { return reader(self).enter(type); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return reader(self).leave(type); };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) { return reader(self).count_image(type, 1); };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return reader(self).count_image(type, -1);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return reader(self).text(type, {text, size});
    };
    return md_parse(input_.data(), static_cast<MD_SIZE>(input_.size()), &parser, this) == 0;
  }

 private:
  static MarkdownReader& reader(void* self) { return *static_cast<MarkdownReader*>(self); }

  int spend() { return budget_ > 0 && --budget_ > 0 ? 0 : 1; }

  int enter(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_LI) {
      visible.begin_block(Kind::list_item);
      ++items_;
    } else if (type == MD_BLOCK_H) {
      visible.begin_block(Kind::heading);
    } else if (type == MD_BLOCK_P || type == MD_BLOCK_TR) {
      visible.begin_block(items_ > 0 ? Kind::list_item : Kind::paragraph);
    } else if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML) {
      ++hidden_;
    }
    return spend();
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) visible.add_space('\t', {last_, last_});
    if (type == MD_BLOCK_H || type == MD_BLOCK_P || type == MD_BLOCK_TR || type == MD_BLOCK_LI)
      visible.end_block();
    if (type == MD_BLOCK_LI) --items_;
    if (type == MD_BLOCK_CODE || type == MD_BLOCK_HTML) --hidden_;
    return spend();
  }

  int count_image(MD_SPANTYPE type, int change) {
    if (type == MD_SPAN_IMG) hidden_ += change;
    return spend();
  }

  int text(MD_TEXTTYPE type, std::string_view words) {
    if (hidden_ > 0 || type == MD_TEXT_HTML) return spend();
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      visible.add_space('\n', {last_, last_});
      return spend();
    }
    const auto offset =
        static_cast<std::uint32_t>(static_cast<std::size_t>(words.data() - input_.data()) + begin_);
    const Span source{offset, offset + static_cast<std::uint32_t>(words.size())};
    if (type == MD_TEXT_NULLCHAR || source.end > begin_ + input_.size()) return spend();
    if (type == MD_TEXT_ENTITY) {
      visible.add(entities_.decode(words), source);
    } else {
      visible.add(source);
    }
    last_ = source.end;
    return spend();
  }

  std::string_view input_;
  std::size_t begin_;
  Entities entities_;
  std::uint32_t last_ = 0;  // end of the words read last
  int items_ = 0;           // open list items
  int hidden_ = 0;          // open code blocks, raw HTML and images

 public:
  VisibleText visible;

 private:
  std::size_t budget_;  // callbacks left
};

}  // namespace

bool read_markdown(Document& document, std::size_t begin) {
  MarkdownReader reader(document.source, begin);
  if (!reader.parse()) return false;
  reader.visible.move_into(document);
  return true;
}

}  // namespace dateline
