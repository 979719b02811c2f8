#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/mention.h"
#include "model/timeline.h"
#include "model/timex.h"
#include "text/cite.h"

// write: results → bytes, one file a format.
// Takes what a stage made; gives JSON text with a fixed order of keys. Never opens a file.
namespace dateline {

// `dateline tag`: one line, newline included.
void write_tag_line(const Document& document, const Citer& citer, const Timex& timex, std::string& out);

// `dateline mentions`: one line each, newline included, told apart by "kind".
void write_document_line(const DocumentInfo& document, std::string& out);
void write_mention_line(const Mention& mention, std::string& out);
void write_undated_line(const Mention& mention, std::string& out);  // kind "undated", date null
void write_diagnostic_line(const Diagnostic& diagnostic, std::string& out);

// `dateline build`: the whole timeline, indented, newline at the end.
void write_timeline(const Timeline& timeline, std::string& out);

struct TextOptions {
  std::size_t width = 80;  // columns; at least 20 are used
  bool color = false;      // ANSI escape sequences
};

// A chronology for a terminal: date, title, sources.
void write_text(const Timeline& timeline, TextOptions options, std::string& out);

// One change from a timeline to another: a JSON line, or lines to read ("-" before, "+" after).
void write_change_line(std::string_view kind, const std::vector<const Event*>& before,
                       const std::vector<const Event*>& after, std::string& out);
void write_change_text(std::string_view kind, const std::vector<const Event*>& before,
                       const std::vector<const Event*>& after, std::string& out);

}  // namespace dateline
