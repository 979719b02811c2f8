#include "write/json_writer.h"

#include <fmt/format.h>

#include <charconv>
#include <iterator>

#include "text/byte_scan.h"
#include "text/utf8.h"

namespace dateline {

namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

// True for ASCII of which nothing is escaped.
bool is_all_plain(std::string_view text) {
  Letters special = 0;
  for (std::size_t at = 0; at < text.size(); at += kLetters) {
    Letters bytes = bytes_at(text, at);
    const std::size_t left = text.size() - at;
    if (left < kLetters) bytes |= letters::kOnes * ' ' << (8 * left);  // no control characters behind the end
    special |= bytes | (bytes - letters::kOnes * ' ') | letters::first_of(bytes, '"') |
               letters::first_of(bytes, '\\');
  }
  return letters::is_ascii(special);
}

void append_escape(char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
  }
}

void append_escaped(std::string_view text, std::string& out) {
  std::size_t plain = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_plain(text[i])) continue;
    out.append(text, plain, i - plain);
    append_escape(text[i], out);
    plain = i + 1;
  }
  out.append(text, plain);
}

}  // namespace

void append_json_string(std::string_view text, std::string& out) {
  out += '"';
  if (is_all_plain(text)) {
    out += text;
    out += '"';
    return;
  }
  while (const auto invalid = first_invalid_utf8(text)) {
    append_escaped(text.substr(0, *invalid), out);
    out += "\uFFFD";
    text.remove_prefix(*invalid + 1);
  }
  append_escaped(text, out);
  out += '"';
}

void append_decimal(double value, std::string& out) {
  std::array<char, 512> digits;  // the largest double has 309 before the point
  const auto written =
      std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, 4);
  out.append(digits.data(), written.ptr);
  out.erase(out.find_last_not_of('0') + 1);
  if (out.back() == '.') out.pop_back();
}

void JsonWriter::new_line() {
  out_ += '\n';
  out_.append(2 * depth_, ' ');
}

void JsonWriter::before_value() {
  if (after_key_ || depth_ == 0) {
    after_key_ = false;
    return;
  }
  Level& level = levels_[depth_ - 1];
  if (!level.empty) out_ += style_ == Style::indented && level.line ? ", " : ",";
  level.empty = false;
  if (!level.line) new_line();
}

void JsonWriter::begin(char open, char close, Layout layout) {
  before_value();
  const bool inside_line = depth_ > 0 && levels_[depth_ - 1].line;
  const bool line = style_ == Style::compact || layout == Layout::line || inside_line;
  out_ += open;
  levels_.at(depth_++) = {close, true, line};
}

void JsonWriter::end() {
  const Level level = levels_[--depth_];
  if (!level.line && !level.empty) new_line();
  out_ += level.close;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  before_value();
  out_ += '"';
  out_ += name;
  out_ += style_ == Style::indented ? "\": " : "\":";
  after_key_ = true;
  return *this;
}

void JsonWriter::string(std::string_view text) {
  before_value();
  append_json_string(text, out_);
}

void JsonWriter::string_or_null(std::string_view text) { text.empty() ? null() : string(text); }

void JsonWriter::number(std::uint64_t value) {
  before_value();
  const fmt::format_int digits(value);
  out_.append(digits.data(), digits.size());
}

void JsonWriter::number(std::int64_t value) {
  before_value();
  const fmt::format_int digits(value);
  out_.append(digits.data(), digits.size());
}

void JsonWriter::number(double value) {
  before_value();
  append_decimal(value, out_);
}

void JsonWriter::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
}

void JsonWriter::null() {
  before_value();
  out_ += "null";
}

}  // namespace dateline
