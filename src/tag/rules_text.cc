#include <fmt/format.h>

#include <array>

#include "tag/rulebook.h"
#include "tag/tag.h"

namespace dateline {

namespace {

constexpr std::array<std::string_view, kPasses> kPassNames{"number",   "veto",   "amount", "atom",
                                                           "relative", "phrase", "link"};

std::string_view family_of(std::string_view id) { return id.substr(0, id.find('.')); }

// A pipe inside a table cell would end it.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

void write_rule(const Rule& rule, std::string& out) {
  out += fmt::format(
      "### {}\n\nPass: {}\n\n    {}\n\n", rule.id, kPassNames[static_cast<std::size_t>(rule.pass)],
      rule.pattern.size() > 600 ? std::string(rule.pattern.substr(0, 600)) + " …" : rule.pattern);
  out += "| text | says |\n|---|---|\n";
  for (const Example& example : rule.examples) {
    out += fmt::format("| {} | `{}` |\n", cell(example.text), example.said.empty() ? "joined" : example.said);
  }
  for (const auto reject : rule.rejects) out += fmt::format("| {} | nothing |\n", cell(reject));
  out += '\n';
}

}  // namespace

std::string rules_text() {
  std::string out;
  for (const Rule& rule : rulebook().rules) {
    out += fmt::format("{:28} {:7} {} = {}\n", rule.id, kPassNames[static_cast<std::size_t>(rule.pass)],
                       rule.examples[0].text, rule.examples[0].said);
  }
  return out;
}

std::string rules_markdown() {
  std::string out =
      "# The rulebook\n\n"
      "Printed by `dateline rules --markdown`. The rules of one pass are tried together; of two finds that "
      "overlap the\n"
      "longer stays, then the one of higher priority, then the lower id. What a pass finds, later passes "
      "read as one word\n"
      "of its kind: `{Day}`, `{Month}`, `{Duration}` … Group `t` is what is reported, the rest is context; "
      "`u` is the other\n"
      "end of a range. Passes, in order: number, veto, amount, atom, relative, phrase (repeated), link.\n";
  std::string_view family;
  for (const Rule& rule : rulebook().rules) {
    if (family_of(rule.id) != family) {
      family = family_of(rule.id);
      out += fmt::format("\n## {}\n\n", family);
    }
    write_rule(rule, out);
  }
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace dateline
