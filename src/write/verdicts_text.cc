// Verdicts as text: for each claim its verdict, the reason, and the passages that decide, in columns that fit
// the terminal. "+" stands before a passage that speaks for the claim, "-" before one against it, "." before
// one that only tells the event. Of many passages the first three are shown; the other formats have all.
#include <fmt/format.h>

#include <algorithm>

#include "write/prose.h"
#include "write/styled.h"
#include "write/verdict_words.h"
#include "write/verdicts.h"

namespace dateline {

namespace {

constexpr std::size_t kMargin = 14;  // "contradicted" and two spaces
constexpr std::size_t kNarrowest = 40;
constexpr std::size_t kPassages = 3;

Style style_of(Ruling ruling) {
  switch (ruling) {
    case Ruling::supported:
      return Style::right;
    case Ruling::contradicted:
      return Style::wrong;
    case Ruling::conflicting:
      return Style::alarm;
    case Ruling::not_enough_info:
      break;
  }
  return Style::aside;
}

std::string_view short_name(Ruling ruling) {
  return ruling == Ruling::not_enough_info ? "not enough" : to_string(ruling);
}

std::string_view mark_of(Evidence::Stance stance) {
  switch (stance) {
    case Evidence::Stance::supports:
      return "+";
    case Evidence::Stance::contradicts:
      return "-";
    case Evidence::Stance::neutral:
      break;
  }
  return ".";
}

struct Table {
  const DocumentIndex& sources;
  const VerdictOptions& options;
  std::string& out;

  // `label` in the margin of the first line; later lines are set in by `hanging`.
  void add(const StyledLine& label, std::string_view words, std::size_t hanging, Style style) {
    StyledLine line;
    append_words(words, style, line);
    const auto lines = wrap(line, std::max(options.width, kNarrowest) - kMargin - hanging);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i == 0) write_styled(label, options.color, out);
      out.append(i == 0 ? kMargin - width_of(label) : kMargin + hanging, ' ');
      write_styled(lines[i], options.color, out);
      out += '\n';
    }
  }

  void add_verdict(const Verdict& verdict) {
    StyledLine label;
    append_words(short_name(verdict.whole.ruling), style_of(verdict.whole.ruling), label);
    add(label, verdict.claim.text, 0, Style::strong);
    if (verdict.parts.empty()) add({}, verdict.whole.reason, 0, Style::plain);
    for (const Finding& part : verdict.parts) {
      add({}, fmt::format("{} — {}: {}", part.text, verdict_name(part.ruling), part.reason), 2, Style::plain);
    }
    for (const Evidence* one : passages_of(verdict.whole, kPassages)) {
      const std::string quote = sources.quote_of(one->document, one->passage);
      add({}, fmt::format("{} {} [{}]", mark_of(one->stance), quote, one->document), 2, Style::faint);
    }
    out += '\n';
  }
};

}  // namespace

void write_verdicts_text(const std::vector<Verdict>& verdicts, const VerdictOptions& options,
                         std::string& out) {
  const Timeline none;
  const DocumentIndex sources(options.sources ? *options.sources : none);
  Table table{sources, options, out};
  for (const Verdict& verdict : verdicts) table.add_verdict(verdict);
  out += verdict_count(verdicts) + ".\n";
}

}  // namespace dateline
