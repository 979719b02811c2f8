#include "write/fields.h"
#include "write/write.h"

namespace dateline {

namespace {

using Style = JsonWriter::Style;

// {"kind": KIND, fields…} and a newline.
template <typename T>
void write_line(std::string_view kind, void (*fields)(const T&, JsonWriter&), const T& value,
                std::string& out) {
  JsonWriter json(out, Style::compact);
  json.begin_object();
  json.key("kind").string(kind);
  fields(value, json);
  json.end();
  out += '\n';
}

}  // namespace

void write_document_line(const DocumentInfo& document, std::string& out) {
  write_line("document", document_fields, document, out);
}

void write_mention_line(const Mention& mention, std::string& out) {
  write_line("mention", mention_fields, mention, out);
}

void write_undated_line(const Mention& mention, std::string& out) {
  write_line("undated", undated_fields, mention, out);
}

void write_diagnostic_line(const Diagnostic& diagnostic, std::string& out) {
  write_line("diagnostic", diagnostic_fields, diagnostic, out);
}

}  // namespace dateline
