#include "segment/furniture.h"

#include <algorithm>
#include <string>

#include "text/regex.h"

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

// The credit of a picture, with its agency.
const Regex& credit() {
  static const Regex regex(
      R"(^(?P<credit>(?:Photograph|Photo|Picture|Image): (?:(?:[^\s/.]+ ){0,4}[^\s/.]+/(?:Getty Images|[A-Z]\w+)|AP|AFP|EPA|PA|Reuters|Getty Images)) [A-Z“"])");
  return regex;
}

// "Cairo, 10:37 a.m. ET) Talks", "(Update 5:02 p.m. in Cairo, 10:02 a.m. ET) Talks": when a page was added
// to.
const Regex& update() {
  static const Regex regex(
      R"re(^(?P<update>\W*(?:[Uu]pdated? )?[^.!?()]{0,40}\b\d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?[^()!?]{0,60}(?:[A-Z]{2,4}(?: [A-Z][a-z]+day)?[)\]]|\([^()]{1,30}\) ?\)))(?:\s-+)?\s?[A-Z“"\x60])re");
  return regex;
}

bool governs(std::string_view word) {
  return word == "on " || word == "at " || word == "by " || word == "of " || word == "since " ||
         word == "until " || word == "from " || word == "before " || word == "after " || word == "to " ||
         word == "and " || word == "for ";
}

std::optional<Span> group_in(const Regex& regex, std::string_view name, std::string_view sentence) {
  Regex::Groups groups;
  if (!regex.find(sentence, 0, groups)) return std::nullopt;
  return groups[static_cast<std::size_t>(regex.group(name))];
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

// Most sentences have no clock time and no credit.
bool may_have(std::string_view sentence) {
  for (std::size_t i = 1; i + 2 < sentence.size(); ++i) {
    if (sentence[i] != ':' && sentence[i] != '.' && sentence[i] != '/') continue;
    const bool credit = sentence[i] == ':' && i < 12;  // Photograph:
    const bool clock = is_digit(sentence[i - 1]) && is_digit(sentence[i + 1]);
    if (clock || credit || sentence[i] == '/') return true;
  }
  return false;
}

// What no stamp is without; so below for the other two. Asked before the patterns, which are slow.
bool has_year_and_minutes(std::string_view sentence) {
  bool year = false;
  bool minutes = false;
  std::size_t digits = 0;  // up to here
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const bool mark = sentence[i] == ':' || sentence[i] == '.';
    minutes = minutes || (mark && digits > 0 && i + 2 < sentence.size() && is_digit(sentence[i + 1]) &&
                          is_digit(sentence[i + 2]));
    digits = is_digit(sentence[i]) ? digits + 1 : 0;
    year = year || digits == 4;
  }
  return year && minutes;
}

bool begins_like_credit(std::string_view sentence) {
  return sentence.starts_with("Photo") || sentence.starts_with("Picture") || sentence.starts_with("Image");
}

bool has_closing_bracket(std::string_view sentence) {
  return sentence.find(')') != std::string_view::npos || sentence.find(']') != std::string_view::npos;
}

}  // namespace

std::optional<Span> find_furniture(std::string_view text, Span span) {
  const std::string_view sentence = span.of(text);
  if (!may_have(sentence)) return std::nullopt;
  std::optional<Span> found;
  if (begins_like_credit(sentence)) found = group_in(credit(), "credit", sentence);
  if (!found && has_closing_bracket(sentence)) found = group_in(update(), "update", sentence);
  if (!found && has_year_and_minutes(sentence)) found = stamp_in(sentence);
  if (!found) return std::nullopt;
  return Span{span.begin + found->begin, span.begin + found->end};
}

}  // namespace dateline
