// Mermaid: a `timeline` diagram, for README files and wikis.
//
// - Interval: the period of a line is free text: the date as a reader is shown it, "2003–2011".
// - Granularity: the same: "summer 2003", "the 1980s". Events of one date stand behind each other in one
//   period.
// - BC: "15 March 44 BC".
// - Conflict: said behind the title, in parentheses.
// - EDTF: in a comment above each period: %% 2003/2011.
//
// Mermaid splits at every colon and reads ; and # as its own: these, and what is markup, are written as its
// entity codes (#colon;).
#include <fmt/format.h>

#include <iterator>

#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

std::string entity_coded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case ':':
        result += "#colon;";
        break;
      case ';':
        result += "#semi;";
        break;
      case '#':
        result += "#35;";
        break;
      case '&':
        result += "#amp;";
        break;
      case '<':
        result += "#lt;";
        break;
      case '>':
        result += "#gt;";
        break;
      case '"':
        result += "#quot;";
        break;
      case '%':
        result += "#37;";
        break;
      case '{':
        result += "#123;";
        break;
      case '}':
        result += "#125;";
        break;
      default:
        result += c;
    }
  }
  return result;
}

std::string words_of(const Event& event) {
  std::string words = headline(event);
  if (!event.conflicts.empty()) words += " (" + disagreement(event) + ")";
  return entity_coded(words);
}

}  // namespace

void write_mermaid(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  out += "timeline\n";
  if (!options.title.empty()) out += "    title " + entity_coded(shown(options.title)) + "\n";
  const Event* previous = nullptr;
  for (const Event& event : timeline.events) {
    if (previous && previous->date == event.date) {
      fmt::format_to(std::back_inserter(out), " : {}", words_of(event));
    } else {
      fmt::format_to(std::back_inserter(out), "{}    %% {}\n    {} : {}", previous ? "\n" : "",
                     edtf(event.date), entity_coded(display(event.date)), words_of(event));
    }
    previous = &event;
  }
  if (previous) out += '\n';
}

}  // namespace dateline
