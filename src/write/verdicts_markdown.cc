// Verdicts as Markdown (CommonMark): a heading a claim, below it the verdict with its reason, the date that
// the sources give where that is another, a finding for each statement of a claim that makes several, and
// every passage that bears on it, quoted with a link to its place.
#include <fmt/format.h>

#include <iterator>

#include "write/markdown_plain.h"
#include "write/prose.h"
#include "write/verdict_words.h"
#include "write/verdicts.h"

namespace dateline {

namespace {

constexpr std::size_t kAll = static_cast<std::size_t>(-1);

std::string_view what_it_does(Evidence::Stance stance) {
  switch (stance) {
    case Evidence::Stance::supports:
      return "speaks for it";
    case Evidence::Stance::contradicts:
      return "speaks against it";
    case Evidence::Stance::neutral:
      break;
  }
  return "tells the event or one like it";
}

std::string with_capital(std::string_view word) {
  std::string result(word);
  if (!result.empty() && result.front() >= 'a' && result.front() <= 'z')
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  return result;
}

std::string link_to(const std::string& link, std::string_view name) {
  const std::string target = link_of(link);
  return target.empty() ? markdown_plain(name)
                        : fmt::format("[{}]({})", markdown_plain(name), markdown_target(target));
}

void write_verdict(const Verdict& verdict, const DocumentIndex& sources, std::string& out) {
  const auto add = std::back_inserter(out);
  fmt::format_to(add, "## {}\n\n", markdown_plain(shown(verdict.claim.text)));
  if (verdict.claim.place)
    fmt::format_to(add, "Said in {}.\n\n", link_to(verdict.claim.place->link, verdict.claim.place->document));
  fmt::format_to(add, "**{}.** {}\n\n", with_capital(verdict_name(verdict.whole.ruling)),
                 markdown_plain(shown(verdict.whole.reason)));
  if (verdict.whole.corrected)
    fmt::format_to(add, "Date in the sources: {}\n\n", markdown_plain(display(*verdict.whole.corrected)));
  for (const Finding& part : verdict.parts) {
    fmt::format_to(add, "- “{}”: **{}**. {}\n", markdown_plain(shown(part.text)), verdict_name(part.ruling),
                   markdown_plain(shown(part.reason)));
  }
  if (!verdict.parts.empty()) out += '\n';
  for (const Evidence* one : passages_of(verdict.whole, kAll)) {
    fmt::format_to(add, "> {}\n>\n> — {}, {}{}\n\n",
                   markdown_plain_line(sources.quote_of(one->document, one->passage)),
                   link_to(one->link, sources.name_of(one->document)),
                   one->date ? markdown_plain(display(*one->date)) + ", " : "", what_it_does(one->stance));
  }
}

}  // namespace

void write_verdicts_markdown(const std::vector<Verdict>& verdicts, const VerdictOptions& options,
                             std::string& out) {
  const Timeline none;
  const DocumentIndex sources(options.sources ? *options.sources : none);
  fmt::format_to(std::back_inserter(out), "# Claims and sources\n\n{}. Verdicts are made by a program.\n\n",
                 verdict_count(verdicts));
  for (const Verdict& verdict : verdicts) write_verdict(verdict, sources, out);
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace dateline
