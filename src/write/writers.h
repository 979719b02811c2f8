#pragma once

#include "write/formats.h"

// The writers of the formats, one file each, as the table in formats.cc lists them. The head comment of each
// says how it shows an interval, a coarse granularity, years BC and a conflict.
namespace dateline {

void write_html(const Timeline& timeline, const FormatOptions& options, std::string& out);
void write_ndjson(const Timeline& timeline, const FormatOptions& options, std::string& out);

// False when dateline was built without the viewer: then write_html throws std::logic_error.
bool has_viewer();

}  // namespace dateline
