#include <algorithm>

#include "write/verdicts.h"

namespace dateline {

const std::vector<VerdictFormat>& verdict_formats() {
  static const std::vector<VerdictFormat> formats{
      {"ndjson", ".ndjson", "One verdict a line with everything: what the other formats are made from",
       write_verdicts_ndjson},
      {"text", ".txt", "A table to read, in color on a terminal", write_verdicts_text},
      {"markdown", ".md", "A report with every passage and its link", write_verdicts_markdown},
      {"claimreview", ".jsonld", "schema.org ClaimReview (JSON-LD), marked as automatic", write_claimreview},
      {"fever", ".fever.jsonl", "FEVER: JSON lines for its scorer", write_fever},
  };
  return formats;
}

const VerdictFormat* find_verdict_format(std::string_view name) {
  const auto& formats = verdict_formats();
  const auto found = std::find_if(formats.begin(), formats.end(),
                                  [&](const VerdictFormat& format) { return format.name == name; });
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace dateline
