#include "lint/compiled.h"

#include <fmt/format.h>

namespace dateline::linting {

namespace {

constexpr std::string_view kWord = R"([^\s,;:().!?"A-Z]+)";

}  // namespace

std::string expanded(std::string_view pattern) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const bool counts = open != std::string_view::npos && open + 1 < pattern.size() &&
                        pattern[open + 1] >= '0' && pattern[open + 1] <= '9';  // x{0,3}
    out += pattern.substr(0, counts ? open + 1 : open);
    if (open == std::string_view::npos) break;
    pattern.remove_prefix(open + 1);
    if (counts) continue;
    const std::size_t close = pattern.find('}');
    const std::string_view name = pattern.substr(0, close);
    pattern.remove_prefix(close + 1);
    const std::size_t colon = name.find(':');
    if (colon == std::string_view::npos) {
      out += kWord;
    } else {
      out += fmt::format("(?P<{}>[{}][0-9]+)", name.substr(colon + 1), name.substr(0, colon));
    }
  }
  return out;
}

const std::vector<CompiledRule>& compiled_rules() {
  static const std::vector<CompiledRule> rules = [] {
    std::vector<CompiledRule> all;
    for (const auto* family :
         {&elapsed_rules(), &stretch_rules(), &calendar_rules(), &anniversary_rules(), &age_rules()}) {
      for (const Rule& rule : *family) all.push_back({Regex(expanded(rule.pattern)), rule.judge});
    }
    return all;
  }();
  return rules;
}

}  // namespace dateline::linting
