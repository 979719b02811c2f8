// CSV (RFC 4180) in UTF-8, one row an event, for spreadsheets, R, pandas and Aeon Timeline.
//
// - Interval: columns start and end, the first and the last day, both included; an open end is empty.
// - Granularity: a column of its own: a year has its 1 January and 31 December in start and end, and says
//   "year".
// - BC: astronomical years, as ISO 8601 has them: -0043-03-15 is in 44 BC. Spreadsheets keep it as text.
// - Conflict: the column conflict, in words.
// - EDTF: the column edtf.
//
// Text that a spreadsheet would run as a formula (it begins with = + - @) gets an apostrophe in front of it.
// Lists are joined with "; ".
#include <fmt/format.h>

#include <array>
#include <iterator>

#include "write/json_writer.h"
#include "write/prose.h"
#include "write/writers.h"

namespace dateline {

namespace {

constexpr std::string_view kHeader =
    "id,edtf,start,end,granularity,approximate,date,title,type,participants,places,modality,salience,"
    "confidence,"
    "independent_sources,documents,quote,link,conflict\r\n";

void append_cell(std::string_view text, std::string& out) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

// A cell with words of an article.
std::string words(std::string_view text) {
  std::string line = shown(text);
  constexpr std::string_view kFormula = "=+-@";
  if (!line.empty() && kFormula.find(line.front()) != std::string_view::npos) line.insert(0, 1, '\'');
  return line;
}

std::string joined_documents(const Event& event) {
  return fmt::format("{}", fmt::join(documents_of(event), "; "));
}

std::string decimal(double value) {
  std::string text;
  append_decimal(value, text);
  return text;
}

}  // namespace

void write_csv(const Timeline& timeline, const FormatOptions&, std::string& out) {
  const DocumentIndex sources(timeline);
  out += kHeader;
  for (const Event& event : timeline.events) {
    const Interval& date = event.date;
    const std::array<std::string, 19> cells{
        event.id,
        edtf(date),
        date.open_start ? "" : to_string(date.first),
        date.open_end ? "" : to_string(date.last),
        std::string(to_string(date.granularity)),
        date.approximate ? "true" : "false",
        display(date),
        words(event.title),
        words(event.type),
        words(joined(event.participants, "; ")),
        words(joined(event.places, "; ")),
        std::string(to_string(event.modality)),
        decimal(event.salience),
        decimal(event.confidence),
        fmt::format("{}", event.independent_sources),
        words(joined_documents(event)),
        event.mentions.empty() ? "" : words(sources.quote_of(event.mentions.front())),
        link_of(event),
        disagreement(event)};
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) out += ',';
      append_cell(cells[i], out);
    }
    out += "\r\n";
  }
}

}  // namespace dateline
