#pragma once

#include <string_view>
#include <vector>

#include "model/diagnostic.h"
#include "model/timeline.h"

namespace dateline {

// What `dateline mentions` wrote, read back.
struct Records {
  std::vector<DocumentInfo> documents;
  std::vector<Mention> mentions;
  std::vector<Mention> undated;         // their date hangs on a publication date that is not given
  std::vector<Diagnostic> diagnostics;  // those of the map step
  std::vector<Diagnostic> errors;       // lines that are no record: file, line, cause; the others are kept
};

// Appends the records of NDJSON text to `records`; `file` is named in the errors. Exact inverse of
// write_*_line.
void read_records(std::string_view ndjson, std::string_view file, Records& records);

// The same for the text of a timeline (one JSON object with "events"): its documents, mentions and
// diagnostics.
void read_records_or_timeline(std::string_view text, std::string_view file, Records& records);

// Leaves out the mentions of documents that have no line, with an error for each document: they could not be
// cited. Call it after the last read_records.
void drop_orphans(Records& records);

}  // namespace dateline
