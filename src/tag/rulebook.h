#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tag/alphabet.h"
#include "tag/prefilter.h"
#include "tag/rule.h"

namespace dateline {

// A rule with what its pattern needs. The pattern itself is compiled when the rule is first tried.
class CompiledRule {
 public:
  CompiledRule(const Rule& rule, std::string pattern, const Alphabet& alphabet);

  struct Compiled {
    explicit Compiled(CompiledPattern pattern);

    Regex regex;
    GroupClasses group_classes;
    std::vector<std::pair<std::string, std::size_t>> groups;  // and their numbers
    std::size_t t = 0;
    std::optional<std::size_t> u;
  };

  const Rule& rule() const { return *rule_; }
  const std::vector<Need>& needs() const { return needs_; }
  const Compiled& compiled() const;

 private:
  const Rule* rule_;
  const Alphabet* alphabet_;
  std::string pattern_;  // without fragments
  std::vector<Need> needs_;
  mutable std::unique_ptr<std::once_flag> once_;
  mutable std::optional<Compiled> compiled_;
};

// All rules of the language, checked and ready. Immutable; one for the whole program.
struct Rulebook {
  std::vector<Rule> rules;  // families in the order of rules/rules.h
  std::unique_ptr<Alphabet> alphabet;
  std::vector<std::vector<CompiledRule>> passes;
  std::unique_ptr<NeedIndex> needs;  // which rules of a pass a sentence may hold
};

// Throws std::runtime_error that names the rule when one is wrong: a bad pattern, an unnamed or a doubled
// group, no group t, fewer than two examples, no reject, an id used twice.
Rulebook make_rulebook(std::vector<Rule> rules);

const Rulebook& rulebook();

// The rules of one pass over the items of one sentence: finds, settles overlap (longest, then priority, then
// id) and replaces what was found by one item each.
struct Found {
  Span items;  // of group t
  std::optional<Span> second;
  const Rule* rule = nullptr;
  Built built;
};

// `presence` holds what the sentence has; nullptr: every rule is tried everywhere, which finds the same,
// slowly. `message`: with the rules for messages.
std::vector<Found> find_all(const Rulebook& book, Pass pass, std::string_view text,
                            const std::vector<Item>& items, const Presence* presence, bool message);

}  // namespace dateline
