#include <algorithm>
#include <charconv>

#include "tag/rule.h"
#include "text/lexicon.h"

namespace dateline {

std::string_view Match::value_of(std::size_t group) const {
  if (group == kNone || item(group).entry == nullptr) return {};
  const std::vector<std::uint16_t>& wanted = groups_[group].classes;
  for (const Membership& m : item(group).entry->memberships) {
    if (std::find(wanted.begin(), wanted.end(), m.word_class) != wanted.end()) return m.value;
  }
  return {};
}

int Match::integer_of(std::size_t group) const {
  if (group == kNone) return -1;
  const std::string_view digits = value_of(group);
  if (digits.empty()) return static_cast<int>(number_of(group));
  int result = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), result);
  return result;
}

double Match::number_of(std::size_t group) const {
  if (group == kNone) return -1;
  const Item& found = item(group);
  if (found.phrase != nullptr) return found.phrase->number;
  double result = -1;
  if (found.kind == Item::Kind::digits) {
    const std::string_view digits = found.span.of(text_);
    std::from_chars(digits.data(), digits.data() + digits.size(), result);
  }
  return result;
}

std::string_view Match::text_of(std::size_t group) const {
  if (group == kNone || spans_[group].empty()) return {};
  const Item& last = items_[begin_ + spans_[group].end - 1];
  return Span{item(group).span.begin, last.span.end}.of(text_);
}

std::string Match::lower_text(std::string_view group) const { return lower(text(group)); }

std::string Match::word_before(std::string_view group) const {
  const auto is_letter = [](char c) { return static_cast<unsigned char>((c | 0x20) - 'a') < 26; };
  std::size_t end = item(find(group_key(group))).span.begin;
  while (end > 0 && text_[end - 1] == ' ') --end;
  std::size_t begin = end;
  while (begin > 0 && is_letter(text_[begin - 1])) --begin;
  return lower(text_.substr(begin, end - begin));
}

std::shared_ptr<const Said> Match::shared(std::string_view group) const {
  return std::make_shared<const Said>(said(group));
}

TimexType Match::type(std::string_view group) const { return item(find(group_key(group))).phrase->type; }

}  // namespace dateline
