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

// Walks over a pattern and hands every element to its handler.
template <typename Handler>
void walk(std::string_view pattern, Handler&& handler) {
  std::size_t at = 0;
  while (at < pattern.size()) {
    const char c = pattern[at];
    std::size_t end = at + 1;
    if (is_word_letter(c) || is_word_digit(c)) {
      end = end_of_word(pattern, at);
      handler.word(pattern.substr(at, end - at));
    } else if (c == '(') {
      if (!is_group_head(pattern, at))
        refuse(pattern, at, "a group without name; write (?:…) or (?P<name>…)");
      end = end_of_group_head(pattern, at);
      handler.syntax(pattern.substr(at, end - at));
    } else if (c == '{') {
      end = pattern.find('}', at);
      if (end == std::string_view::npos) refuse(pattern, at, "{ without }");
      ++end;
      const std::string_view inside = pattern.substr(at + 1, end - at - 2);
      if (is_repetition(pattern, at)) {
        handler.syntax(pattern.substr(at, end - at));
      } else {
        handler.word_class(inside);
      }
    } else if (c == '[') {
      end = pattern.find(']', at);
      if (end == std::string_view::npos) refuse(pattern, at, "[ without ]");
      ++end;
      handler.marks(pattern.substr(at + 1, end - at - 2));
    } else if (c == '\\') {
      if (at + 1 >= pattern.size() || is_word_letter(pattern[at + 1]))
        refuse(pattern, at, "an escape that is no mark");
      end = at + 2;
      handler.mark(static_cast<unsigned char>(pattern[at + 1]));
    } else if (c == ')' || c == '|' || c == '?' || c == '*' || c == '+' || c == '^' || c == '$') {
      handler.syntax(pattern.substr(at, 1));
    } else if (c == '.' || c == ']' || c == '}') {
      refuse(pattern, at, "a mark that must be escaped");
    } else {
      const CodePoint point = code_point_at(pattern, at);
      end = at + point.size;
      handler.mark(point.value);
    }
    at = end;
  }
}

struct LiteralCollector {
  std::vector<std::string>& literals;
  void word(std::string_view text) { literals.emplace_back(text); }
  void word_class(std::string_view) {}
  void syntax(std::string_view) {}
  void marks(std::string_view) {}
  void mark(char32_t) {}
};

struct Compiler {
  const Alphabet& alphabet;
  CompiledPattern result;

  void word(std::string_view text) { result.expression += alphabet.word_expression(text); }
  void syntax(std::string_view text) { result.expression += text; }
  void mark(char32_t c) { result.expression += alphabet.punctuation_expression(c); }
  void marks(std::string_view set) {
    result.expression += "[";
    for (std::size_t at = 0; at < set.size();) {
      const CodePoint c = code_point_at(set, at);
      result.expression += alphabet.punctuation_expression(c.value);
      at += c.size;
    }
    result.expression += "]";
  }
  void word_class(std::string_view inside) {
    if (inside.starts_with('~')) {
      result.expression += alphabet.class_expression(inside.substr(1));
      return;
    }
    const std::size_t colon = inside.find(':');
    const std::string_view word_class = inside.substr(0, colon);
    const std::string name(colon == std::string_view::npos ? word_class.substr(0, word_class.find('|'))
                                                           : inside.substr(colon + 1));
    result.group_classes.emplace(name, alphabet.classes_of(word_class));
    result.expression += "(?P<" + name + ">" + alphabet.class_expression(word_class) + ")";
  }
};

}  // namespace

void collect_literals(std::string_view pattern, std::vector<std::string>& literals) {
  walk(pattern, LiteralCollector{literals});
}

CompiledPattern compile_pattern(std::string_view pattern, const Alphabet& alphabet) {
  Compiler compiler{alphabet, {}};
  walk(pattern, compiler);
  return std::move(compiler.result);
}

}  // namespace dateline
