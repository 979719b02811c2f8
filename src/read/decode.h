#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "model/diagnostic.h"

namespace dateline {

struct Decoded {
  std::optional<std::string> text;  // UTF-8; nothing when the bytes are no text
  std::optional<Diagnostic>
      trouble;  // an error without text, or a warning with it; file and document are left empty
};

// Bytes → UTF-8. `encoding` is what the user says, `declared` what the file says of itself (a <meta
// charset>); both may be empty. In this order: `encoding`; a byte order mark; UTF-8 when the bytes are;
// `declared`; Windows-1252, with a warning, when nothing in the bytes speaks for UTF-8. A UTF-8 byte order
// mark stays in the text, as U+FEFF; the marks of UTF-16 belong to the encoding and go.
Decoded decode(std::string bytes, const std::string& encoding, std::string_view declared);

// The charset of <meta charset=…> or <meta http-equiv=content-type …> in the first KiB, or empty.
std::string declared_html_charset(std::string_view bytes);

}  // namespace dateline
