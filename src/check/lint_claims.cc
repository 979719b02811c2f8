#include "check/lint_claims.h"

#include <algorithm>

#include "check/article_claims.h"
#include "text/line_place.h"

namespace dateline {

namespace {

// The id in the timeline of an article with the same bytes, or nothing.
std::string own_document(const Document& article, const Timeline& timeline) {
  const auto same = std::find_if(timeline.documents.begin(), timeline.documents.end(),
                                 [&](const DocumentInfo& one) { return one.sha256 == article.sha256; });
  return same == timeline.documents.end() ? std::string() : same->id;
}

LintFinding finding_of(const Document& document, const LineIndex& lines, const Passage& passage,
                       const Finding& found) {
  LintFinding finding;
  finding.rule = LintRule::contradicted;
  finding.severity = LintFinding::Severity::warning;
  finding.document = document.id;
  finding.file = document.path;
  const LinePlace place = lines.at(passage.byte_start);
  finding.line = place.line;
  finding.column = place.column;
  finding.passage = passage;
  finding.message = found.reason;
  if (found.corrected) finding.correction = display(*found.corrected);
  for (const Evidence& one : found.evidence) {
    if (one.stance == Evidence::Stance::contradicts) finding.evidence.push_back(one);
  }
  return finding;
}

bool says_the_same(const ArticleClaim& claim, const Evidence& evidence) {
  return evidence.passage.exact == claim.claim.place->passage.exact;
}

bool is_sentence(const ArticleClaim& claim) {
  return std::any_of(claim.text.readings.begin(), claim.text.readings.end(), [](const Reading& reading) {
    return std::any_of(reading.acts.begin(), reading.acts.end(), [](const Act& act) { return act.finite; });
  });
}

// A slip of the pen is near what is right; farther off another event is meant. A sentence of several dates
// may tell several events, and one that a source has word for word is no other date of it.
bool is_certain(const ArticleClaim& claim, const Verdict& verdict) {
  constexpr std::int64_t kNear = 400;  // days
  const Finding& whole = verdict.whole;
  const auto dates = std::count_if(claim.text.times.begin(), claim.text.times.end(),
                                   [](const Timex& time) { return time.interval.has_value(); });
  const bool one_date = dates == 1 && verdict.parts.empty() && whole.kind == ClaimKind::date;
  const bool apart = whole.days_apart >= 1 && whole.days_apart <= kNear;
  return one_date && apart && is_sentence(claim) &&
         std::none_of(whole.evidence.begin(), whole.evidence.end(),
                      [&](const Evidence& one) { return says_the_same(claim, one); });
}

}  // namespace

std::vector<LintFinding> contradicted_sentences(const Article& article, const Timeline& timeline,
                                                const Sources& sources) {
  const std::string own = own_document(article.document, timeline);
  const LineIndex lines(article.document.source);
  std::vector<LintFinding> findings;
  for (ArticleClaim& claim : claims_of(article)) {
    claim.claim.place->own_document = own;
    const Verdict verdict = check(claim, sources);
    if (verdict.whole.ruling == Ruling::contradicted && is_certain(claim, verdict))
      findings.push_back(finding_of(article.document, lines, claim.claim.place->passage, verdict.whole));
  }
  return findings;
}

}  // namespace dateline
