#include "read/html_text.h"

#include <utility>

#include "read/entity.h"
#include "read/visible_text.h"
#include "text/utf8.h"

namespace dateline {

namespace {

using Kind = Block::Kind;

bool is_block(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
      return true;
    default:
      return false;
  }
}

// What text directly inside the element is; `outer` where the element says nothing.
Kind kind_of(const GumboNode& node, Kind outer) {
  switch (tag_of(node)) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
      return Kind::heading;
    case GUMBO_TAG_LI:
      return Kind::list_item;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
      return Kind::caption;
    default:
      return outer;
  }
}

bool is_drawn_nowhere(char32_t c) { return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF; }

class TextReader {
 public:
  TextReader(std::string_view html, const GumboNode& article, const ProseMap& prose)
      : html_(html), article_(article), prose_(prose), visible(html) {}

  void read(const GumboNode& node, Kind kind) {
    if (is_text(node)) return read_text(node);
    if (&node != &article_ && is_boilerplate(node, article_, prose_)) return;
    if (tag_of(node) == GUMBO_TAG_BR) return line_break(tag_span(node, html_));
    kind = kind_of(node, kind);
    const bool is_parted = is_block(tag_of(node));
    if (is_parted) open(kind);
    const Kind outer = std::exchange(kind_, kind);
    for_each_child(node, [&](const GumboNode& child) {
      read(child, kind);
      if (is_block(tag_of(child))) open(kind);
    });
    kind_ = outer;
    if (tag_of(node) == GUMBO_TAG_TD || tag_of(node) == GUMBO_TAG_TH) visible.add_space('\t', {last_, last_});
  }

 private:
  void open(Kind kind) {
    visible.begin_block(kind);
    breaks_ = 0;
  }

  // Two in a row part paragraphs.
  void line_break(Span tag) {
    if (++breaks_ == 2) return open(kind_);
    visible.add_space('\n', tag.empty() ? Span{last_, last_} : tag);
  }

  void read_text(const GumboNode& node) {
    const GumboStringPiece& original = node.v.text.original_text;
    const char* end = html_.data() + html_.size();
    if (original.data < html_.data() || original.data > end ||
        original.length > static_cast<std::size_t>(end - original.data))
      return;
    const auto begin = static_cast<std::uint32_t>(original.data - html_.data());
    const auto length = static_cast<std::uint32_t>(original.length);
    for (std::uint32_t at = begin; at < begin + length;) at = read_characters(at, begin + length);
  }

  // Reads a run of one sort from `at` on and gives its end.
  std::uint32_t read_characters(std::uint32_t at, std::uint32_t end) {
    const CodePoint c = code_point_at(html_, at);
    if (c.value == U'&') return read_reference(at, end);
    if (c.value == U'<' && at + 1 < end && is_markup(html_[at + 1])) return skip_tag(at, end);
    if (is_drawn_nowhere(c.value)) return at + c.size;
    if (is_space(c.value)) {
      visible.add_space(' ', {at, at + c.size});
      return at + c.size;
    }
    std::uint32_t to = at + c.size;
    while (to < end && is_plain(to)) to += code_point_at(html_, to).size;
    visible.add({at, to});
    after_words({at, to});
    return to;
  }

  static bool is_markup(char c) { return c == '/' || c == '!' || c == '?' || (c | 0x20) >= 'a'; }

  bool is_plain(std::uint32_t at) const {
    const char32_t c = code_point_at(html_, at).value;
    return c != U'&' && c != U'<' && !is_space(c) && !is_drawn_nowhere(c);
  }

  std::uint32_t read_reference(std::uint32_t at, std::uint32_t end) {
    const std::string_view rest = html_.substr(at, end - at);
    const auto size = static_cast<std::uint32_t>(Entities::size(rest));
    const std::string& decoded = entities_.decode(rest.substr(0, size));
    const Span source{at, at + size};
    const char32_t c = code_point_at(decoded, 0).value;
    if (is_drawn_nowhere(c)) return source.end;
    if (is_space(c)) {
      visible.add_space(' ', source);
    } else {
      visible.add(decoded, source);
      after_words(source);
    }
    return source.end;
  }

  // An end tag that closes nothing: the parser drops it and lets the text run on.
  std::uint32_t skip_tag(std::uint32_t at, std::uint32_t end) const {
    const std::size_t close = html_.substr(0, end).find('>', at);
    return close == std::string_view::npos ? end : static_cast<std::uint32_t>(close + 1);
  }

  void after_words(Span source) {
    breaks_ = 0;
    last_ = source.end;
  }

  std::string_view html_;
  const GumboNode& article_;
  const ProseMap& prose_;
  Entities entities_;
  Kind kind_ = Kind::paragraph;
  int breaks_ = 0;          // line breaks since the last words
  std::uint32_t last_ = 0;  // end of the words read last

 public:
  VisibleText visible;
};

}  // namespace

void read_html_text(Document& document, const GumboNode& article, const ProseMap& prose) {
  TextReader reader(document.source, article, prose);
  reader.read(article, Kind::paragraph);
  reader.visible.move_into(document);
}

}  // namespace dateline
