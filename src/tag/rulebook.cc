#include "tag/rulebook.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "tag/rules/rules.h"

namespace dateline {

namespace {

[[noreturn]] void refuse(const Rule& rule, std::string_view cause) {
  throw std::runtime_error("rule " + std::string(rule.id) + ": " + std::string(cause));
}

void check(const Rule& rule) {
  if (rule.examples.size() < 2) refuse(rule, "two examples are wanted");
  if (rule.rejects.empty()) refuse(rule, "a reject is wanted");
  if (rule.pattern.find("(?P<t>") == std::string_view::npos) refuse(rule, "no group t");
  if (rule.build == nullptr && rule.pass != Pass::veto) refuse(rule, "nothing builds its meaning");
}

CompiledPattern compiled(const Rule& rule, const Alphabet& alphabet) {
  try {
    return compile_pattern(expand_fragments(rule.pattern), alphabet);
  } catch (const std::runtime_error& error) {
    refuse(rule, error.what());
  }
}

std::vector<std::string> literals_of(const std::vector<Rule>& rules) {
  std::vector<std::string> literals;
  for (const Rule& rule : rules) {
    try {
      collect_literals(expand_fragments(rule.pattern), literals);
    } catch (const std::runtime_error& error) {
      refuse(rule, error.what());
    }
  }
  std::sort(literals.begin(), literals.end());
  literals.erase(std::unique(literals.begin(), literals.end()), literals.end());
  return literals;
}

}  // namespace

CompiledRule::CompiledRule(const Rule& rule, CompiledPattern pattern)
    : rule_(&rule), pattern_(std::move(pattern)), once_(std::make_unique<std::once_flag>()) {}

const Regex& CompiledRule::regex() const {
  std::call_once(*once_, [this] { regex_ = std::make_unique<Regex>(pattern_.expression); });
  return *regex_;
}

Rulebook make_rulebook(std::vector<Rule> rules) {
  Rulebook book;
  book.rules = std::move(rules);
  std::set<std::string_view> ids;
  for (const Rule& rule : book.rules) {
    check(rule);
    if (!ids.insert(rule.id).second) refuse(rule, "the id is used twice");
  }
  book.alphabet = std::make_unique<Alphabet>(literals_of(book.rules));
  book.passes.resize(kPasses);
  for (const Rule& rule : book.rules) {
    auto& pass = book.passes[static_cast<std::size_t>(rule.pass)];
    CompiledPattern pattern = compiled(rule, *book.alphabet);
    try {
      refuse_duplicate_groups(pattern.expression);
      pass.prefilter.add(pattern.expression);
    } catch (const std::runtime_error& error) {
      refuse(rule, error.what());
    }
    pass.rules.emplace_back(rule, std::move(pattern));
  }
  for (auto& pass : book.passes) pass.prefilter.compile();
  return book;
}

const Rulebook& rulebook() {
  static const Rulebook book = make_rulebook(all_rules());
  return book;
}

}  // namespace dateline
