// Markdown: a heading a year, an item an event, each passage quoted below it with a link to its source.
// CommonMark.
//
// - Interval, granularity, open ends, BC: the date as a reader is shown it: **2003–2011**, **summer 2003**,
//   **15 March 44 BC**. The heading is the year in which it begins; of an open beginning, the year that is
//   known.
// - Conflict: a line of its own below the quotes.
// - EDTF: in a comment behind the title, with the id: <!-- 2003/2011 b3774480dcd27ca3 -->.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "write/markdown_plain.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

void write_passage(const Mention& mention, const DocumentIndex& sources, std::string& out) {
  const std::string link = link_of(mention);
  const std::string name = markdown_plain(sources.name_of(mention));
  fmt::format_to(std::back_inserter(out), "  > {}\n  > — {}\n\n",
                 markdown_plain_line(sources.quote_of(mention)),
                 link.empty() ? name : fmt::format("[{}]({})", name, markdown_target(link)));
}

void write_event(const Event& event, const DocumentIndex& sources, std::string& out) {
  fmt::format_to(std::back_inserter(out), "- **{}** {} <!-- {} {} -->\n\n",
                 markdown_plain(display(event.date)), markdown_plain(headline(event)), edtf(event.date),
                 event.id);
  for (const Mention& mention : event.mentions) write_passage(mention, sources, out);
  if (!event.conflicts.empty()) out += "  " + markdown_plain(disagreement(event)) + "\n\n";
}

}  // namespace

void write_markdown(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const DocumentIndex sources(timeline);
  fmt::format_to(std::back_inserter(out), "# {}\n",
                 markdown_plain(options.title.empty() ? "Timeline" : shown(options.title)));
  std::optional<std::int32_t> year;
  for (const Event& event : timeline.events) {
    if (year != event.date.first.year) {
      if (!year) out += '\n';
      year = event.date.first.year;
      fmt::format_to(std::back_inserter(out), "## {}\n\n", display(year_interval(*year)));
    }
    write_event(event, sources, out);
  }
  while (out.ends_with("\n\n")) out.pop_back();
}

}  // namespace dateline
