#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tag/alphabet.h"
#include "tag/needs.h"
#include "tag/program.h"
#include "tag/rule.h"
#include "tag/trigger_scan.h"
#include "text/lazy.h"
#include "text/regex.h"

namespace dateline {

// A rule with its pattern, whose groups are read when the rule first matches.
class CompiledRule {
 public:
  CompiledRule(const Rule& rule, std::string pattern, const Alphabet& alphabet);

  struct Groups {
    std::vector<Group> all;  // in the order of the pattern, as RE2 numbers them
    std::size_t t = 0;       // an index
    std::optional<std::size_t> u;
  };

  const Rule& rule() const { return *rule_; }
  const std::string& pattern() const { return pattern_; }  // without fragments
  const Groups& groups() const;
  const Regex& regex() const;  // over symbols; made when it is first asked for, as few ever are

 private:
  struct Made {
    Lazy<Groups> groups;
    Lazy<std::optional<Regex>> regex;
  };

  const Rule* rule_;
  const Alphabet* alphabet_;
  std::string pattern_;
  std::unique_ptr<Made> made_;
};

// The symbols around which the matches of a pass lie: every match holds one, and begins no more than `before`
// symbols before it.
class Reach {
 public:
  static constexpr std::uint16_t kFar = 0xFFFF;   // the whole sentence
  static constexpr std::uint8_t kTrigger = 0x80;  // beside the bits of the passes: Alphabet::is_trigger

  explicit Reach(const Alphabet& alphabet);
  void add(Pass pass, const std::vector<Need>& needs);

  static constexpr std::uint8_t bit(Pass pass) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(pass));
  }
  // A bit for each pass that looks around this symbol, and kTrigger.
  std::uint8_t passes(Symbol symbol) const { return passes_[symbol]; }
  std::uint32_t before(Pass pass, Symbol symbol) const {
    return before_[static_cast<std::size_t>(pass)][symbol];
  }

 private:
  void add(Pass pass, Symbol symbol, std::uint32_t before);

  std::array<std::uint8_t, kMostSymbols> passes_{};
  std::array<std::array<std::uint16_t, kMostSymbols>, kPasses> before_{};
};

// All rules of the language, checked and ready. Immutable; one for the whole program.
struct Rulebook {
  std::vector<Rule> rules;  // families in the order of rules/rules.h
  std::unique_ptr<Alphabet> alphabet;
  std::vector<std::vector<CompiledRule>> passes;
  std::unique_ptr<Reach> reach;
  std::unique_ptr<TriggerScan> triggers;

  // The patterns of a pass as one program, made when the pass is first run.
  const Program& program(Pass pass) const;

  std::unique_ptr<std::array<Lazy<Program>, kPasses>> programs;
};

// Throws std::runtime_error that names the rule when one is wrong: a bad pattern, an unnamed or a doubled
// group, no group t, fewer than two examples, no reject, an id used twice.
Rulebook make_rulebook(std::vector<Rule> rules);

const Rulebook& rulebook();

}  // namespace dateline
