// Any bytes, read as an article in any format, with and without a publication date, through all stages: every
// quote stands in the source where it says, and what is written can be read back.
#include <fmt/format.h>

#include <array>
#include <string>

#include "fuzz/fuzz.h"
#include "merge/merge.h"
#include "pipeline.h"
#include "read/records.h"
#include "text/utf8.h"
#include "undated.h"
#include "write/write.h"

using namespace dateline;

namespace {

// Positions of a quote in code points and in bytes agree, and the words are the source's own.
void check_quote(const Document& document, const Quote& quote) {
  fuzz::demand(quote.byte_start <= quote.byte_end && quote.byte_end <= document.source.size(),
               "a quote lies in its source");
  const std::string_view source = document.source;
  fuzz::demand(count_code_points(source.substr(0, quote.byte_start)) == quote.start,
               "start counts code points");
  fuzz::demand(count_code_points(source.substr(0, quote.byte_end)) == quote.end, "end counts code points");
  if (document.quote_visible) return;
  fuzz::demand(source.substr(quote.byte_start, quote.byte_end - quote.byte_start) == quote.exact,
               "a quote is the source at its place");
}

void check_mention(const Document& document, const Mention& mention) {
  check_quote(document, mention.passage);
  check_quote(document, mention.time);
  check_quote(document, mention.trigger);
  fuzz::demand(mention.confidence >= 0 && mention.confidence <= 1, "confidence is a share");
  fuzz::demand(!mention.title.empty(), "a mention has a title");
}

void check_read_back(const ArticleResult& result) {
  std::string lines;
  write_document_line(info_of(*result.document), lines);
  for (const Mention& mention : result.mentions) write_mention_line(mention, lines);
  for (const Mention& mention : result.undated) write_undated_line(mention, lines);
  Records records;
  read_records(lines, "fuzz", records);
  fuzz::demand(records.errors.empty(), "what is written can be read");
  std::string again;
  for (const DocumentInfo& document : records.documents) write_document_line(document, again);
  for (const Mention& mention : records.mentions) write_mention_line(mention, again);
  for (const Mention& mention : records.undated) write_undated_line(mention, again);
  fuzz::demand(again == lines, "what is read back is written the same");
}

}  // namespace

// The first byte is the format (bits 0 and 1) and whether there is a publication date (bit 2).
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::array kFormats{Format::text, Format::markdown, Format::html, Format::ndjson};
  if (size == 0) return 0;
  RawArticle article{.path = "a", .id = "a", .format = kFormats[data[0] & 3U], .bytes = {}};
  article.bytes = fuzz::text_of(data + 1, size - 1);
  ReadOptions options;
  if ((data[0] & 4U) != 0) options.published = Date{2014, 6, 18};
  ArticleResult result = process(std::move(article), options, Depth::mentions);
  if (!result.document) {
    fuzz::demand(!result.diagnostics.empty(), "an article that cannot be read is told of");
    return 0;
  }
  const Document& document = *result.document;
  fuzz::demand(!first_invalid_utf8(document.source), "the source is UTF-8");
  for (const Timex& time : result.times) {
    fuzz::demand(time.span.begin < time.span.end && time.span.end <= document.text().size(),
                 "a time expression lies in its text");
    fuzz::demand(!time.interval || !(time.interval->last < time.interval->first), "an interval runs forward");
  }
  for (const Mention& mention : result.mentions) check_mention(document, mention);
  check_read_back(result);
  std::string timeline;
  write_timeline(merge({info_of(document)}, result.mentions, result.undated, result.diagnostics, redate),
                 timeline);
  fuzz::demand(!first_invalid_utf8(timeline), "the output is UTF-8");
  return 0;
}
