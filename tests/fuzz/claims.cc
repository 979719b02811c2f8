// Any bytes, read as claims in each format and held against a timeline: each claim gets a verdict whose
// evidence is the timeline's.
#include "read/claims.h"

#include <array>
#include <string>

#include "check/check.h"
#include "fuzz/fuzz.h"
#include "merge/merge.h"
#include "pipeline.h"
#include "text/utf8.h"
#include "write/verdicts.h"

using namespace dateline;

namespace {

Timeline small_timeline() {
  RawArticle article{.path = "a", .id = "a", .format = Format::text, .bytes = {}};
  article.bytes =
      "WASHINGTON, June 18, 2014 - American forces invaded Iraq in March 2003. The revolution of 1979 "
      "toppled the Shah of "
      "Iran. Envoys met in Baghdad on May 28, 2007. On November 24, 2013, Iran signed an agreement in "
      "Geneva.\n";
  ArticleResult result = process(std::move(article), {}, Depth::mentions);
  return merge({info_of(*result.document)}, result.mentions, result.diagnostics);
}

}  // namespace

// The first byte is the format.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Timeline timeline = small_timeline();
  static const Sources sources(timeline);
  constexpr std::array kFormats{ClaimFormat::automatic, ClaimFormat::lines, ClaimFormat::markdown,
                                ClaimFormat::ndjson};
  if (size == 0) return 0;
  const std::string_view text = fuzz::text_of(data + 1, size - 1);
  if (first_invalid_utf8(text)) return 0;
  std::string lines;
  for (const Claim& claim : read_claims(text, "claims", kFormats[data[0] & 3U]).claims) {
    write_verdict_line(check(claim, sources), lines);
  }
  fuzz::demand(!first_invalid_utf8(lines), "the output is UTF-8");
  return 0;
}
