#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lint/lint.h"
#include "lint/masked.h"
#include "text/regex.h"

namespace dateline::linting {

// The article that is held against itself.
struct Draft {
  explicit Draft(const LintInput& read);

  const LintInput& input;
  std::vector<Told> told;         // input.times, each with its expression
  std::optional<Date> published;  // nothing when it was inferred or cannot be that of the text

  std::string_view text() const { return input.document.text(); }
  // Those that begin in a stretch of the text.
  std::span<const Told> told_in(Span stretch) const;
  // True when some time of the article other than those at `a` and `b` lies in these years.
  bool speaks_of_years(int first, int last, const Told& a, const Told& b) const;
  // The years that it says in full in a stretch of its text, each once.
  std::vector<int> years_said(Span near) const;

 private:
  // How many times lie in the years from … to.
  std::map<std::pair<int, int>, int> years_;
};

// Something wrong, by its place in Document::text().
struct Slip {
  LintRule rule = LintRule::impossible_date;
  LintFinding::Severity severity = LintFinding::Severity::error;
  Span span = {};
  std::string message = {};
  std::string correction = {};
  std::optional<Span> against = std::nullopt;
};

// What a pattern took.
class Match {
 public:
  Match(const Draft& article, const MaskedSentence& sentence, const Regex& regex, const Regex::Groups& groups)
      : article_(article), sentence_(sentence), regex_(regex), groups_(groups) {}

  bool has(std::string_view group) const { return span_of(group).has_value(); }
  std::string_view text(std::string_view group) const;
  const Told& told(std::string_view group) const;           // of a {Letter:group}
  std::optional<int> number(std::string_view group) const;  // "30", "30th", "thirty", "thirtieth"
  Span whole() const { return sentence_.source(*groups_.front()); }
  // From one group to the end of another, in Document::text().
  Span reach(std::string_view from, std::string_view to) const;
  std::string_view sentence() const { return sentence_.text(); }
  Span sentence_span() const { return sentence_.span(); }
  std::string_view before(std::string_view group) const;       // the word before it
  std::string_view text_before(std::string_view group) const;  // the sentence up to it
  std::string_view between(std::string_view first, std::string_view second) const;

  const Draft& article() const { return article_; }

 private:
  std::optional<Span> span_of(std::string_view group) const;

  const Draft& article_;
  const MaskedSentence& sentence_;
  const Regex& regex_;
  const Regex::Groups& groups_;
};

// One way to be wrong. The pattern is for RE2 over a MaskedSentence; {Y:a} in it is a time expression of that
// letter as group a, {YN:a} of either; {w} is a word.
struct Rule {
  std::string_view pattern;
  std::optional<Slip> (*judge)(const Match&);  // nothing: it may be right
};

// The rules over the words of a sentence, by concept.
const std::vector<Rule>& elapsed_rules();
const std::vector<Rule>& stretch_rules();
const std::vector<Rule>& calendar_rules();
const std::vector<Rule>& anniversary_rules();
const std::vector<Rule>& age_rules();

// What is not seen in the words of one sentence alone.
void find_impossible_days(const Draft& article, std::vector<Slip>& slips);
void find_wrong_weekdays(const Draft& article, std::vector<Slip>& slips);
void find_wrong_tenses(const Draft& article, std::vector<Slip>& slips);
void find_two_dates(const Draft& article, std::vector<Slip>& slips);

std::optional<int> number_in(std::string_view word);

}  // namespace dateline::linting
