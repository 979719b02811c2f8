// JSON-LD with the vocabulary of schema.org: Events, each with the Quotations that tell it and their
// NewsArticles.
//
// - Interval: startDate and endDate, the first and the last day, both included; an open end is absent.
// - Granularity: a day, a month or a year is written as such, "1979", which ISO 8601 allows; what is
//   coarser or lies between (a season) by its days.
// - BC: astronomical years, -0043.
// - Conflict: each Quotation has its own date in temporalCoverage, so that those of one event differ.
// - EDTF: identifier, a PropertyValue whose propertyID is the EDTF datatype of the Library of Congress.
//
// An Event is not asserted by being listed: what is planned, reported, negated or hypothetical says so in its
// disambiguatingDescription.
#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

constexpr std::string_view kEdtf = "http://id.loc.gov/datatypes/edtf";

std::string iso_start(const Interval& date) {
  const std::string day = to_string(date.first);
  switch (date.granularity) {
    case Granularity::year:
      return day.substr(0, day.size() - std::string_view("-01-01").size());
    case Granularity::month:
      return day.substr(0, day.size() - std::string_view("-01").size());
    default:
      return day;
  }
}

std::string iso_end(const Interval& date) {
  Interval end = date;
  end.first = date.last;
  return iso_start(end);
}

void write_article(const DocumentInfo& document, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("NewsArticle");
  json.key("@id").string(document_urn(document.id));
  json.key("identifier").string(document.id);
  if (!document.title.empty()) json.key("headline").string(shown(document.title));
  if (!document.uri.empty()) json.key("url").string(document.uri);
  if (document.published) json.key("datePublished").string(to_string(*document.published));
  json.key("inLanguage").string(document.language);
  json.key("encodingFormat").string(document.media_type);
  json.end();
}

void write_quotation(const Mention& mention, const DocumentIndex& sources, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("Quotation");
  json.key("text").string(sources.quote_of(mention));
  if (const std::string link = link_of(mention); !link.empty()) json.key("url").string(link);
  json.key("temporalCoverage").string(edtf(mention.date));
  json.key("isPartOf").begin_object(Layout::line);
  json.key("@id").string(document_urn(mention.document));
  json.end();
  json.end();
}

// [{"@type": TYPE, "name": NAME}, …]
void write_named(std::string_view key, std::string_view type, const std::vector<std::string>& names,
                 JsonWriter& json) {
  if (names.empty()) return;
  json.key(key).begin_array();
  for (const std::string& name : names) {
    json.begin_object(Layout::line);
    json.key("@type").string(type);
    json.key("name").string(shown(name));
    json.end();
  }
  json.end();
}

void write_event(const Event& event, const DocumentIndex& sources, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("Event");
  json.key("@id").string(event_urn(event.id));
  json.key("name").string(shown(event.title));
  json.key("description").string(display(event.date) + ": " + headline(event));
  if (event.modality != Modality::asserted)
    json.key("disambiguatingDescription").string(to_string(event.modality));
  if (!event.date.open_start) json.key("startDate").string(iso_start(event.date));
  if (!event.date.open_end) json.key("endDate").string(iso_end(event.date));
  json.key("identifier").begin_object(Layout::line);
  json.key("@type").string("PropertyValue");
  json.key("propertyID").string(kEdtf);
  json.key("value").string(edtf(event.date));
  json.end();
  if (!event.type.empty()) json.key("keywords").string(shown(event.type));
  write_named("location", "Place", event.places, json);
  write_named("about", "Thing", event.participants, json);
  json.key("subjectOf").begin_array();
  for (const Mention& mention : event.mentions) write_quotation(mention, sources, json);
  json.end();
  json.end();
}

}  // namespace

void write_jsonld(const Timeline& timeline, const FormatOptions&, std::string& out) {
  const DocumentIndex sources(timeline);
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("@context").string("https://schema.org");
  json.key("@graph").begin_array();
  for (const DocumentInfo& document : timeline.documents) write_article(document, json);
  for (const Event& event : timeline.events) write_event(event, sources, json);
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
