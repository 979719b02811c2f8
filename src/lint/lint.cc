#include "lint/lint.h"

#include <algorithm>

#include "lint/compiled.h"
#include "text/cite.h"
#include "text/line_place.h"

namespace dateline {

namespace {

using namespace linting;

constexpr std::uint32_t kLongestSentence = 4000;  // bytes; what is longer is a table or a list

bool is_told(const Sentence& sentence) {
  return sentence.kind != Block::Kind::byline && sentence.kind != Block::Kind::boilerplate &&
         sentence.span.size() <= kLongestSentence;
}

void read_sentence(const Draft& article, Span span, std::vector<Slip>& slips) {
  const MaskedSentence sentence(article.text(), span, article.told);
  Regex::Groups groups;
  for (const CompiledRule& rule : compiled_rules()) {
    for (std::size_t from = 0; rule.regex.find(sentence.text(), from, groups);
         from = groups.front()->begin + 1) {
      if (auto slip = rule.judge(Match(article, sentence, rule.regex, groups)))
        slips.push_back(std::move(*slip));
    }
  }
}

// In text order; of several about the same words the first.
void settle(std::vector<Slip>& slips) {
  std::stable_sort(slips.begin(), slips.end(), [](const Slip& a, const Slip& b) {
    return std::pair(a.span.begin, a.span.end) < std::pair(b.span.begin, b.span.end);
  });
  const auto same = [](const Slip& a, const Slip& b) { return a.rule == b.rule && a.span.overlaps(b.span); };
  slips.erase(std::unique(slips.begin(), slips.end(), same), slips.end());
}

LintFinding finding_of(Slip& slip, const Document& document, const Citer& citer, const LineIndex& lines) {
  LintFinding finding;
  finding.rule = slip.rule;
  finding.severity = slip.severity;
  finding.document = document.id;
  finding.file = document.path;
  finding.passage = citer.passage(slip.span);
  if (slip.against) finding.against = citer.passage(*slip.against);
  finding.message = std::move(slip.message);
  finding.correction = std::move(slip.correction);
  const LinePlace place = lines.at(finding.passage.byte_start);
  finding.line = place.line;
  finding.column = place.column;
  return finding;
}

}  // namespace

std::vector<LintFinding> lint(const LintInput& input) {
  const Draft article(input);
  std::vector<Slip> slips;
  find_impossible_days(article, slips);
  find_wrong_weekdays(article, slips);
  find_wrong_tenses(article, slips);
  find_two_dates(article, slips);
  for (const Sentence& sentence : input.sentences) {
    if (is_told(sentence)) read_sentence(article, sentence.span, slips);
  }
  settle(slips);
  if (slips.empty()) return {};
  const Citer citer(input.document);
  const LineIndex lines(input.document.source);
  std::vector<LintFinding> findings;
  for (Slip& slip : slips) findings.push_back(finding_of(slip, input.document, citer, lines));
  return findings;
}

}  // namespace dateline
