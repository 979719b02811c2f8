#include "read/records.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "read/record_fields.h"
#include "read/timeline_file.h"

namespace dateline {

namespace {

using Json = nlohmann::json;
using namespace records;

Json parse_line(std::string_view line) {
  try {
    return Json::parse(line);
  } catch (const Json::parse_error& error) {
    throw BadRecord(fmt::format("not JSON from byte {} of the line on", error.byte));
  } catch (const Json::exception&) {
    throw BadRecord("a number is too large");
  }
}

void read_line(std::string_view line, Records& records) {
  const Json json = parse_line(line);
  if (!json.is_object()) throw BadRecord("not a JSON object");
  const Object record{json, {}};
  const std::string kind = record.string("kind");
  if (kind == "document") {
    records.documents.push_back(document_of(record));
  } else if (kind == "mention") {
    records.mentions.push_back(mention_of(record, true));
  } else if (kind == "undated") {
    records.undated.push_back(mention_of(record, false));
  } else if (kind == "diagnostic") {
    records.diagnostics.push_back(diagnostic_of(record));
  } else {
    record.refuse("kind", "\"document\", \"mention\", \"undated\" or \"diagnostic\"");
  }
}

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

void read_records(std::string_view ndjson, std::string_view file, Records& records) {
  std::size_t number = 0;
  for (std::size_t at = 0; at < ndjson.size();) {
    const std::size_t end = std::min(ndjson.find('\n', at), ndjson.size());
    const std::string_view line = ndjson.substr(at, end - at);
    at = end + 1;
    ++number;
    if (is_blank(line)) continue;
    try {
      read_line(line, records);
    } catch (const BadRecord& error) {
      records.errors.push_back({.severity = Diagnostic::Severity::error,
                                .code = "records.bad-line",
                                .file = std::string(file),
                                .document = {},
                                .place = fmt::format("line {}", number),
                                .message = error.what(),
                                .help = "give the files that \"dateline mentions\" wrote, unchanged"});
    }
  }
}

void read_records_or_timeline(std::string_view text, std::string_view file, Records& records) {
  TimelineFile read = read_timeline(text);
  if (!read.timeline && !read.trouble) return read_records(text, file, records);
  if (read.trouble) {
    records.errors.push_back({.severity = Diagnostic::Severity::error,
                              .code = "records.bad-timeline",
                              .file = std::string(file),
                              .document = {},
                              .place = {},
                              .message = *read.trouble,
                              .help = "give a timeline as \"dateline build\" wrote it"});
    return;
  }
  const auto keep = [](auto& all, auto& some) {
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
  };
  keep(records.documents, read.timeline->documents);
  keep(records.diagnostics, read.timeline->diagnostics);
  for (Event& event : read.timeline->events) keep(records.mentions, event.mentions);
}

void drop_orphans(Records& records) {
  std::set<std::string_view> known;
  for (const DocumentInfo& document : records.documents) known.insert(document.id);
  std::map<std::string, std::size_t> orphans;
  const auto is_orphan = [&](const Mention& mention) {
    if (known.contains(mention.document)) return false;
    ++orphans[mention.document];
    return true;
  };
  std::erase_if(records.mentions, is_orphan);
  std::erase_if(records.undated, is_orphan);
  for (const auto& [id, count] : orphans) {
    records.errors.push_back(
        {.severity = Diagnostic::Severity::error,
         .code = "records.no-document",
         .file = {},
         .document = id,
         .place = {},
         .message = fmt::format("the line of the document \"{}\" is missing, so {} mention{} left out", id,
                                count, count == 1 ? " is" : "s are"),
         .help = "give all lines that \"dateline mentions\" wrote"});
  }
}

}  // namespace dateline
