#include "check/check.h"

#include <algorithm>

#include "check/article_claims.h"
#include "check/judge.h"
#include "check/rank.h"
#include "check/sources.h"
#include "check/statement.h"

namespace dateline {

namespace checking {

Finding sum_up(const std::vector<Finding>& parts) {
  const auto first = [&](Ruling ruling) {
    return std::find_if(parts.begin(), parts.end(), [&](const Finding& one) { return one.ruling == ruling; });
  };
  auto decisive = parts.begin();
  for (const Ruling ruling : {Ruling::contradicted, Ruling::conflicting, Ruling::not_enough_info}) {
    if (const auto found = first(ruling); found != parts.end()) {
      decisive = found;
      break;
    }
  }
  Finding whole = *decisive;
  for (const Finding& part : parts) {
    if (&part == &*decisive) continue;
    whole.evidence.insert(whole.evidence.end(), part.evidence.begin(), part.evidence.end());
  }
  return whole;
}

}  // namespace checking

namespace {

void leave_out(const std::string& document, checking::Part& part) {
  part.what.not_from = part.other.not_from = document;
  for (checking::Statement& one : part.each) one.not_from = document;
}

// What a date and a length in one statement both lead to is said once.
void add_finding(std::vector<Finding>& findings, Finding finding) {
  const bool said = std::any_of(findings.begin(), findings.end(), [&](const Finding& one) {
    return one.text == finding.text && one.ruling == finding.ruling && one.reason == finding.reason;
  });
  if (!said) findings.push_back(std::move(finding));
}

Verdict check_text(const Claim& claim, const CloseText& text, const Sources& sources) {
  Verdict verdict{.claim = claim, .whole = {}, .parts = {}};
  std::vector<Finding> findings;
  for (checking::Part& part : checking::parts_of(text)) {
    if (claim.place) leave_out(claim.place->own_document, part);
    Finding finding = checking::judge(part, sources.impl());
    checking::hold_rank(part, finding);
    add_finding(findings, std::move(finding));
  }
  if (findings.empty()) {
    verdict.whole.text = claim.text;
    verdict.whole.reason = "The claim tells nothing that could be looked up.";
    return verdict;
  }
  verdict.whole = checking::sum_up(findings);
  verdict.whole.text = claim.text;
  if (findings.size() > 1) verdict.parts = std::move(findings);
  return verdict;
}

}  // namespace

Verdict check(const Claim& claim, const Sources& sources) {
  return check_text(claim, read_text_closely(claim.text, claim.date), sources);
}

Verdict check(const ArticleClaim& claim, const Sources& sources) {
  return check_text(claim.claim, claim.text, sources);
}

}  // namespace dateline
