#pragma once

#include <string_view>

#include "read/read.h"

namespace dateline {

// The format by the file's name, else by its first bytes: '{' is NDJSON, '<' HTML, anything else text.
Format format_of(std::string_view path, std::string_view first_bytes);

// What a binary file is ("a PDF file"), by its first bytes; empty for anything that may be text.
std::string_view binary_kind(std::string_view first_bytes);

// The encoding that a byte order mark names ("UTF-8", "UTF-16LE", "UTF-16BE"), or empty.
std::string_view encoding_of_mark(std::string_view bytes);

}  // namespace dateline
