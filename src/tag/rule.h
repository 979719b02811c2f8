#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/time_expression.h"
#include "tag/item.h"
#include "tag/pattern.h"
#include "text/regex.h"

namespace dateline {

// The passes over a sentence, in this order. What a pass finds, later passes read as one token.
enum class Pass : std::uint8_t {
  number,    // "twenty-five", "1,200", "a dozen", "13th"            → {Number}, {Ordinal}
  veto,      // words that only look like time: hidden from all later passes
  amount,    // "two weeks", "several years"                         → {Duration}
  atom,      // "3 March 2004", "Monday", "last week", "1979"        → {Day}, {Week}, {Year}, …
  relative,  // "last week", "this past February", "the first Monday in June"
  phrase,    // "early last week", "two weeks before Friday": again and again, at most three times, until
             // nothing is new
  link,      // "from … to …": joins two expressions, changes neither
};
constexpr int kPasses = 7;

// A group's name as one number, so that asking for a group by name costs a comparison. No group has the empty
// name.
inline std::uint64_t group_key(std::string_view name) {
  std::uint64_t key = 0;
  if (!name.empty()) std::memcpy(&key, name.data(), std::min<std::size_t>(name.size(), 7));
  return key | std::uint64_t{name.size()} << 56U;
}

struct Group {
  std::uint64_t key = 0;               // group_key of its name; no other group of the rule has it
  std::size_t number = 0;              // in RE2
  std::vector<std::uint16_t> classes;  // of the words that it takes, where it is a {class}
};

constexpr Span kNoGroup{0xFFFFFFFF, 0xFFFFFFFF};

// What the groups of a pattern took.
class Match {
 public:
  // `spans`: of each group, counted from the item `begin`.
  Match(std::string_view text, const std::vector<Item>& items, const std::vector<Group>& groups,
        std::span<const Span> spans, std::uint32_t begin)
      : text_(text), items_(items), groups_(groups), spans_(spans), begin_(begin) {}

  bool has(std::string_view group) const { return find(group_key(group)) != kNone; }
  // The value that the word list gives the group's word; empty for a group that took no part.
  std::string_view value(std::string_view group) const { return value_of(find(group_key(group))); }
  // The value as a number, or of digits; -1 without the group.
  int integer(std::string_view group) const { return integer_of(find(group_key(group))); }
  // Of digits and number phrases; -1 without the group.
  double number(std::string_view group) const { return number_of(find(group_key(group))); }
  std::string_view text(std::string_view group) const { return text_of(find(group_key(group))); }
  std::string lower_text(std::string_view group) const;
  // The word before the group, in small letters; empty where none stands right before it.
  std::string word_before(std::string_view group) const;
  // The expression that an earlier pass found there.
  const Said& said(std::string_view group) const { return *item(find(group_key(group))).said(); }
  std::shared_ptr<const Said> shared(std::string_view group) const;  // a copy that outlives the sentence
  TimexType type(std::string_view group) const;

 private:
  static constexpr std::size_t kNone = ~std::size_t{0};
  // Index of the group; kNone when it took no part.
  std::size_t find(std::uint64_t key) const {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      if (groups_[i].key == key) return spans_[i] == kNoGroup ? kNone : i;
    }
    return kNone;
  }
  const Item& item(std::size_t group) const { return items_[begin_ + spans_[group].begin]; }
  std::string_view value_of(std::size_t group) const;
  int integer_of(std::size_t group) const;
  double number_of(std::size_t group) const;
  std::string_view text_of(std::size_t group) const;

  std::string_view text_;
  const std::vector<Item>& items_;
  const std::vector<Group>& groups_;
  std::span<const Span> spans_;
  std::uint32_t begin_;
};

// What a rule makes of a match.
struct Built {
  std::optional<Said> said;
  TimexType type = TimexType::date;
  std::optional<Said> second;  // of group `u`: the other end of a range
  double number = -1;          // of the number pass
  bool ordinal = false;
  bool open_start = false;  // "until 2003"
  bool open_end = false;    // "since 2003"
};

struct Example {
  std::string_view text;
  std::string_view said;  // to_string of what is said; for a range "FIRST/SECOND"; for a number its digits
};

// One way to say a time. Group t is what is reported; the rest of the pattern is context. A range rule also
// has group u.
struct Rule {
  std::string_view id;  // family.what
  Pass pass = Pass::atom;
  std::string_view pattern;
  // False: the words cannot mean that (month 13), and the rule has not matched.
  bool (*build)(const Match&, Built&) = nullptr;
  bool in_messages_only = false;          // see text/message.h
  int priority = 0;                       // between rules that take the same words: the higher wins
  std::vector<Example> examples;          // at least two
  std::vector<std::string_view> rejects;  // at least one: texts in which this rule reports nothing
};

}  // namespace dateline
