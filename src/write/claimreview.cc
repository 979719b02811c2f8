// ClaimReview with the vocabulary of schema.org, as JSON-LD: one review a claim, in one @graph.
//
// Verdict       reviewRating from worst 1 to best 5: supported 5, conflicting 3, contradicted 1, and in
//               alternateName the verdict in words, which is all that not_enough_info has: it has no place on
//               a scale of truth. ratingExplanation is the reason.
// Automatic     creativeWorkStatus and disambiguatingDescription say that a program made the review and
//               nobody has read it. Sites that show reviews want a person's: read it before publishing it.
// Author        the program, as the Organization that schema.org wants there.
// Evidence      citation, a Quotation a passage, with its NewsArticle.
// Claim         itemReviewed, with the day it was made and the place it was read (appearance), where known.
//
// datePublished and url of the review itself are left to who publishes it: dateline knows no clock and no
// page.
#include "write/json_writer.h"
#include "write/prose.h"
#include "write/verdict_words.h"
#include "write/verdicts.h"
#include "write/version.h"

namespace dateline {

namespace {

using Layout = JsonWriter::Layout;

constexpr std::uint64_t kWorst = 1;
constexpr std::uint64_t kMiddle = 3;
constexpr std::uint64_t kBest = 5;

void write_rating(const Finding& finding, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("Rating");
  if (finding.ruling != Ruling::not_enough_info) {
    json.key("ratingValue")
        .number(finding.ruling == Ruling::supported      ? kBest
                : finding.ruling == Ruling::contradicted ? kWorst
                                                         : kMiddle);
    json.key("bestRating").number(kBest);
    json.key("worstRating").number(kWorst);
  }
  json.key("alternateName").string(verdict_name(finding.ruling));
  json.key("ratingExplanation").string(shown(finding.reason));
  json.end();
}

void write_article(const DocumentInfo& document, std::string_view id, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("NewsArticle");
  json.key("@id").string(document_urn(id));
  json.key("identifier").string(id);
  if (!document.title.empty()) json.key("headline").string(shown(document.title));
  if (!document.uri.empty()) json.key("url").string(document.uri);
  if (document.published) json.key("datePublished").string(to_string(*document.published));
  json.end();
}

void write_claim(const Claim& claim, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("Claim");
  json.key("text").string(shown(claim.text));
  if (claim.date) json.key("datePublished").string(to_string(*claim.date));
  if (claim.place) {
    json.key("appearance").begin_object();
    json.key("@type").string("CreativeWork");
    json.key("identifier").string(claim.place->document);
    if (const std::string link = link_of(claim.place->link); !link.empty()) json.key("url").string(link);
    json.end();
  }
  json.end();
}

void write_quotation(const Evidence& evidence, const DocumentIndex& sources, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("Quotation");
  json.key("text").string(sources.quote_of(evidence.document, evidence.passage));
  if (const std::string link = link_of(evidence.link); !link.empty()) json.key("url").string(link);
  if (evidence.date) json.key("temporalCoverage").string(edtf(*evidence.date));
  json.key("isPartOf");
  write_article(sources[evidence.document], evidence.document, json);
  json.end();
}

void write_review(const Verdict& verdict, const DocumentIndex& sources, JsonWriter& json) {
  json.begin_object();
  json.key("@type").string("ClaimReview");
  if (!verdict.claim.id.empty()) json.key("identifier").string(verdict.claim.id);
  json.key("claimReviewed").string(shown(verdict.claim.text));
  json.key("creativeWorkStatus").string("Automatic");
  json.key("disambiguatingDescription").string("Made by a program; no person has reviewed it.");
  json.key("author").begin_object(Layout::line);
  json.key("@type").string("Organization");
  json.key("name").string("dateline " + std::string(version()));
  json.end();
  json.key("reviewRating");
  write_rating(verdict.whole, json);
  json.key("itemReviewed");
  write_claim(verdict.claim, json);
  json.key("citation").begin_array();
  for (const Evidence* one : passages_of(verdict.whole, verdict.whole.evidence.size()))
    write_quotation(*one, sources, json);
  json.end();
  json.end();
}

}  // namespace

void write_claimreview(const std::vector<Verdict>& verdicts, const VerdictOptions& options,
                       std::string& out) {
  const Timeline none;
  const DocumentIndex sources(options.sources ? *options.sources : none);
  JsonWriter json(out, JsonWriter::Style::indented);
  json.begin_object();
  json.key("@context").string("https://schema.org");
  json.key("@graph").begin_array();
  for (const Verdict& verdict : verdicts) write_review(verdict, sources, json);
  json.end();
  json.end();
  out += '\n';
}

}  // namespace dateline
