#include "resolve/place_said.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline {

bool opens_sentence(std::string_view text, Span sentence, Span expression) {
  constexpr std::uint32_t kFewBytes = 16;
  const std::string_view before = text.substr(sentence.begin, expression.begin - sentence.begin);
  return before.size() <= kFewBytes && before.find(',') == std::string_view::npos && !before.ends_with("he ");
}

bool is_attribute(std::string_view text, Span sentence, Span expression) {
  const std::string_view before = text.substr(sentence.begin, expression.begin - sentence.begin);
  return before.ends_with(" the ") || before.ends_with("The ") || before.ends_with("'s ") ||
         before.ends_with("’s ");
}

bool is_bound(std::string_view text, Span sentence, Span expression) {
  std::string_view before = text.substr(sentence.begin, expression.begin - sentence.begin);
  while (before.ends_with(' ') || before.ends_with('\n')) before.remove_suffix(1);
  const std::size_t space = before.find_last_of(" \n(");
  static const Lexicon& bounds = lexicon("bound_words");
  return bounds.has(before.substr(space == std::string_view::npos ? 0 : space + 1));
}

bool is_end_of_something(std::string_view text, Span sentence, Span expression) {
  constexpr std::size_t kReach = 60;
  std::string_view before = text.substr(sentence.begin, expression.begin - sentence.begin);
  if (before.size() > kReach) before.remove_prefix(before.size() - kReach);
  const std::size_t until = std::max(before.rfind(" until ") + 1, before.rfind(" till ") + 1);
  return until != 0 && before.find_first_of(",;:", until) == std::string_view::npos;
}

bool is_in_relative_clause(std::string_view text, Span sentence, Span expression) {
  const std::string_view before = text.substr(sentence.begin, expression.begin - sentence.begin);
  const std::size_t comma = before.rfind(',');
  if (comma == std::string_view::npos) return false;
  const std::string_view clause = before.substr(comma);
  const bool relative = clause.starts_with(", which ") || clause.starts_with(", who ") ||
                        clause.starts_with(", whose ") || clause.starts_with(", where ");
  return relative && clause.find(';') == std::string_view::npos;
}

bool is_said_aside(std::string_view text, Span sentence, Span said, Span expression) {
  if (said.begin < sentence.begin || said.end > expression.begin) return false;
  return Span{said.end, expression.begin}.of(text).find(',') != std::string_view::npos &&
         is_in_relative_clause(text, sentence, said);
}

}  // namespace dateline
