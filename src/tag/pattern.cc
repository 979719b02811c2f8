#include "tag/pattern.h"

#include <cctype>
#include <stdexcept>

#include "text/utf8.h"

namespace dateline {

namespace {

[[noreturn]] void refuse(std::string_view pattern, std::size_t at, std::string_view cause) {
  throw std::runtime_error(std::string(cause) + " at " + std::to_string(at) + " in /" + std::string(pattern) +
                           "/");
}

bool is_word_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
bool is_word_digit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

// Where the run of letters or digits that begins at `at` ends.
std::size_t end_of_word(std::string_view pattern, std::size_t at) {
  const bool letters = is_word_letter(pattern[at]);
  std::size_t end = at;
  while (end < pattern.size() && (letters ? is_word_letter(pattern[end]) : is_word_digit(pattern[end])))
    ++end;
  return end;
}

bool is_group_head(std::string_view pattern, std::size_t at) {
  return pattern.substr(at).starts_with("(?:") || pattern.substr(at).starts_with("(?P<");
}

std::size_t end_of_group_head(std::string_view pattern, std::size_t at) {
  if (pattern.substr(at).starts_with("(?:")) return at + 3;
  const std::size_t end = pattern.find('>', at);
  if (end == std::string_view::npos) refuse(pattern, at, "a group name without >");
  return end + 1;
}

bool is_repetition(std::string_view pattern, std::size_t at) {
  return pattern[at] == '{' && at + 1 < pattern.size() && is_word_digit(pattern[at + 1]);
}

// What stands between { and }. A group without a name of its own has that of its first class.
void read_class(std::string_view inside, PatternReader& reader) {
  if (inside.starts_with('~')) return reader.word_class(inside.substr(1), {});
  const std::size_t colon = inside.find(':');
  const std::string_view names = inside.substr(0, colon);
  reader.word_class(
      names, colon == std::string_view::npos ? names.substr(0, names.find('|')) : inside.substr(colon + 1));
}

struct LiteralCollector final : PatternReader {
  explicit LiteralCollector(std::vector<std::string>& out) : literals(out) {}
  void word(std::string_view text) override { literals.emplace_back(text); }
  void word_class(std::string_view, std::string_view) override {}
  void syntax(std::string_view) override {}
  void marks(std::string_view) override {}
  std::vector<std::string>& literals;
};

struct Compiler final : PatternReader {
  explicit Compiler(const Alphabet& symbols) : alphabet(symbols) {}

  void word(std::string_view text) override { expression += expression_of(alphabet.word_symbols(text)); }
  void syntax(std::string_view text) override { expression += text; }
  void marks(std::string_view set) override { expression += expression_of(alphabet.mark_symbols(set)); }
  void word_class(std::string_view names, std::string_view group) override {
    const std::string symbols = expression_of(alphabet.class_symbols(names));
    expression += group.empty() ? symbols : "(?P<" + std::string(group) + ">" + symbols + ")";
  }

  const Alphabet& alphabet;
  std::string expression;
};

}  // namespace

void read_pattern(std::string_view pattern, PatternReader& reader) {
  std::size_t at = 0;
  while (at < pattern.size()) {
    const char c = pattern[at];
    std::size_t end = at + 1;
    if (is_word_letter(c) || is_word_digit(c)) {
      end = end_of_word(pattern, at);
      reader.word(pattern.substr(at, end - at));
    } else if (c == '(') {
      if (!is_group_head(pattern, at))
        refuse(pattern, at, "a group without name; write (?:…) or (?P<name>…)");
      end = end_of_group_head(pattern, at);
      reader.syntax(pattern.substr(at, end - at));
    } else if (c == '{') {
      end = pattern.find('}', at);
      if (end == std::string_view::npos) refuse(pattern, at, "{ without }");
      ++end;
      const std::string_view inside = pattern.substr(at + 1, end - at - 2);
      if (is_repetition(pattern, at)) {
        reader.syntax(pattern.substr(at, end - at));
      } else {
        read_class(inside, reader);
      }
    } else if (c == '[') {
      end = pattern.find(']', at);
      if (end == std::string_view::npos) refuse(pattern, at, "[ without ]");
      ++end;
      reader.marks(pattern.substr(at + 1, end - at - 2));
    } else if (c == '\\') {
      if (at + 1 >= pattern.size() || is_word_letter(pattern[at + 1]))
        refuse(pattern, at, "an escape that is no mark");
      end = at + 2;
      reader.marks(pattern.substr(at + 1, 1));
    } else if (c == ')' || c == '|' || c == '?' || c == '*' || c == '+' || c == '^' || c == '$') {
      reader.syntax(pattern.substr(at, 1));
    } else if (c == '.' || c == ']' || c == '}') {
      refuse(pattern, at, "a mark that must be escaped");
    } else {
      end = at + code_point_at(pattern, at).size;
      reader.marks(pattern.substr(at, end - at));
    }
    at = end;
  }
}

void collect_literals(std::string_view pattern, std::vector<std::string>& literals) {
  LiteralCollector collector(literals);
  read_pattern(pattern, collector);
}

std::string compile_pattern(std::string_view pattern, const Alphabet& alphabet) {
  Compiler compiler(alphabet);
  read_pattern(pattern, compiler);
  return std::move(compiler.expression);
}

}  // namespace dateline
