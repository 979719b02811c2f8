// Markdown: a heading a year, an item an event, each passage quoted below it with a link to its source.
// CommonMark.
//
// Interval, granularity, BC: the date as a reader is shown it: **2003–2011**, **summer 2003**, **15 March 44
// BC**. The heading is the year in which it begins; of an open beginning, the year that is known. Conflict a
// line of its own below the quotes. EDTF          in a comment behind the title, with the id: <!-- 2003/2011
// b3774480dcd27ca3 -->.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>

#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

// Punctuation that may be markup is escaped, so that no word of an article is emphasis, a link or HTML.
std::string plain(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_[]<>&|~$";
  std::string result;
  for (const char c : text) {
    if (kMarkup.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

// The same at the start of a line, where "#", "-" and "1." would begin a heading or a list.
std::string plain_line(std::string_view text) {
  const std::size_t mark = std::min(text.find_first_not_of("0123456789"), text.size());
  if (mark == text.size() || std::string_view("#+-=.):").find(text[mark]) == std::string_view::npos)
    return plain(text);
  return std::string(text.substr(0, mark)) + '\\' + text[mark] + plain(text.substr(mark + 1));
}

// Inside <…> an address may hold all but angle brackets and line breaks.
std::string target(std::string_view link) {
  std::string result = "<";
  for (const char c : link) {
    c == '<' ? result += "%3C" : c == '>' ? result += "%3E" : c == '\\' ? result += "%5C" : result += c;
  }
  return result + ">";
}

void write_passage(const Mention& mention, const DocumentIndex& sources, std::string& out) {
  const std::string link = link_of(mention);
  const std::string name = plain(sources.name_of(mention));
  fmt::format_to(std::back_inserter(out), "  > {}\n  > — {}\n\n", plain_line(sources.quote_of(mention)),
                 link.empty() ? name : fmt::format("[{}]({})", name, target(link)));
}

void write_event(const Event& event, const DocumentIndex& sources, std::string& out) {
  fmt::format_to(std::back_inserter(out), "- **{}** {} <!-- {} {} -->\n\n", plain(display(event.date)),
                 plain(headline(event)), edtf(event.date), event.id);
  for (const Mention& mention : event.mentions) write_passage(mention, sources, out);
  if (!event.conflicts.empty()) out += "  " + plain(disagreement(event)) + "\n\n";
}

}  // namespace

void write_markdown(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const DocumentIndex sources(timeline);
  fmt::format_to(std::back_inserter(out), "# {}\n",
                 plain(options.title.empty() ? "Timeline" : shown(options.title)));
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
