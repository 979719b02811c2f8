#include "write/fields.h"
#include "write/findings.h"

namespace dateline {

void write_finding_line(const LintFinding& finding, std::string& out) {
  JsonWriter json(out, JsonWriter::Style::compact);
  json.begin_object();
  json.key("kind").string("finding");
  json.key("rule").string(to_string(finding.rule));
  json.key("severity").string(to_string(finding.severity));
  json.key("document").string(finding.document);
  json.key("file").string(finding.file);
  json.key("line").number(finding.line);
  json.key("column").number(finding.column);
  json.key("passage");
  write_passage(finding.passage, json);
  json.key("against");
  finding.against ? write_passage(*finding.against, json) : json.null();
  json.key("message").string(finding.message);
  json.key("correction").string_or_null(finding.correction);
  json.key("evidence").begin_array();
  for (const Evidence& evidence : finding.evidence) write_evidence(evidence, json);
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
