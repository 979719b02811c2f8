#include "read/html_effort.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace dateline {

namespace {

using namespace std::string_view_literals;

// Closed by what follows them, or never open.
constexpr std::array kNeverDeep = {
    "area"sv, "base"sv,  "br"sv,   "col"sv,    "dd"sv,  "dt"sv,    "embed"sv,  "hr"sv,    "img"sv, "input"sv,
    "li"sv,   "link"sv,  "meta"sv, "option"sv, "p"sv,   "param"sv, "source"sv, "tbody"sv, "td"sv,  "tfoot"sv,
    "th"sv,   "thead"sv, "tr"sv,   "track"sv,  "wbr"sv, "html"sv,  "head"sv,   "body"sv};
constexpr std::array kFormatting = {"a"sv,    "b"sv, "big"sv,   "code"sv,   "em"sv,     "font"sv, "i"sv,
                                    "nobr"sv, "s"sv, "small"sv, "strike"sv, "strong"sv, "tt"sv,   "u"sv};

// Work allowed for each tag: ordinary pages are 20 to 60 elements deep with one or two formatting elements
// open.
constexpr std::uint64_t kDepthPerTag = 200;
constexpr std::uint64_t kFormattingPerTag = 12;
constexpr std::uint64_t kFree = 1'000'000;

template <typename Names>
bool holds(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

class Estimate {
 public:
  explicit Estimate(std::string_view html) : html_(html) {}

  bool is_too_much() {
    for (std::size_t at = html_.find('<'); at != std::string_view::npos; at = html_.find('<', at)) {
      ++at;
      if (html_.substr(at).starts_with("!--")) {
        at = std::min(html_.find("-->", at), html_.size());
        continue;
      }
      const bool is_end = at < html_.size() && html_[at] == '/';
      if (is_end) ++at;
      if (at < html_.size() && is_letter(html_[at])) at = read_tag(at, is_end);
      if (depth_sum_ > kDepthPerTag * tags_ + kFree || formatting_sum_ > kFormattingPerTag * tags_ + kFree)
        return true;
    }
    return false;
  }

 private:
  // The tag whose name begins at `at`; gives the end of it.
  std::size_t read_tag(std::size_t at, bool is_end) {
    std::string name;
    for (; at < html_.size() && html_[at] != '>' && html_[at] != '/' && html_[at] > ' ' && name.size() < 16;
         ++at) {
      name += is_letter(html_[at]) ? static_cast<char>(html_[at] | 0x20) : html_[at];
    }
    at = skip_attributes(at);
    ++tags_;
    if (!holds(kNeverDeep, name)) is_end ? close(name) : open(name);
    depth_sum_ += depth_;
    formatting_sum_ += formatting_;
    if (!is_end && (name == "script" || name == "style") && open_["svg"] == 0 && open_["math"] == 0) {
      at = std::min(html_.find(name == "script" ? "</script" : "</style", at), html_.size());
    }
    return at;
  }

  // An element's attributes are compared with each other.
  std::size_t skip_attributes(std::size_t at) {
    std::uint64_t attributes = 0;
    char quote = 0;
    char before = 0;  // the last character that is no white space; a quote opens a value only after '='
    for (; at < html_.size() && (quote != 0 || html_[at] != '>'); ++at) {
      const char c = html_[at];
      if (quote != 0) {
        if (c == quote) quote = 0;
        continue;
      }
      if ((c == '"' || c == '\'') && before == '=') quote = c;
      if (c == ' ' || c == '\n' || c == '\t' || c == '/') ++attributes;
      if (c > ' ') before = c;
    }
    depth_sum_ += attributes * attributes / 16;
    return at;
  }

  void open(const std::string& name) {
    ++open_[name];
    ++depth_;
    if (holds(kFormatting, name)) ++formatting_;
  }

  void close(const std::string& name) {
    auto& count = open_[name];
    if (count == 0) return;
    --count;
    --depth_;
    if (holds(kFormatting, name)) --formatting_;
  }

  std::string_view html_;
  std::unordered_map<std::string, std::uint64_t> open_;
  std::uint64_t depth_ = 0;
  std::uint64_t formatting_ = 0;
  std::uint64_t depth_sum_ = 0;
  std::uint64_t formatting_sum_ = 0;
  std::uint64_t tags_ = 0;
};

}  // namespace

bool is_too_tangled(std::string_view html) { return Estimate(html).is_too_much(); }

}  // namespace dateline
