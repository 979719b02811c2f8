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

// The rule's pattern without fragments and what it needs.
std::pair<std::string, std::vector<Need>> prepared(const Rule& rule, const Alphabet& alphabet) {
  try {
    std::string pattern = expand_fragments(rule.pattern);
    std::vector<Need> needs = needs_of(pattern, alphabet);
    return {std::move(pattern), std::move(needs)};
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
  return literals;
}

struct GroupReader final : PatternReader {
  explicit GroupReader(const Alphabet& symbols) : alphabet(symbols) {}

  void word(std::string_view) override {}
  void marks(std::string_view) override {}
  void word_class(std::string_view names, std::string_view group) override {
    if (!group.empty()) add(group, alphabet.classes_of(names));
  }
  void syntax(std::string_view text) override {
    if (text.starts_with("(?P<")) add(text.substr(4, text.size() - 5), {});
  }

  void add(std::string_view name, std::vector<std::uint16_t> classes) {
    if (name == "t") groups.t = groups.all.size();
    if (name == "u") groups.u = groups.all.size();
    groups.all.push_back({group_key(name), groups.all.size() + 1, std::move(classes)});
  }

  const Alphabet& alphabet;
  CompiledRule::Groups groups;
};

}  // namespace

CompiledRule::CompiledRule(const Rule& rule, std::string pattern, const Alphabet& alphabet)
    : rule_(&rule), alphabet_(&alphabet), pattern_(std::move(pattern)), made_(std::make_unique<Made>()) {}

const CompiledRule::Groups& CompiledRule::groups() const {
  return made_->groups.get([this] {
    GroupReader reader(*alphabet_);
    read_pattern(pattern_, reader);
    return std::move(reader.groups);
  });
}

const Regex& CompiledRule::regex() const {
  return *made_->regex.get(
      [this] { return std::optional<Regex>(std::in_place, compile_pattern(pattern_, *alphabet_)); });
}

Reach::Reach(const Alphabet& alphabet) {
  static_assert(kPasses < 8);
  for (std::size_t s = 0; s < alphabet.size(); ++s) {
    if (alphabet.is_trigger(static_cast<Symbol>(s))) passes_[s] = kTrigger;
  }
}

void Reach::add(Pass pass, Symbol symbol, std::uint32_t before) {
  const auto index = static_cast<std::size_t>(pass);
  passes_[symbol] |= bit(pass);
  before_[index][symbol] =
      std::max(before_[index][symbol], static_cast<std::uint16_t>(std::min<std::uint32_t>(before, kFar)));
}

void Reach::add(Pass pass, const std::vector<Need>& needs) {
  const SymbolSet symbols = needs.empty() ? SymbolSet().set() : needs.front().symbols;
  const std::uint32_t before = needs.empty() ? 0 : needs.front().before;
  for (std::size_t s = symbols._Find_first(); s < symbols.size(); s = symbols._Find_next(s)) {
    add(pass, static_cast<Symbol>(s), before);
  }
}

const Program& Rulebook::program(Pass pass) const {
  const auto index = static_cast<std::size_t>(pass);
  return (*programs)[index].get([&] {
    Program program;
    for (const CompiledRule& rule : passes[index]) program.add(rule.pattern(), *alphabet);
    return program;
  });
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
  book.triggers = std::make_unique<TriggerScan>(*book.alphabet);
  book.passes.resize(kPasses);
  book.reach = std::make_unique<Reach>(*book.alphabet);
  book.programs = std::make_unique<std::array<Lazy<Program>, kPasses>>();
  for (const Rule& rule : book.rules) {
    auto [pattern, needs] = prepared(rule, *book.alphabet);
    book.reach->add(rule.pass, needs);
    book.passes[static_cast<std::size_t>(rule.pass)].emplace_back(rule, std::move(pattern), *book.alphabet);
  }
  return book;
}

const Rulebook& rulebook() {
  static const Rulebook book = make_rulebook(all_rules());
  return book;
}

}  // namespace dateline
