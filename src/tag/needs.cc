#include "tag/needs.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <stdexcept>
#include <string>

#include "tag/pattern.h"
#include "text/split.h"

namespace dateline {

namespace {

constexpr std::ptrdiff_t kMostNeeds = 4;
constexpr std::uint32_t kEverywhere = 1000;  // a symbol as common as this is worth no question

std::uint32_t bounded(std::uint64_t length) {
  return static_cast<std::uint32_t>(std::min<std::uint64_t>(length, Need::kFar));
}

// What is known of a stretch of the pattern.
struct Stretch {
  std::uint32_t longest = 0;  // in symbols
  std::vector<Need> needs;    // rarest first

  // In its place, behind those that are as rare.
  void keep_if_rare(const Need& need) {
    const auto place = std::upper_bound(needs.begin(), needs.end(), need.commonness,
                                        [](std::uint32_t a, const Need& b) { return a < b.commonness; });
    if (place - needs.begin() < kMostNeeds) needs.insert(place, need);
    if (std::ssize(needs) > kMostNeeds) needs.pop_back();
  }

  void then(const Stretch& next) {
    for (Need& need : needs) need.after = bounded(std::uint64_t{need.after} + next.longest);
    for (Need need : next.needs) {
      need.before = bounded(std::uint64_t{need.before} + longest);
      keep_if_rare(need);
    }
    longest = bounded(std::uint64_t{longest} + next.longest);
  }

  void or_else(const Stretch& other) {
    needs.resize(std::min(needs.size(), other.needs.size()));
    for (std::size_t i = 0; i < needs.size(); ++i) {
      needs[i].symbols |= other.needs[i].symbols;
      needs[i].before = std::max(needs[i].before, other.needs[i].before);
      needs[i].after = std::max(needs[i].after, other.needs[i].after);
      needs[i].commonness += other.needs[i].commonness;
    }
    longest = std::max(longest, other.longest);
  }

  void repeat(std::uint32_t least, std::uint32_t most) {
    if (least == 0) needs.clear();
    const std::uint32_t rest = bounded(std::uint64_t{longest} * (most == 0 ? 0 : most - 1));
    for (Need& need : needs) need.after = bounded(std::uint64_t{need.after} + rest);
    longest = bounded(std::uint64_t{longest} * most);
  }
};

// Short words are common words.
std::uint32_t commonness_of_word(std::string_view word) {
  constexpr std::uint32_t kOfLength[] = {0, 60, 60, 40, 12, 4};
  return word.size() < std::size(kOfLength) ? kOfLength[word.size()] : 2;
}

std::uint32_t commonness_of_class(std::string_view name) {
  for (const std::string_view common : {"word", "Capital", "unknown", "plural", "Name"}) {
    if (name == common) return kEverywhere;
  }
  if (name.front() >= 'A' && name.front() <= 'Z') return 3;  // what a pass has found: few in a sentence
  return name == "digits" ? 30 : 10;
}

std::uint32_t commonness_of_classes(std::string_view names) {
  std::uint32_t sum = 0;
  for (const std::string_view name : split(names, '|')) sum += commonness_of_class(name);
  return sum;
}

class NeedReader final : public PatternReader {
 public:
  explicit NeedReader(const Alphabet& alphabet) : alphabet_(alphabet) { open_.emplace_back(); }

  void word(std::string_view text) override { add(alphabet_.word_symbols(text), commonness_of_word(text)); }

  void word_class(std::string_view names, std::string_view group) override {
    if (!group.empty()) name_group(group);
    add(alphabet_.class_symbols(names), commonness_of_classes(names));
  }

  void marks(std::string_view set) override {
    add(alphabet_.mark_symbols(set), set.find(' ') != std::string_view::npos ? kEverywhere : 100);
  }

  void syntax(std::string_view text) override {
    if (text == "^" || text == "$") return end_element({});
    if (text == ")") return close();
    if (text == "|") return open_.back().next_branch();
    if (text.front() != '(') return repeat(text);
    if (text.starts_with("(?P<")) name_group(text.substr(4, text.size() - 5));
    open_.emplace_back();
  }

  std::vector<Need> take() {
    if (open_.size() > 1) throw std::runtime_error("missing )");
    return std::move(open_.back().whole().needs);
  }

 private:
  // A group not closed yet.
  struct Group {
    std::vector<Stretch> branches;
    Stretch branch;   // but for its last element
    Stretch element;  // which may still be repeated
    bool repeatable = false;

    void end_element(Stretch next) {
      branch.then(element);
      element = std::move(next);
      repeatable = true;
    }
    void next_branch() {
      end_element({});
      repeatable = false;
      branches.push_back(std::move(branch));
      branch = {};
    }
    Stretch whole() {
      next_branch();
      for (std::size_t i = 1; i < branches.size(); ++i) branches[0].or_else(branches[i]);
      return std::move(branches[0]);
    }
  };

  void end_element(Stretch next) { open_.back().end_element(std::move(next)); }

  void add(const SymbolSet& symbols, std::uint32_t commonness) {
    Stretch one{1, {}};
    if (commonness < kEverywhere) one.needs.push_back({symbols, 0, 0, commonness});
    end_element(std::move(one));
  }

  void close() {
    if (open_.size() == 1) throw std::runtime_error("missing (");
    Stretch inside = open_.back().whole();
    open_.pop_back();
    end_element(std::move(inside));
  }

  void repeat(std::string_view text) {
    Group& group = open_.back();
    if (!group.repeatable) throw std::runtime_error("a repetition of nothing: " + std::string(text));
    std::uint32_t least = text == "+" ? 1 : 0;
    std::uint32_t most = text == "?" ? 1 : Need::kFar;
    if (text.front() == '{') {
      const char* end = text.data() + text.size();
      const auto [at, error] = std::from_chars(text.data() + 1, end, least);
      most = *at == '}' ? least : Need::kFar;
      if (*at == ',') std::from_chars(at + 1, end, most);
    }
    group.element.repeat(least, most);
    group.repeatable = false;
  }

  void name_group(std::string_view name) {
    if (!names_.insert(std::string(name)).second) {
      throw std::runtime_error("group <" + std::string(name) + "> is named twice");
    }
  }

  const Alphabet& alphabet_;
  std::vector<Group> open_;
  std::set<std::string> names_;
};

}  // namespace

std::vector<Need> needs_of(std::string_view pattern, const Alphabet& alphabet) {
  NeedReader reader(alphabet);
  read_pattern(pattern, reader);
  return reader.take();
}

}  // namespace dateline
