#include "write/fields.h"
#include "write/verdicts.h"

namespace dateline {

namespace {

void write_place(const std::optional<ClaimPlace>& place, JsonWriter& json) {
  if (!place) return json.null();
  json.begin_object();
  json.key("document").string(place->document);
  json.key("passage");
  write_passage(place->passage, json);
  json.key("link").string(place->link);
  json.end();
}

void finding_fields(const Finding& finding, JsonWriter& json) {
  json.key("verdict").string(to_string(finding.ruling));
  json.key("kind").string(to_string(finding.kind));
  json.key("claim_time");
  write_date_or_null(finding.time, json);
  json.key("relation").string_or_null(finding.relation ? to_string(*finding.relation) : "");
  json.key("days_apart").number(finding.days_apart);
  json.key("reason").string(finding.reason);
  json.key("corrected");
  write_date_or_null(finding.corrected, json);
  json.key("evidence").begin_array();
  for (const Evidence& evidence : finding.evidence) write_evidence(evidence, json);
  json.end();
}

}  // namespace

void write_verdict_line(const Verdict& verdict, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::compact);
  json.begin_object();
  json.key("id").string_or_null(verdict.claim.id);
  json.key("claim").string(verdict.claim.text);
  json.key("date").string_or_null(verdict.claim.date ? to_string(*verdict.claim.date) : "");
  json.key("source");
  write_place(verdict.claim.place, json);
  finding_fields(verdict.whole, json);
  json.key("parts").begin_array();
  for (const Finding& part : verdict.parts) {
    json.begin_object();
    json.key("text").string(part.text);
    finding_fields(part, json);
    json.end();
  }
  json.end();
  json.end();
  out += '\n';
}

void write_verdicts_ndjson(const std::vector<Verdict>& verdicts, const VerdictOptions&, std::string& out) {
  for (const Verdict& verdict : verdicts) write_verdict_line(verdict, out);
}

}  // namespace dateline
