#include "write/fields.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

void write_evidence(const DocumentInfo::Evidence& evidence, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("words");
  write_quote(evidence.words, json);
  json.key("title").string(evidence.title);
  json.key("document").string(evidence.document);
  json.key("date");
  write_date(evidence.date, json);
  json.end();
}

void write_anchor(const CitedTime::CitedAnchor& anchor, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("kind").string(anchor.kind);
  json.key("date").string_or_null(anchor.date);
  json.key("why").string_or_null(anchor.why);
  json.key("words");
  anchor.words ? write_quote(*anchor.words, json) : json.null();
  json.end();
}

void write_time(const CitedTime& time, JsonWriter& json) {
  json.begin_object(Layout::line);
  place_fields(time, json);
  json.key("exact").string(time.exact);
  json.key("type").string(to_string(time.type));
  json.key("value").string(time.value);
  json.key("mod").string_or_null(time.mod);
  json.key("rule").string(time.rule);
  json.key("anchor");
  time.anchor ? write_anchor(*time.anchor, json) : json.null();
  json.key("basis").string(to_string(time.basis));
  json.end();
}

}  // namespace

void write_quote(const Quote& quote, JsonWriter& json) {
  json.begin_object(Layout::line);
  place_fields(quote, json);
  json.key("exact").string(quote.exact);
  json.end();
}

void write_passage(const Passage& passage, JsonWriter& json) {
  json.begin_object(Layout::line);
  place_fields(passage, json);
  json.key("exact").string(passage.exact);
  json.key("prefix").string(passage.prefix);
  json.key("suffix").string(passage.suffix);
  json.end();
}

void place_fields(const Quote& quote, JsonWriter& json) {
  json.key("start").number(quote.start);
  json.key("end").number(quote.end);
  json.key("bytes").begin_object(Layout::line);
  json.key("start").number(quote.byte_start);
  json.key("end").number(quote.byte_end);
  json.end();
}

void day_fields(const Interval& interval, std::string_view first_key, std::string_view last_key,
                JsonWriter& json) {
  json.key(first_key);
  interval.open_start ? json.null() : json.string(to_string(interval.first));
  json.key(last_key);
  interval.open_end ? json.null() : json.string(to_string(interval.last));
}

void write_date(const Interval& date, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("edtf").string(edtf(date));
  day_fields(date, "start", "end", json);
  json.key("granularity").string(to_string(date.granularity));
  json.key("approximate").boolean(date.approximate);
  json.key("range").boolean(date.range);
  json.key("display").string(display(date));
  json.end();
}

void write_strings(const std::vector<std::string>& strings, JsonWriter& json) {
  json.begin_array(Layout::line);
  for (const std::string& string : strings) json.string(string);
  json.end();
}

void document_fields(const DocumentInfo& document, JsonWriter& json) {
  json.key("id").string(document.id);
  json.key("path").string(document.path);
  json.key("uri").string_or_null(document.uri);
  json.key("title").string_or_null(document.title);
  json.key("published").string_or_null(document.published ? to_string(*document.published) : "");
  json.key("published_basis").string(to_string(document.published_basis));
  json.key("sha256").string(document.sha256);
  json.key("language").string(document.language);
  json.key("media_type").string(document.media_type);
  json.key("published_days");
  document.published_days ? write_date(*document.published_days, json) : json.null();
  json.key("published_evidence").begin_array(Layout::block);
  for (const DocumentInfo::Evidence& evidence : document.evidence) write_evidence(evidence, json);
  json.end();
}

namespace {

void write_relation(const Relation& relation, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("relation").string(to_string(relation.kind));
  json.key("length").string_or_null(relation.length);
  json.key("words");
  write_quote(relation.words, json);
  json.key("trigger");
  write_quote(relation.trigger, json);
  json.key("head").string(relation.head);
  json.key("participants");
  write_strings(relation.participants, json);
  json.key("places");
  write_strings(relation.places, json);
  json.key("keywords");
  write_strings(relation.keywords, json);
  json.key("date");
  relation.date ? write_date(*relation.date, json) : json.null();
  json.end();
}

void mention_fields_with(const Interval* date, const Mention& mention, JsonWriter& json) {
  json.key("document").string(mention.document);
  json.key("title").string(mention.title);
  json.key("type").string(mention.type);
  json.key("head").string(mention.head);
  json.key("date");
  date != nullptr ? write_date(*date, json) : json.null();
  json.key("passage");
  write_passage(mention.passage, json);
  json.key("time");
  write_time(mention.time, json);
  json.key("trigger");
  write_quote(mention.trigger, json);
  json.key("participants");
  write_strings(mention.participants, json);
  json.key("places");
  write_strings(mention.places, json);
  json.key("keywords");
  write_strings(mention.keywords, json);
  json.key("relations").begin_array();
  for (const Relation& relation : mention.relations) write_relation(relation, json);
  json.end();
  json.key("modality").string(to_string(mention.modality));
  json.key("confidence").number(mention.confidence);
  json.key("link").string(mention.link);
}

}  // namespace

