#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "tag/alphabet.h"
#include "tag/rule.h"

namespace dateline {

// A rule with its pattern over symbols, compiled when it is first needed.
class CompiledRule {
 public:
  CompiledRule(const Rule& rule, CompiledPattern pattern);

  const Rule& rule() const { return *rule_; }
  const CompiledPattern& pattern() const { return pattern_; }
  const Regex& regex() const;

 private:
  const Rule* rule_;
  CompiledPattern pattern_;
  mutable std::unique_ptr<std::once_flag> once_;
  mutable std::unique_ptr<Regex> regex_;
};

// All rules of the language, checked and ready. Immutable; one for the whole program.
struct Rulebook {
  std::vector<Rule> rules;  // families in the order of rules/rules.h
  std::unique_ptr<Alphabet> alphabet;
  struct PassRules {
    std::vector<CompiledRule> rules;
    RegexSet prefilter;  // which rules occur in a sentence at all; number i is rules[i]
  };
  std::vector<PassRules> passes;
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

enum class Prefilter : bool { on, off };  // off: every rule is tried; finds the same, slowly

std::vector<Found> find_all(const Rulebook& book, Pass pass, std::string_view text,
                            const std::vector<Item>& items, Prefilter prefilter);

}  // namespace dateline
