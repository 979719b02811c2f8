#include "segment/furniture.h"

#include <algorithm>
#include <string>

#include "segment/characters.h"
#include "text/regex.h"
#include "text/wide.h"

namespace dateline {

namespace {

// A whole date with a clock time, as pages stamp themselves; what follows begins anew.
const Regex& stamp() {
  static const Regex regex = [] {
    const std::string weekday = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? )?";
    const std::string month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    const std::string clock = "\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?(?: (?:[A-Z]{2,4}))?";
    const std::string date = "(?:\\d{1,2} " + month + ",? \\d{4}|" + month +
                             " \\d{1,2},? \\d{4}),?(?: at)? " + clock + "|" + month +
                             " \\d{1,2} \\d{4} \\d\\d:\\d\\d:\\d\\d";
    return Regex("(?:^|\\s)(?P<before>[a-z]+ )?(?P<stamp>(?:updated: )?" + weekday + "(?:" + date +
                 ")(?: \\|(?: (?:Report abuse|Reply)(?: \\|)?)?)?)(?:\\s+[A-Z\\d“\"\x60(]|$)");
  }();
  return regex;
}

// The credit of a picture, with its agency, and the first character behind it. Here and below no group says
// where it ends: groups make such a pattern slower by far.
const Regex& credit() {
  static const Regex regex(
      R"(^(?:Photograph|Photo|Picture|Image): (?:(?:[^\s/.]+ ){0,4}[^\s/.]+/(?:Getty Images|[A-Z]\w+)|AP|AFP|EPA|PA|Reuters|Getty Images) [A-Z“"])");
  return regex;
}

// "Cairo, 10:37 a.m. ET) Talks", "(Update 5:02 p.m. in Cairo, 10:02 a.m. ET) Talks": when a page was added
// to. What follows it holds no bracket.
const Regex& update() {
  static const Regex regex(
      R"re(^\W*(?:[Uu]pdated? )?[^.!?()]{0,40}\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?[^()!?]{0,60}(?:[A-Z]{2,4}(?: [A-Z][a-z]+day)?[)\]]|\([^()]{1,30}\) ?\))(?:\s-+)?\s?[A-Z“"\x60])re");
  return regex;
}

bool governs(std::string_view word) {
  return word == "on " || word == "at " || word == "by " || word == "of " || word == "since " ||
         word == "until " || word == "from " || word == "before " || word == "after " || word == "to " ||
         word == "and " || word == "for ";
}

std::optional<Span> credit_in(std::string_view sentence) {
  Regex::Groups groups;
  if (!credit().find(sentence, 0, groups)) return std::nullopt;
  const std::uint32_t behind = groups[0]->end - last_size(sentence, groups[0]->end);
  return Span{0, behind - 1};  // without the space
}

std::optional<Span> update_in(std::string_view sentence) {
  Regex::Groups groups;
  if (!update().find(sentence, 0, groups)) return std::nullopt;
  const std::size_t bracket = groups[0]->of(sentence).find_last_of(")]");
  return Span{0, static_cast<std::uint32_t>(bracket + 1)};
}

std::optional<Span> stamp_in(std::string_view sentence) {
  Regex::Groups groups;
  if (!stamp().find(sentence, 0, groups)) return std::nullopt;
  const auto before = groups[static_cast<std::size_t>(stamp().group("before"))];
  if (before && governs(before->of(sentence))) return std::nullopt;
  const auto found = groups[static_cast<std::size_t>(stamp().group("stamp"))];
  const bool comment = found->of(sentence).back() == '|';
  return found->begin == 0 && !comment ? std::nullopt : found;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// True when the mark at `i`, one of : . / may be of a clock time or a credit.
bool is_telling(std::string_view sentence, std::size_t i) {
  if (i == 0 || i + 2 >= sentence.size()) return false;
  const bool credit = sentence[i] == ':' && i < 12;  // Photograph:
  const bool clock = is_digit(sentence[i - 1]) && is_digit(sentence[i + 1]);
  return clock || credit || sentence[i] == '/';
}

// Most sentences have no clock time and no credit.
bool may_have(std::string_view sentence) {
  for (const char mark : {':', '.', '/'}) {
    for (auto at = sentence.find(mark); at != std::string_view::npos; at = sentence.find(mark, at + 1)) {
      if (is_telling(sentence, at)) return true;
    }
  }
  return false;
}

// "2009 14.37", "2009, at 2:37": what no stamp is without. Asked before the patterns, which are slow; so
// below for the other two.
bool has_year_before_clock(std::string_view sentence) {
  std::size_t end = 0;
  for (;;) {
    const std::size_t begin = wide::find(sentence, end, wide::is_digit);
    if (begin == sentence.size()) return false;
    for (end = begin; end < sentence.size() && is_digit(sentence[end]);) ++end;
    if (end - begin != 4) continue;
    std::string_view rest = sentence.substr(end);
    if (rest.starts_with(',')) rest.remove_prefix(1);
    if (rest.starts_with(" at")) rest.remove_prefix(3);
    if (rest.size() > 1 && rest[0] == ' ' && is_digit(rest[1])) return true;
  }
}

bool begins_like_credit(std::string_view sentence) {
  return sentence.starts_with("Photo") || sentence.starts_with("Picture") || sentence.starts_with("Image");
}

bool is_word_byte(char c) {
  return is_digit(c) || c == '_' || ((static_cast<unsigned char>(c) | 0x20U) - 'a') < 26U;
}

// "(CNN) )" from its first bracket on.
bool closes_twice(std::string_view brackets) {
  const auto close = brackets.find(')');
  if (close == std::string_view::npos) return false;
  const std::string_view rest = brackets.substr(close + 1);
  return rest.starts_with(')') || rest.starts_with(" )");
}

wide::Found is_bracket_or_loud(wide::Bytes bytes) {
  return (bytes == '(') | (bytes == ')') | (bytes == '!') | (bytes == '?');
}

// The numbers of an update come before any other mark or bracket than those that it begins with, and its
// bracket closes behind a zone, a day or another bracket: most sentences with a number go on otherwise.
bool begins_like_update(std::string_view sentence) {
  const auto word = std::find_if(sentence.begin(), sentence.end(), is_word_byte);
  sentence.remove_prefix(static_cast<std::size_t>(word - sentence.begin()));
  const auto number = wide::find(sentence, 0, [](wide::Bytes bytes) {
    return wide::is_digit(bytes) | (bytes == '.') | is_bracket_or_loud(bytes);
  });
  if (number == sentence.size() || !is_digit(sentence[number])) return false;
  const auto mark = wide::find(sentence, number,
                               [](wide::Bytes bytes) { return (bytes == ']') | is_bracket_or_loud(bytes); });
  if (mark == sentence.size()) return false;
  if (sentence[mark] == '(') return closes_twice(sentence.substr(mark));
  const char before = sentence[mark - 1];
  return sentence[mark] == ']' ||
         (sentence[mark] == ')' && (before == 'y' || (before >= 'A' && before <= 'Z')));
}

}  // namespace

std::optional<Span> find_furniture(std::string_view text, Span span) {
  const std::string_view sentence = span.of(text);
  if (!may_have(sentence)) return std::nullopt;
  std::optional<Span> found;
  if (begins_like_credit(sentence)) found = credit_in(sentence);
  if (!found && begins_like_update(sentence)) found = update_in(sentence);
  if (!found && has_year_before_clock(sentence)) found = stamp_in(sentence);
  if (!found) return std::nullopt;
  return Span{span.begin + found->begin, span.begin + found->end};
}

}  // namespace dateline
