// W3C Web Annotation: an AnnotationCollection with one Annotation a passage, for Hypothesis, Apache
// Annotator, Recogito.
//
// The body holds the title of the event (purpose "describing"), its date as EDTF (purpose "tagging") and the
// id that the annotations of one event share (purpose "linking", "urn:dateline:event:…"). Interval,
// granularity and BC are in the EDTF, which is that of the passage: passages in conflict have different ones.
//
// The target is the document with a TextQuoteSelector and, where positions count the text that a reader of
// the file has, a TextPositionSelector in code points. In an HTML file positions count tags as well, which
// that selector does not: there a DataPositionSelector gives the bytes of the file instead.
#include <fmt/format.h>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

void write_body(std::string_view value, std::string_view purpose, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("type").string("TextualBody");
  json.key("value").string(value);
  json.key("format").string("text/plain");
  json.key("purpose").string(purpose);
  json.end();
}

void write_positions(std::string_view type, std::uint64_t start, std::uint64_t end, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("type").string(type);
  json.key("start").number(start);
  json.key("end").number(end);
  json.end();
}

void write_selectors(const Passage& passage, bool is_html, JsonWriter& json) {
  json.key("selector").begin_array();
  json.begin_object(Layout::line);
  json.key("type").string("TextQuoteSelector");
  json.key("exact").string(passage.exact);
  json.key("prefix").string(passage.prefix);
  json.key("suffix").string(passage.suffix);
  json.end();
  if (is_html) {
    write_positions("DataPositionSelector", passage.byte_start, passage.byte_end, json);
  } else {
    write_positions("TextPositionSelector", passage.start, passage.end, json);
  }
  json.end();
}

// The address of the document: its own, else the link without its fragment, else a name.
std::string source_of(const DocumentInfo& document, const Mention& mention) {
  if (!document.uri.empty()) return document.uri;
  const std::string link = link_of(mention);
  if (!link.empty()) return link.substr(0, link.find('#'));
  return document_urn(mention.document);
}

void write_target(const DocumentInfo& document, const Mention& mention, JsonWriter& json) {
  json.key("target").begin_object(Layout::block);
  json.key("source").string(source_of(document, mention));
  json.key("format").string(document.media_type);
  write_selectors(mention.passage, document.media_type == "text/html", json);
  json.end();
}

void write_annotation(const Event& event, const Mention& mention, const DocumentIndex& sources,
                      JsonWriter& json) {
  const std::string event_id = event_urn(event.id);
  json.begin_object();
  json.key("id").string(
      fmt::format("{}:{}:{}", event_id, file_name_of(mention.document), mention.passage.start));
  json.key("type").string("Annotation");
  json.key("motivation").string("describing");
  json.key("body").begin_array(Layout::block);
  write_body(headline(event), "describing", json);
  write_body(edtf(mention.date), "tagging", json);
  json.begin_object(Layout::line);
  json.key("type").string("SpecificResource");
  json.key("source").string(event_id);
  json.key("purpose").string("linking");
  json.end();
  json.end();
  write_target(sources[mention.document], mention, json);
  json.end();
}

}  // namespace

void write_webannotation(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const DocumentIndex sources(timeline);
  std::uint64_t total = 0;
  for (const Event& event : timeline.events) total += event.mentions.size();
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("@context").string("http://www.w3.org/ns/anno.jsonld");
  json.key("id").string("urn:dateline:annotations");
  json.key("type").string("AnnotationCollection");
  if (!options.title.empty()) json.key("label").string(shown(options.title));
  json.key("total").number(total);
  json.key("first").begin_object(Layout::block);
  json.key("id").string("urn:dateline:annotations:1");
  json.key("type").string("AnnotationPage");
  json.key("startIndex").number(std::uint64_t{0});
  json.key("items").begin_array();
  for (const Event& event : timeline.events) {
    for (const Mention& mention : event.mentions) write_annotation(event, mention, sources, json);
  }
  json.end();
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