void mention_fields(const Mention& mention, JsonWriter& json) {
  mention_fields_with(&mention.date, mention, json);
}

void undated_fields(const Mention& mention, JsonWriter& json) { mention_fields_with(nullptr, mention, json); }

void diagnostic_fields(const Diagnostic& diagnostic, JsonWriter& json) {
  json.key("severity").string(to_string(diagnostic.severity));
  json.key("code").string(diagnostic.code);
  json.key("file").string_or_null(diagnostic.file);
  json.key("document").string_or_null(diagnostic.document);
  json.key("place").string_or_null(diagnostic.place);
  json.key("message").string(diagnostic.message);
  json.key("help").string_or_null(diagnostic.help);
}

namespace {

void write_step(const BoundStep& step, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("event").string(step.event);
  json.key("mention").number(std::uint64_t{step.mention});
  json.key("relation");
  step.relation ? json.number(std::uint64_t{*step.relation}) : json.null();
  json.key("other").string_or_null(step.other);
  json.key("from");
  write_date(step.from, json);
  json.key("gives");
  write_date(step.gives, json);
  json.key("earliest").boolean(step.earliest);
  json.key("latest").boolean(step.latest);
  json.end();
}

void write_bounds(const Bounds& bounds, JsonWriter& json) {
  json.begin_object();
  json.key("earliest").string_or_null(bounds.earliest ? to_string(*bounds.earliest) : "");
  json.key("latest").string_or_null(bounds.latest ? to_string(*bounds.latest) : "");
  json.key("steps").begin_array();
  for (const BoundStep& step : bounds.steps) write_step(step, json);
  json.end();
  json.end();
}

void write_parts(const ConfidenceParts& parts, JsonWriter& json) {
  json.begin_object(Layout::line);
  json.key("extraction").number(parts.extraction);
  json.key("sources").number(parts.sources);
  json.key("date").number(parts.date);
  json.key("agreement").number(parts.agreement);
  json.end();
}

void write_conflict(const Conflict& conflict, JsonWriter& json) {
  json.begin_object();
  json.key("days_apart").number(conflict.days_apart);
  json.key("sides").begin_array();
  for (const Conflict::Side& side : conflict.sides) {
    json.begin_object();
    json.key("date");
    write_date(side.date, json);
    json.key("mentions").begin_array(Layout::line);
    for (const std::size_t mention : side.mentions) json.number(std::uint64_t{mention});
    json.end();
    json.end();
  }
  json.end();
  json.end();
}

}  // namespace

void event_fields(const Event& event, JsonWriter& json) {
  json.key("id").string(event.id);
  json.key("date");
  write_date(event.date, json);
  json.key("title").string(event.title);
  json.key("type").string(event.type);
  json.key("participants");
  write_strings(event.participants, json);
  json.key("places");
  write_strings(event.places, json);
  json.key("modality").string(to_string(event.modality));
  json.key("salience").number(event.salience);
  json.key("confidence").number(event.confidence);
  json.key("confidence_parts");
  write_parts(event.confidence_parts, json);
  json.key("independent_sources").number(event.independent_sources);
  json.key("mentions").begin_array();
  for (const Mention& mention : event.mentions) {
    json.begin_object();
    mention_fields(mention, json);
    json.end();
  }
  json.end();
  json.key("conflicts").begin_array();
  for (const Conflict& conflict : event.conflicts) write_conflict(conflict, json);
  json.end();
  json.key("bounds");
  event.bounds ? write_bounds(*event.bounds, json) : json.null();
}

void write_date_or_null(const std::optional<Interval>& date, JsonWriter& json) {
  date ? write_date(*date, json) : json.null();
}

void write_evidence(const Evidence& evidence, JsonWriter& json) {
  json.begin_object();
  json.key("event").string_or_null(evidence.event);
  json.key("title").string(evidence.title);
  json.key("date");
  write_date_or_null(evidence.date, json);
  json.key("stance").string(to_string(evidence.stance));
  json.key("document").string(evidence.document);
  json.key("passage");
  write_passage(evidence.passage, json);
  json.key("time");
  evidence.time ? write_quote(*evidence.time, json) : json.null();
  json.key("link").string(evidence.link);
  json.end();
}

}  // namespace dateline
