#include "read/plain.h"

#include <algorithm>

#include "read/line_shape.h"
#include "text/regex.h"

namespace dateline {

namespace {

constexpr std::uint32_t kWidestWrap = 160;  // lines longer than this in bytes are paragraphs, not wrapped

using Kind = Block::Kind;

class PlainParser {
 public:
  explicit PlainParser(std::string_view text)
      : text_(text), lines_(lines_of(text, {0, static_cast<std::uint32_t>(text.size())})) {}

  std::vector<Block> parse() {
    for (std::size_t at = 0; at < lines_.size();) {
      if (lines_[at].empty()) {
        ++at;
        continue;
      }
      std::size_t end = at + 1;
      while (end < lines_.size() && !lines_[end].empty() && !breaks_page(end)) ++end;
      add_group(at, end);
      at = end;
    }
    return std::move(blocks_);
  }

 private:
  std::string_view line(std::size_t i) const { return lines_[i].of(text_); }
  bool breaks_page(std::size_t i) const { return text_[lines_[i].begin - 1] == '\f'; }

  // Lines [begin, end) without a blank one between them.
  void add_group(std::size_t begin, std::size_t end) {
    if (end == begin + 1 && add_single(begin)) return;
    if (end > begin + 1 && is_title_over_text(begin, end)) {
      add(Kind::heading, begin, begin + 1);
      ++begin;
    }
    const bool long_lines = has_long_lines(begin, end);
    while (begin < end) begin = add_block(begin, end, long_lines);
  }

  // A line on its own: page number, rule or headline.
  bool add_single(std::size_t at) {
    if (is_page_number(line(at))) {
      add(Kind::boilerplate, at, at + 1);
      return true;
    }
    if (is_rule(line(at))) return true;
    if (list_marker_size(line(at)) > 0 || !is_heading_shape(line(at)) || !stands_alone(at)) return false;
    if (atx_size(line(at)) > 0) return false;
    add(Kind::heading, at, at + 1);
    return true;
  }

  // Not the first or last line of a sentence that a page break cuts.
  bool stands_alone(std::size_t at) const {
    if (starts_lower(line(at))) return false;
    for (std::size_t next = at + 1; next < lines_.size(); ++next) {
      if (lines_[next].empty() || is_page_number(line(next))) continue;
      return blocks_.empty() || !starts_lower(line(next));
    }
    return true;
  }

  // The first line of the file, when the text follows without a blank line: the next line's first word would
  // have fitted.
  bool is_title_over_text(std::size_t begin, std::size_t end) const {
    if (!blocks_.empty() || !is_heading_shape(line(begin)) || starts_lower(line(begin))) return false;
    if (starts_lower(line(begin + 1)) || list_marker_size(line(begin)) > 0 || atx_size(line(begin)) > 0)
      return false;
    const std::size_t word = std::min(line(begin + 1).find(' '), line(begin + 1).size());
    return line(begin).size() + 1 + word <= widest(begin, end) && ends_sentence(line(end - 1));
  }

  std::size_t widest(std::size_t begin, std::size_t end) const {
    std::size_t width = 0;
    for (std::size_t i = begin; i < end; ++i) width = std::max(width, line(i).size());
    return width;
  }

  bool has_long_lines(std::size_t begin, std::size_t end) const { return widest(begin, end) > kWidestWrap; }

  // Adds the block that begins at `at`; gives the line after it.
  std::size_t add_block(std::size_t at, std::size_t end, bool long_lines) {
    if (const auto marks = atx_size(line(at)); marks > 0) return add_atx(at, marks);
    if (is_rule(line(at))) return at + 1;
    if (at + 1 < end && is_underline(line(at + 1)) && is_heading_shape(line(at))) {
      add(Kind::heading, at, at + 1);
      return at + 2;
    }
    const Kind kind = begins_item(at) ? Kind::list_item : Kind::paragraph;
    std::size_t last = at + 1;
    in_list_ = kind == Kind::list_item;
    while (last < end && !ends_block(last, long_lines)) ++last;
    in_list_ = false;
    add(kind, at, last);
    return last;
  }

  bool ends_block(std::size_t next, bool long_lines) {
    if (begins_item(next) || atx_size(line(next)) > 0 || is_rule(line(next))) return true;
    return long_lines && ends_sentence(line(next - 1)) && !ends_in_short_word(line(next - 1)) &&
           !starts_lower(line(next));
  }

  // "p.m.", "Gen.": perhaps an abbreviation, and the sentence goes on.
  static bool ends_in_short_word(std::string_view line) {
    const std::size_t word = line.find_last_of(" \t") + 1;  // 0 when there is none
    return line.size() - word <= 5 && line.ends_with('.');
  }

  // A marker in running text ("1991. The war") begins no item: it must follow a blank line, a colon or
  // another item.
  bool begins_item(std::size_t at) const {
    if (list_marker_size(line(at)) == 0) return false;
    if (in_list_ || at == 0 || lines_[at - 1].empty() || line(at - 1).ends_with(':')) return true;
    return !blocks_.empty() && blocks_.back().kind == Kind::list_item &&
           blocks_.back().span.end == lines_[at - 1].end;
  }

  static std::size_t atx_size(std::string_view line) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    if (marks == 0 || marks > 6 || marks + 1 >= line.size() || (line[marks] != ' ' && line[marks] != '\t'))
      return 0;
    return marks;
  }

  std::size_t add_atx(std::size_t at, std::size_t marks) {
    Span span = lines_[at];
    span.begin += static_cast<std::uint32_t>(marks);
    while (span.end > span.begin && text_[span.end - 1] == '#') --span.end;
    span = trimmed(text_, span);
    if (!span.empty()) blocks_.push_back({Kind::heading, span});
    return at + 1;
  }

  static bool is_underline(std::string_view line) {
    return line.size() >= 3 && (line.find_first_not_of('=') == std::string_view::npos ||
                                line.find_first_not_of('-') == std::string_view::npos);
  }

  void add(Kind kind, std::size_t begin, std::size_t end) {
    blocks_.push_back({kind, {lines_[begin].begin, lines_[end - 1].end}});
  }

  std::string_view text_;
  std::vector<Span> lines_;
  std::vector<Block> blocks_;
  bool in_list_ = false;
};

}  // namespace

std::vector<Block> plain_blocks(std::string_view text) { return PlainParser(text).parse(); }

}  // namespace dateline
