#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/claim.h"
#include "model/diagnostic.h"

namespace dateline {

enum class ClaimFormat : std::uint8_t {
  automatic,  // by the file's name, else NDJSON when the first line is an object, else lines
  lines,      // a claim a line; blank lines and lines that begin with "# " are none
  markdown,   // list items and paragraphs; headings are none
  ndjson,     // {"id","claim","date"}; "text" stands for "claim" as well
};

struct ClaimsRead {
  std::vector<Claim> claims;            // in the order of the file
  std::vector<Diagnostic> diagnostics;  // lines that are no claim
};

// Claims of UTF-8 text; `path` names the file in messages. A claim of lines comes back as the line is, but
// for white space at its ends; one of Markdown without its marks and on one line.
ClaimsRead read_claims(std::string_view text, const std::string& path, ClaimFormat format);

}  // namespace dateline
