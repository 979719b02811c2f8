// HTML: the viewer of web/ with the timeline in it, one file that needs nothing else.
//
// The page holds the JSON of the timeline as docs/format.md describes it, so that interval, granularity,
// years BC and conflicts are those of the viewer. Nothing of an article can leave the element that holds it:
// every "<" is written as \u003c, which is the same letter to a JSON parser.
#include <stdexcept>

#include "text/embedded.h"
#include "write/write.h"
#include "write/writers.h"

namespace dateline {

namespace {

constexpr std::string_view kViewer = "viewer.html";

// Markup is never looked at inside JSON strings, where alone "<" can be.
void append_json(std::string_view json, std::string& out) {
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t next = std::min(json.find('<', at), json.size());
    out += json.substr(at, next - at);
    if (next < json.size()) out += "\\u003c";
    at = next + 1;
  }
}

// The part of the page before a mark; the page goes on behind it.
std::string_view cut(std::string_view& page, std::string_view mark) {
  const std::size_t at = page.find(mark);
  if (at == std::string_view::npos)
    throw std::logic_error("the viewer has no place for " + std::string(mark));
  const std::string_view before = page.substr(0, at);
  page.remove_prefix(at + mark.size());
  return before;
}

}  // namespace

bool has_viewer() { return embedded_file(kViewer).has_value(); }

void write_html(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const auto viewer = embedded_file(kViewer);
  if (!viewer) throw std::logic_error("dateline was built without the viewer");
  std::string_view page = *viewer;
  std::string json;
  write_timeline(timeline, json);
  out += cut(page, "@timeline@");
  append_json(json, out);
  out += cut(page, "@claims@");
  append_json(options.claims, out);
  out += page;
}

}  // namespace dateline
