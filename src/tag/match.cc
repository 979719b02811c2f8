#include <algorithm>
#include <charconv>

#include "tag/rule.h"
#include "text/lexicon.h"

namespace dateline {

const Span* Match::find(std::string_view group) const {
  for (const auto& [name, span] : groups_) {
    if (*name == group) return &span;
  }
  return nullptr;
}

const Item& Match::item(std::string_view group) const { return items_[find(group)->begin]; }

std::optional<Span> Match::span(std::string_view group) const {
  const Span* found = find(group);
  if (found == nullptr) return std::nullopt;
  return *found;
}

std::string_view Match::value(std::string_view group) const {
  if (!has(group)) return {};
  const WordEntry* entry = item(group).entry;
  const auto word_class = classes_.find(group);
  if (entry == nullptr || word_class == classes_.end()) return {};
  for (const Membership& m : entry->memberships) {
    const auto& wanted = word_class->second;
    if (std::find(wanted.begin(), wanted.end(), m.word_class) != wanted.end()) return m.value;
  }
  return {};
}

int Match::integer(std::string_view group) const {
  if (!has(group)) return -1;
  const std::string_view digits = value(group);
  if (digits.empty()) return static_cast<int>(number(group));
  int result = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), result);
  return result;
}

double Match::number(std::string_view group) const { return has(group) ? item(group).number : -1; }

std::string_view Match::text(std::string_view group) const {
  const Span* found = find(group);
  if (found == nullptr || found->empty()) return {};
  return Span{items_[found->begin].span.begin, items_[found->end - 1].span.end}.of(text_);
}

std::string Match::lower_text(std::string_view group) const { return lower(text(group)); }

std::shared_ptr<const Said> Match::shared(std::string_view group) const {
  return std::make_shared<const Said>(said(group));
}

const Said& Match::said(std::string_view group) const { return *item(group).said; }

TimexType Match::type(std::string_view group) const { return item(group).type; }

}  // namespace dateline
