// iCalendar (RFC 5545): one all-day VEVENT an event, for Google Calendar, Outlook, Thunderbird.
//
// - Interval: DTSTART is its first day, DTEND the day after its last.
// - Granularity: a calendar has no date without a day: what is coarser covers all its days, and the
//   description begins with the date as a reader is shown it.
// - Open ends: the day that is known alone.
// - BC: not held: its years have four digits, 0001 to 9999.
// - Conflict: COMMENT.
// - EDTF: X-DATELINE-EDTF.
//
// An event does not make anybody busy (TRANSP:TRANSPARENT). DTSTAMP, which must be there, is the day on which
// the last article was published, so that the same articles give the same bytes. What is planned or
// hypothetical is TENTATIVE, what did not happen CANCELLED.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "text/utf8.h"
#include "write/prose.h"
#include "write/version.h"
#include "write/writers.h"

namespace dateline {

namespace {

constexpr std::size_t kLongestLine = 75;  // bytes, without the line break

// A content line, folded between code points.
void append_line(std::string_view line, std::string& out) {
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t size = code_point_at(line, at).size;
    if (column + size > kLongestLine) {
      out += "\r\n ";
      column = 1;
    }
    out.append(line, at, size);
    at += size;
    column += size;
  }
  out += "\r\n";
}

// A value of type TEXT. Takes "\n" for a line break.
std::string text(std::string_view value) {
  std::string result;
  for (const char c : value) {
    if (c == '\\' || c == ';' || c == ',') result += '\\';
    c == '\n' ? result += "\\n" : result += c;
  }
  return result;
}

std::string day(const Date& date) { return fmt::format("{:04}{:02}{:02}", date.year, date.month, date.day); }

std::string stamp_of(const Timeline& timeline) {
  Date latest{1970, 1, 1};
  for (const DocumentInfo& document : timeline.documents) {
    if (document.published && document.published->year <= 9999)
      latest = std::max(latest, *document.published);
  }
  return day(latest) + "T000000Z";
}

std::string description_of(const Event& event, const DocumentIndex& sources) {
  std::string words = display(event.date);
  for (const Mention& mention : event.mentions) {
    words += fmt::format("\n\n“{}” — {}", sources.quote_of(mention), sources.name_of(mention));
    if (const std::string link = link_of(mention); !link.empty()) words += "\n" + link;
  }
  return words;
}

std::string_view status_of(Modality modality) {
  switch (modality) {
    case Modality::planned:
    case Modality::hypothetical:
      return "TENTATIVE";
    case Modality::negated:
      return "CANCELLED";
    case Modality::asserted:
    case Modality::reported:
      break;
  }
  return "CONFIRMED";
}

void write_vevent(const Event& event, const DocumentIndex& sources, std::string_view stamp,
                  std::string& out) {
  const Interval& date = event.date;
  const auto line = [&out](std::string_view name, std::string_view value) {
    append_line(std::string(name) + ":" + std::string(value), out);
  };
  line("BEGIN", "VEVENT");
  line("UID", event.id + "@dateline");
  line("DTSTAMP", stamp);
  line("DTSTART;VALUE=DATE", day(date.first));
  line("DTEND;VALUE=DATE", day(add_days(date.last, 1)));
  line("SUMMARY", text(headline(event)));
  line("DESCRIPTION", text(description_of(event, sources)));
  if (!event.type.empty()) line("CATEGORIES", text(shown(event.type)));
  if (!event.places.empty()) line("LOCATION", text(shown(joined(event.places, ", "))));
  if (const std::string link = link_of(event); link.find("://") != std::string::npos) line("URL", link);
  line("STATUS", status_of(event.modality));
  line("TRANSP", "TRANSPARENT");
  if (!event.conflicts.empty()) line("COMMENT", text(disagreement(event)));
  line("X-DATELINE-EDTF", text(edtf(date)));
  line("X-DATELINE-GRANULARITY", to_string(date.granularity));
  line("END", "VEVENT");
}

}  // namespace

bool in_icalendar(const Event& event) {
  return event.date.first.year >= 1 && add_days(event.date.last, 1).year <= 9999;
}

void write_icalendar(const Timeline& timeline, const FormatOptions& options, std::string& out) {
  const DocumentIndex sources(timeline);
  const std::string stamp = stamp_of(timeline);
  append_line("BEGIN:VCALENDAR", out);
  append_line("VERSION:2.0", out);
  append_line(fmt::format("PRODID:-//dateline//dateline {}//EN", version()), out);
  if (!options.title.empty()) append_line("X-WR-CALNAME:" + text(shown(options.title)), out);
  for (const Event& event : timeline.events) {
    if (in_icalendar(event)) write_vevent(event, sources, stamp, out);
  }
  append_line("END:VCALENDAR", out);
}

}  // namespace dateline
