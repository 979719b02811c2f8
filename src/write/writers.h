#pragma once

#include "write/formats.h"

// The writers of the formats, one file each, as the table in formats.cc lists them. The head comment of each
// says how it shows an interval, a coarse granularity, years BC and a conflict.
namespace dateline {

void write_html(const Timeline&, const FormatOptions&, std::string& out);
void write_ndjson(const Timeline&, const FormatOptions&, std::string& out);
void write_csv(const Timeline&, const FormatOptions&, std::string& out);
void write_markdown(const Timeline&, const FormatOptions&, std::string& out);
void write_edtf(const Timeline&, const FormatOptions&, std::string& out);

void write_timelinejs(const Timeline&, const FormatOptions&, std::string& out);
void write_vis(const Timeline&, const FormatOptions&, std::string& out);
void write_simile(const Timeline&, const FormatOptions&, std::string& out);
void write_mermaid(const Timeline&, const FormatOptions&, std::string& out);

void write_icalendar(const Timeline&, const FormatOptions&, std::string& out);
bool in_icalendar(const Event& event);
void write_timesketch(const Timeline&, const FormatOptions&, std::string& out);
bool in_timesketch(const Event& event);

void write_jsonld(const Timeline&, const FormatOptions&, std::string& out);
void write_webannotation(const Timeline&, const FormatOptions&, std::string& out);
std::vector<NamedFile> write_timeml(const Timeline&, const FormatOptions&);

// False when dateline was built without the viewer: then write_html throws std::logic_error.
bool has_viewer();

}  // namespace dateline
