// vis-timeline: {"items": […], "groups": […]}, to be given to new vis.Timeline(container, items, groups).
//
// - Interval: a "range" from its first day to the end of its last (the day after, which vis does not draw
//   into).
// - Granularity: a day is a "point"; what is coarser is a range over all its days. The class of the item is
//   its granularity, "year", for a style of its own.
// - Open ends: a point at the end that is known, with the class "open-start" or "open-end".
// - BC: years of six digits and a sign, -000043-03-15: vis reads shorter ones as years of this century.
// - Conflict: the class "conflict", and a line in the tooltip.
// - EDTF: the key "edtf" of each item.
//
// Days are local midnights of the reader, as vis reads dates without a zone. The groups are the types of
// event.
#include <fmt/format.h>

#include <algorithm>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

constexpr std::string_view kNoType = "event";

std::string_view group_of(const Event& event) { return event.type.empty() ? kNoType : event.type; }

std::string moment(const Date& date) {
  if (date.year >= 1 && date.year <= 9999) return to_string(date) + "T00:00:00";
  return fmt::format("{}{:06}-{:02}-{:02}T00:00:00", date.year < 0 ? '-' : '+', std::abs(date.year),
                     date.month, date.day);
}

std::string classes_of(const Event& event) {
  std::string classes(to_string(event.date.granularity));
  classes += fmt::format(" {}", to_string(event.modality));
  if (event.date.approximate) classes += " approximate";
  if (event.date.open_start) classes += " open-start";
  if (event.date.open_end) classes += " open-end";
  if (!event.conflicts.empty()) classes += " conflict";
  return classes;
}

std::string tooltip_of(const Event& event, const DocumentIndex& sources) {
  std::string html = "<b>" + escaped(display(event.date)) + "</b>";
  for (const Mention& mention : event.mentions) {
    html +=
        fmt::format("<br>“{}” — {}", escaped(sources.quote_of(mention)), escaped(sources.name_of(mention)));
  }
  if (!event.conflicts.empty()) html += "<br>" + escaped(disagreement(event));
  return html;
}

// vis empties a relative address that does not begin with a dot or a slash.
std::string address_of(const Event& event) {
  const std::string link = link_of(event);
  const bool plain =
      link.find("://") != std::string::npos || link.empty() || link[0] == '.' || link[0] == '/';
  return plain ? link : "./" + link;
}

std::string content_of(const Event& event) {
  const std::string link = address_of(event);
  const std::string title = escaped(headline(event));
  if (link.empty()) return title;
  return fmt::format("<a href=\"{}\" target=\"_blank\">{}</a>", escaped(link), title);
}

void write_item(const Event& event, const DocumentIndex& sources, JsonWriter& json) {
  const Interval& date = event.date;
  const bool is_point = date.first == date.last;
  json.begin_object();
  json.key("id").string(event.id);
  json.key("group").string(group_of(event));
  json.key("type").string(is_point ? "point" : "range");
  json.key("start").string(moment(date.first));
  if (!is_point) json.key("end").string(moment(add_days(date.last, 1)));
  json.key("content").string(content_of(event));
  json.key("title").string(tooltip_of(event, sources));
  json.key("className").string(classes_of(event));
  json.key("edtf").string(edtf(date));
  json.end();
}

}  // namespace

void write_vis(const Timeline& timeline, const FormatOptions&, std::string& out) {
  const DocumentIndex sources(timeline);
  std::vector<std::string_view> groups;
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("items").begin_array();
  for (const Event& event : timeline.events) {
    write_item(event, sources, json);
    groups.push_back(group_of(event));
  }
  json.end();
  std::sort(groups.begin(), groups.end());
  groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
  json.key("groups").begin_array();
  for (const std::string_view group : groups) {
    json.begin_object(Layout::line);
    json.key("id").string(group);
    json.key("content").string(escaped(shown(group)));
    json.end();
  }
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
