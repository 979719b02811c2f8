#include "read/record_fields.h"

namespace dateline::records {

namespace {

void read_quote(const Object& from, Quote& quote) {
  const Object bytes = from.object("bytes");
  quote.start = from.count("start");
  quote.end = from.count("end");
  quote.byte_start = bytes.count("start");
  quote.byte_end = bytes.count("end");
  quote.exact = from.string("exact");
  if (quote.start > quote.end) from.refuse("end", "place at or after its start");
  if (quote.byte_start > quote.byte_end) bytes.refuse("end", "place at or after its start");
}

Quote quote_of(const Object& from) {
  Quote quote;
  read_quote(from, quote);
  return quote;
}

Passage passage_of(const Object& from) {
  Passage passage;
  read_quote(from, passage);
  passage.prefix = from.string("prefix");
  passage.suffix = from.string("suffix");
  return passage;
}

CitedTime::CitedAnchor anchor_of(const Object& from) {
  CitedTime::CitedAnchor anchor{
      from.string("kind"), from.string_or_null("date"), from.string_or_null("why"), {}};
  if (!from.get("words").is_null()) anchor.words = quote_of(from.object("words"));
  return anchor;
}

CitedTime time_of(const Object& from) {
  CitedTime time;
  read_quote(from, time);
  time.type = from.name("type", parse_timex_type);
  time.value = from.string("value");
  time.mod = from.string_or_null("mod");
  time.rule = from.string("rule");
  if (!from.get("anchor").is_null()) time.anchor = anchor_of(from.object("anchor"));
  time.basis = from.name("basis", parse_date_basis);
  return time;
}

DocumentInfo::Evidence evidence_of(const Object& from) {
  return {quote_of(from.object("words")), from.string("title"), from.string("document"),
          interval_of(from.object("date"))};
}

std::optional<Interval> interval_or_null(const Object& from, const char* key) {
  if (from.get(key).is_null()) return std::nullopt;
  return interval_of(from.object(key));
}

Relation relation_of(const Object& from) {
  return {.kind = from.name("relation", parse_relation_kind),
          .length = from.string_or_null("length"),
          .words = quote_of(from.object("words")),
          .trigger = quote_of(from.object("trigger")),
          .head = from.string("head"),
          .participants = from.strings("participants"),
          .places = from.strings("places"),
          .keywords = from.strings("keywords"),
          .date = interval_or_null(from, "date")};
}

std::optional<Diagnostic::Severity> parse_severity(std::string_view text) {
  for (const auto severity : {Diagnostic::Severity::error, Diagnostic::Severity::warning}) {
    if (to_string(severity) == text) return severity;
  }
  return std::nullopt;
}

}  // namespace

Interval interval_of(const Object& from) {
  const auto first = from.day_or_null("start");
  const auto last = from.day_or_null("end");
  if (!first && !last) from.refuse("start", "day, and neither is \"end\"");
  if (first && last && *last < *first) from.refuse("end", "day at or after its start");
  return {.first = first ? *first : *last,
          .last = last ? *last : *first,
          .granularity = from.name("granularity", parse_granularity),
          .approximate = from.boolean("approximate"),
          .open_start = !first,
          .open_end = !last,
          .range = from.boolean("range")};
}

DocumentInfo document_of(const Object& from) {
  std::vector<DocumentInfo::Evidence> evidence;
  for (const Object& one : from.objects("published_evidence")) evidence.push_back(evidence_of(one));
  return {.id = from.string("id"),
          .path = from.string("path"),
          .uri = from.string_or_null("uri"),
          .title = from.string_or_null("title"),
          .language = from.string("language"),
          .media_type = from.string("media_type"),
          .published = from.day_or_null("published"),
          .published_basis = from.name("published_basis", parse_published_basis),
          .sha256 = from.string("sha256"),
          .published_days = interval_or_null(from, "published_days"),
          .evidence = std::move(evidence)};
}

Mention mention_of(const Object& from, bool dated) {
  Mention mention;
  mention.document = from.string("document");
  mention.passage = passage_of(from.object("passage"));
  mention.time = time_of(from.object("time"));
  if (dated) mention.date = interval_of(from.object("date"));
  mention.trigger = quote_of(from.object("trigger"));
  mention.head = from.string("head");
  mention.type = from.string("type");
  mention.title = from.string("title");
  mention.participants = from.strings("participants");
  mention.places = from.strings("places");
  mention.keywords = from.strings("keywords");
  for (const Object& relation : from.objects("relations")) mention.relations.push_back(relation_of(relation));
  mention.modality = from.name("modality", parse_modality);
  mention.confidence = from.share("confidence");
  mention.link = from.string("link");
  return mention;
}

Diagnostic diagnostic_of(const Object& from) {
  return {.severity = from.name("severity", parse_severity),
          .code = from.string("code"),
          .file = from.string_or_null("file"),
          .document = from.string_or_null("document"),
          .place = from.string_or_null("place"),
          .message = from.string("message"),
          .help = from.string_or_null("help")};
}

}  // namespace dateline::records
