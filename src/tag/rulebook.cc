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

CompiledRule prepared(const Rule& rule, const Alphabet& alphabet) {
  try {
    return {rule, expand_fragments(rule.pattern), alphabet};
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

CompiledRule::Compiled::Compiled(CompiledPattern pattern)
    : regex(pattern.expression), group_classes(std::move(pattern.group_classes)) {
  for (const auto& [name, number] : regex.group_names()) {
    groups.emplace_back(name, number);
    if (name == "t") t = static_cast<std::size_t>(number);
    if (name == "u") u = static_cast<std::size_t>(number);
  }
}

CompiledRule::CompiledRule(const Rule& rule, std::string pattern, const Alphabet& alphabet)
    : rule_(&rule),
      alphabet_(&alphabet),
      pattern_(std::move(pattern)),
      needs_(needs_of(pattern_, alphabet)),
      once_(std::make_unique<std::once_flag>()) {}

const CompiledRule::Compiled& CompiledRule::compiled() const {
  std::call_once(*once_, [this] { compiled_.emplace(compile_pattern(pattern_, *alphabet_)); });
  return *compiled_;
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
  book.needs = std::make_unique<NeedIndex>(kPasses);
  for (const Rule& rule : book.rules) {
    const auto pass = static_cast<std::size_t>(rule.pass);
    auto& rules_of_pass = book.passes[pass];
    rules_of_pass.push_back(prepared(rule, *book.alphabet));
    book.needs->add(pass, static_cast<std::uint32_t>(rules_of_pass.size() - 1), rules_of_pass.back().needs());
  }
  return book;
}

const Rulebook& rulebook() {
  static const Rulebook book = make_rulebook(all_rules());
  return book;
}

}  // namespace dateline
