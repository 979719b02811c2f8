#include "tag/program.h"

#include <charconv>
#include <optional>

#include "tag/pattern.h"

namespace dateline {

namespace {

using Kind = Instruction::Kind;

// A pattern as a tree. Children are indices of nodes.
struct Node {
  enum class Kind { symbols, begin, end, group, sequence, branches, repetition };
  Kind kind = Kind::sequence;
  std::uint32_t number = 0;           // of a set or a group
  std::uint32_t least = 0, most = 0;  // of a repetition; kNoEnd: no bound
  std::vector<std::uint32_t> children;
};

constexpr std::uint32_t kNoEnd = 0xFFFFFFFF;

class TreeReader final : public PatternReader {
 public:
  TreeReader(const Alphabet& alphabet, Program& program) : alphabet_(alphabet), program_(program) { open(); }

  void word(std::string_view text) override { add_set(alphabet_.word_symbols(text)); }
  void word_class(std::string_view names, std::string_view group) override {
    if (!group.empty()) open(groups_++);
    add_set(alphabet_.class_symbols(names));
    if (!group.empty()) add_index(close());
  }
  void marks(std::string_view set) override { add_set(alphabet_.mark_symbols(set)); }

  void syntax(std::string_view text) override {
    if (text == "^") return add({Node::Kind::begin, 0, 0, 0, {}});
    if (text == "$") return add({Node::Kind::end, 0, 0, 0, {}});
    if (text.starts_with("(?P<")) return open(groups_++);
    if (text.front() == '(') return open();
    if (text == "|") return next_branch();
    if (text == ")") return add_index(close());
    repeat(text);
  }

  std::uint32_t root() { return close(); }
  const Node& node(std::uint32_t index) const { return nodes_[index]; }

 private:
  // A bracket not closed yet.
  struct Open {
    std::vector<std::uint32_t> branches;
    std::optional<std::uint32_t> group;
  };

  void open(std::optional<std::uint32_t> group = std::nullopt) {
    open_.push_back({{put({Node::Kind::sequence, 0, 0, 0, {}})}, group});
  }
  void next_branch() { open_.back().branches.push_back(put({Node::Kind::sequence, 0, 0, 0, {}})); }

  std::uint32_t close() {
    auto [branches, group] = std::move(open_.back());
    open_.pop_back();
    const std::uint32_t inside =
        branches.size() == 1 ? branches[0] : put({Node::Kind::branches, 0, 0, 0, std::move(branches)});
    return group ? put({Node::Kind::group, *group, 0, 0, {inside}}) : inside;
  }

  std::uint32_t put(Node node) {
    nodes_.push_back(std::move(node));
    return static_cast<std::uint32_t>(nodes_.size() - 1);
  }
  void add(Node node) { add_index(put(std::move(node))); }
  void add_index(std::uint32_t index) { nodes_[open_.back().branches.back()].children.push_back(index); }

  void add_set(const SymbolSet& symbols) {
    const auto next = static_cast<std::uint32_t>(program_.sets.size());
    const auto [known, is_new] = program_.set_numbers.emplace(symbols, next);
    if (is_new) program_.sets.push_back(symbols);
    add({Node::Kind::symbols, known->second, 0, 0, {}});
  }

  void repeat(std::string_view text) {
    std::uint32_t least = text == "+" ? 1 : 0;
    std::uint32_t most = text == "?" ? 1 : kNoEnd;
    if (text.front() == '{') {
      const char* end = text.data() + text.size();
      const auto [at, error] = std::from_chars(text.data() + 1, end, least);
      if (*at == '}') most = least;
      if (*at == ',') std::from_chars(at + 1, end, most);
    }
    const std::uint32_t last = nodes_[open_.back().branches.back()].children.back();
    const std::uint32_t index = put({Node::Kind::repetition, 0, least, most, {last}});
    nodes_[open_.back().branches.back()].children.back() = index;
  }

  const Alphabet& alphabet_;
  Program& program_;
  std::vector<Node> nodes_;
  std::vector<Open> open_;
  std::uint32_t groups_ = 0;
};

// Writes the steps of a tree from its end to its beginning, so that each knows where it goes.
class Emitter {
 public:
  Emitter(const TreeReader& tree, std::vector<Instruction>& code) : tree_(tree), code_(code) {}

  // Where the steps of a node begin that go on to `next`.
  std::uint32_t emit(std::uint32_t index, std::uint32_t next) {
    const Node& node = tree_.node(index);
    switch (node.kind) {
      case Node::Kind::symbols:
        return put({.kind = Kind::symbols, .next = next, .set = node.number});
      case Node::Kind::begin:
        return put({.kind = Kind::begin, .next = next});
      case Node::Kind::end:
        return put({.kind = Kind::end, .next = next});
      case Node::Kind::group:
        return emit_group(node, next);
      case Node::Kind::sequence:
        for (auto child = node.children.rbegin(); child != node.children.rend(); ++child) {
          next = emit(*child, next);
        }
        return next;
      case Node::Kind::branches:
        return emit_branches(node, next);
      case Node::Kind::repetition:
        return emit_repetition(node, next);
    }
    return next;
  }

  std::uint32_t put(Instruction instruction) {
    code_.push_back(instruction);
    return static_cast<std::uint32_t>(code_.size() - 1);
  }

 private:
  std::uint32_t put_split(std::uint32_t first, std::uint32_t other) {
    return put({.kind = Kind::split, .next = first, .other = other});
  }

  std::uint32_t emit_group(const Node& node, std::uint32_t next) {
    const std::uint32_t end = put({.kind = Kind::save, .next = next, .slot = 2 * node.number + 1});
    return put({.kind = Kind::save, .next = emit(node.children[0], end), .slot = 2 * node.number});
  }

  std::uint32_t emit_branches(const Node& node, std::uint32_t next) {
    std::uint32_t rest = emit(node.children.back(), next);
    for (auto child = node.children.rbegin() + 1; child != node.children.rend(); ++child) {
      rest = put_split(emit(*child, next), rest);
    }
    return rest;
  }

  std::uint32_t emit_repetition(const Node& node, std::uint32_t next) {
    std::uint32_t rest = next;
    if (node.most == kNoEnd) {
      rest = put_split(0, next);
      code_[rest].next = emit(node.children[0], rest);
    }
    for (std::uint32_t i = node.least; node.most != kNoEnd && i < node.most; ++i) {
      rest = put_split(emit(node.children[0], rest), next);
    }
    for (std::uint32_t i = 0; i < node.least; ++i) rest = emit(node.children[0], rest);
    return rest;
  }

  const TreeReader& tree_;
  std::vector<Instruction>& code_;
};

}  // namespace

void Program::add(std::string_view pattern, const Alphabet& alphabet) {
  TreeReader tree(alphabet, *this);
  read_pattern(pattern, tree);
  const std::uint32_t root = tree.root();
  const auto rule = static_cast<std::uint32_t>(starts.size());
  firsts.push_back(static_cast<std::uint32_t>(code.size()));
  Emitter emitter(tree, code);
  const std::uint32_t match = emitter.put({.kind = Kind::match});
  starts.push_back(emitter.emit(root, match));
  for (std::size_t i = firsts.back(); i < code.size(); ++i) code[i].rule = rule;
}

}  // namespace dateline
