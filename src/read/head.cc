#include "read/head.h"

#include <algorithm>
#include <set>
#include <vector>

#include "read/head_line.h"
#include "read/line_shape.h"

namespace dateline {

namespace {

using Kind = Block::Kind;

constexpr std::size_t kHeadLines = 12;     // not counting empty ones
constexpr std::uint32_t kHeadBytes = 800;  // about 600 characters and markup

struct Line {
  Span span;
  std::size_t block = 0;
  HeadLine content;
  bool is_continued = false;  // the next line of its block begins in small letters: running text
  Kind kind = Kind::paragraph;
};

bool may_hold_head_lines(Kind kind) {
  return kind != Kind::boilerplate && kind != Kind::list_item && kind != Kind::caption;
}

std::vector<Line> first_lines(const Document& document) {
  const std::string_view text = document.text();
  std::vector<Line> lines;
  for (std::size_t i = 0; i < document.blocks.size() && lines.size() < kHeadLines; ++i) {
    const Block& block = document.blocks[i];
    if (!may_hold_head_lines(block.kind)) continue;
    if (block.span.begin > document.blocks.front().span.begin + kHeadBytes) break;
    Span seen = block.span;
    seen.end = std::min(seen.end, seen.begin + 4 * kHeadBytes);
    for (const Span span : lines_of(text, seen)) {
      if (span.empty() || lines.size() == kHeadLines) continue;
      if (!lines.empty() && lines.back().block == i) lines.back().is_continued = starts_lower(span.of(text));
      lines.push_back({span, i, {}, false, block.kind});
    }
  }
  return lines;
}

void read_lines(const Document& document, std::vector<Line>& lines) {
  for (Line& line : lines) {
    if (line.is_continued) continue;
    line.content = read_head_line(line.span.of(document.text()), &line == &lines.front());
  }
}

// The day of publication among the dates of the datelines: one that is labelled so, else the only one that is
// not labelled as an update, else the only update.
std::optional<Date> choose_date(const std::vector<Line>& lines) {
  std::set<Date> plain;
  std::set<Date> updated;
  for (const Line& line : lines) {
    for (const HeadLine::Dated& dated : line.content.dates) {
      if (dated.labelled) return dated.date;
      (dated.updated ? updated : plain).insert(dated.date);
    }
  }
  const std::set<Date>& dates = plain.empty() ? updated : plain;
  return dates.size() == 1 ? std::optional(*dates.begin()) : std::nullopt;
}

// The date before the first words of an agency report; nothing when several paragraphs begin so.
std::optional<Date> date_in_prose(const Document& document, const std::vector<Line>& lines) {
  std::optional<Date> found;
  for (const Line& line : lines) {
    const auto date = date_before_prose(line.span.of(document.text()));
    if (!date) continue;
    if (found) return std::nullopt;
    found = date;
  }
  return found;
}

// Without a date of publication, lines of dates are entries of a chronology, not datelines.
void settle_kinds(std::vector<Line>& lines, bool has_date) {
  for (Line& line : lines) {
    const auto& dates = line.content.dates;
    const bool is_labelled =
        std::any_of(dates.begin(), dates.end(), [](auto& d) { return d.labelled || d.updated; });
    if (line.content.kind == HeadLine::Kind::byline) line.kind = Kind::byline;
    if (line.content.kind == HeadLine::Kind::dateline && (has_date || dates.empty() || is_labelled)) {
      line.kind = Kind::dateline;
    }
  }
}

bool is_dated(const Line& line) { return line.kind == Kind::dateline && !line.content.dates.empty(); }

// A credit beside the date: a short line of the same paragraph, or a name in the next one.
void mark_credits(const Document& document, std::vector<Line>& lines, Head& head) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    Line& line = lines[i];
    if (line.kind != Kind::paragraph && line.kind != Kind::heading) continue;
    const std::string_view words = line.span.of(document.text());
    const auto is_beside = [&](std::size_t other) {
      return is_dated(lines[other]) && lines[other].block == line.block;
    };
    const bool is_above_date = i + 1 < lines.size() && is_dated(lines[i + 1]);
    const bool shares_block = is_beside(i - 1) || (is_above_date && is_beside(i + 1));
    const bool is_credit = shares_block && is_heading_shape(words) && count_words(words) <= 5;
    if (!is_credit && !((is_above_date || is_dated(lines[i - 1])) && is_name_shape(words))) continue;
    line.kind = Kind::byline;
    if (head.byline.empty()) head.byline = one_line(words);
  }
}

// Cuts the blocks of the head at the lines that are of another kind.
void cut_blocks(Document& document, const std::vector<Line>& lines) {
  std::vector<Block> cut;
  const auto add = [&](Kind kind, Span span) {
    span = trimmed(document.text(), span);
    if (!span.empty()) cut.push_back({kind, span});
  };
  auto line = lines.begin();
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    std::uint32_t at = block.span.begin;
    for (; line != lines.end() && line->block == i; ++line) {
      if (line->kind == block.kind) continue;
      add(block.kind, {at, line->span.begin});
      add(line->kind, line->span);
      at = line->span.end;
    }
    add(block.kind, {at, block.span.end});
  }
  document.blocks = std::move(cut);
}

std::string find_title(Document& document, bool has_dateline, bool last_heading_is_title) {
  const std::string_view text = document.text();
  std::string title;
  std::size_t seen = 0;
  for (Block& block : document.blocks) {
    if (block.kind == Kind::dateline || ++seen > (has_dateline ? kHeadLines : 3)) break;
    if (has_dateline && block.kind == Kind::paragraph && is_heading_shape(block.span.of(text)))
      block.kind = Kind::heading;
    if (block.kind != Kind::heading || (!title.empty() && !(has_dateline && last_heading_is_title))) continue;
    title = one_line(block.span.of(text));
  }
  return title;
}

}  // namespace

Head read_head(Document& document, bool last_heading_is_title) {
  Head head;
  std::vector<Line> lines = first_lines(document);
  read_lines(document, lines);
  head.published = choose_date(lines);
  settle_kinds(lines, head.published.has_value());
  for (const Line& line : lines) {
    if (head.byline.empty()) head.byline = line.content.byline;
  }
  mark_credits(document, lines, head);
  cut_blocks(document, lines);
  const bool has_dateline = std::any_of(lines.begin(), lines.end(), is_dated);
  head.title = find_title(document, has_dateline, last_heading_is_title);
  if (!head.published) head.published = date_in_prose(document, lines);
  return head;
}

}  // namespace dateline
