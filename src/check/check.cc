#include "check/check.h"

#include <algorithm>

#include "check/judge.h"
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

Verdict check(const Claim& claim, const Sources& sources) {
  Verdict verdict{.claim = claim, .whole = {}, .parts = {}};
  const CloseText text = read_text_closely(claim.text, claim.date);
  std::vector<Finding> findings;
  for (const checking::Part& part : checking::parts_of(text))
    findings.push_back(checking::judge(part, sources.impl()));
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

}  // namespace dateline
