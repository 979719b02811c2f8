#include "read/records.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "read/record_fields.h"
#include "read/record_reader.h"
#include "read/timeline_file.h"

namespace dateline {

namespace {

using Json = nlohmann::json;
using namespace records;

// The parser that reads good lines says of bad ones too little.
[[noreturn]] void refuse_line(std::string_view line) {
  try {
    if (!Json::parse(line).is_object()) throw BadRecord("not a JSON object");
  } catch (const Json::parse_error& error) {
    throw BadRecord(fmt::format("not JSON from byte {} of the line on", error.byte));
  } catch (const Json::exception&) {
    throw BadRecord("a number is too large");
  }
  throw BadRecord("a number is too large, or objects lie too deep in each other");
}

// Reads the lines of one file.
class Lines {
 public:
  Lines(std::string_view file, Records& records) : file_(file), records_(records) {}

  // Whole lines; the last one may lack its newline.
  void read(std::string_view lines) {
    for (std::size_t at = 0; at < lines.size();) {
      const std::size_t end = std::min(lines.find('\n', at), lines.size());
      ++number_;
      read_or_report(lines.substr(at, end - at));
      at = end + 1;
    }
  }

 private:
  void read_or_report(std::string_view line) {
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
    try {
      read_line(line);
    } catch (const BadRecord& error) {
      records_.errors.push_back({.severity = Diagnostic::Severity::error,
                                 .code = "records.bad-line",
                                 .file = file_,
                                 .document = {},
                                 .place = fmt::format("line {}", number_),
                                 .message = error.what(),
                                 .help = "give the files that \"dateline mentions\" wrote, unchanged"});
    }
  }

  void read_line(std::string_view line) {
    simdjson::dom::object json;
    if (parser_.parse(line.data(), line.size()).get(json) != simdjson::SUCCESS) refuse_line(line);
    const Object record{json, {}};
    const std::string kind = record.string("kind");
    if (kind == "document") {
      records_.documents.push_back(document_of(record));
    } else if (kind == "mention") {
      records_.mentions.push_back(mention_of(record, true));
    } else if (kind == "undated") {
      records_.undated.push_back(mention_of(record, false));
    } else if (kind == "diagnostic") {
      records_.diagnostics.push_back(diagnostic_of(record));
    } else {
      record.refuse("kind", "\"document\", \"mention\", \"undated\" or \"diagnostic\"");
    }
  }

  std::string file_;
  Records& records_;
  simdjson::dom::parser parser_;
  std::size_t number_ = 0;
};

}  // namespace

void read_records(std::string_view ndjson, std::string_view file, Records& records) {
  Lines(file, records).read(ndjson);
}

struct RecordReader::Impl {
  std::string file;
  Records& records;
  Lines lines;
  std::string pending;  // what no newline has ended yet; all of a timeline
  bool maybe_timeline = true;
};

RecordReader::RecordReader(std::string file, Records& records)
    : impl_(std::make_unique<Impl>(Impl{file, records, Lines(file, records), {}})) {}

RecordReader::~RecordReader() = default;

void RecordReader::take(std::string_view piece) {
  std::string& pending = impl_->pending;
  const std::size_t before = pending.size();
  pending += piece;
  impl_->maybe_timeline = impl_->maybe_timeline && may_be_timeline(pending);
  const std::size_t newline = piece.rfind('\n');
  if (impl_->maybe_timeline || newline == std::string_view::npos) return;
  const std::size_t whole = before + newline + 1;
  impl_->lines.read(std::string_view(pending).substr(0, whole));
  pending.erase(0, whole);
}

void RecordReader::end() {
  if (impl_->maybe_timeline) {
    read_records_or_timeline(impl_->pending, impl_->file, impl_->records);
  } else {
    impl_->lines.read(impl_->pending);
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
