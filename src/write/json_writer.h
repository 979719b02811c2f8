#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

// Appends JSON to a string: keys in the order written, numbers and escapes the same on every machine, always
// well-formed UTF-8 (ill-formed bytes, as a file name may hold, become U+FFFD). Nesting is at most 16 deep.
class JsonWriter {
 public:
  enum class Style : std::uint8_t {
    compact,   // no white space, for NDJSON
    indented,  // a field a line, two spaces a level
  };
  enum class Layout : std::uint8_t { block, line };  // line: this value and all inside stay on one line

  JsonWriter(std::string& out, Style style) : out_(out), style_(style) {}

  void begin_object(Layout layout = Layout::block) { begin('{', '}', layout); }
  void begin_array(Layout layout = Layout::block) { begin('[', ']', layout); }
  void end();  // of the innermost object or array

  // Of the value written next: json.key("start").number(12). `name` needs no escape.
  JsonWriter& key(std::string_view name);

  void string(std::string_view text);
  void string_or_null(std::string_view text);  // null when empty: not known
  void number(std::uint64_t value);
  void number(std::int64_t value);
  void number(double value);  // at most four decimals, without trailing zeros; finite
  void boolean(bool value);
  void null();

 private:
  struct Level {
    char close = '}';
    bool empty = true;
    bool line = true;
  };

  void begin(char open, char close, Layout layout);
  void before_value();
  void new_line();

  std::string& out_;
  Style style_;
  std::array<Level, 16> levels_{};
  std::size_t depth_ = 0;
  bool after_key_ = false;
};

// At most four decimals, without trailing zeros; finite.
void append_decimal(double value, std::string& out);

// The quotation marks included.
void append_json_string(std::string_view text, std::string& out);

}  // namespace dateline
