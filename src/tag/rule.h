#pragma once

#include <memory>
#include <optional>
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

// What the groups of a pattern took.
class Match {
 public:
  Match(std::string_view text, const std::vector<Item>& items, const GroupClasses& classes)
      : text_(text), items_(items), classes_(classes) {}

  void set(const std::string& group, Span items) { groups_.emplace_back(&group, items); }
  void clear() { groups_.clear(); }

  bool has(std::string_view group) const { return find(group) != nullptr; }
  // The value that the word list gives the group's word; empty for a group that took no part.
  std::string_view value(std::string_view group) const;
  int integer(std::string_view group) const;    // the value as a number, or of digits; -1 without the group
  double number(std::string_view group) const;  // of digits and number phrases; -1 without the group
  std::string_view text(std::string_view group) const;
  std::string lower_text(std::string_view group) const;
  // The expression that an earlier pass found there.
  const Said& said(std::string_view group) const;
  std::shared_ptr<const Said> shared(std::string_view group) const;  // a copy that outlives the sentence
  TimexType type(std::string_view group) const;
  const std::vector<Item>& items() const { return items_; }
  std::optional<Span> span(std::string_view group) const;  // of items

 private:
  const Span* find(std::string_view group) const;
  const Item& item(std::string_view group) const;

  std::string_view text_;
  const std::vector<Item>& items_;
  const GroupClasses& classes_;
  std::vector<std::pair<const std::string*, Span>> groups_;
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
