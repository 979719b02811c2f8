#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "write/findings.h"
#include "write/prose.h"

namespace dateline {

namespace {

struct Colors {
  std::string_view place, severity, words, dim, off;
};

Colors colors_of(LintFinding::Severity severity, bool color) {
  if (!color) return {};
  const bool error = severity == LintFinding::Severity::error;
  return {"\x1b[1m", error ? "\x1b[1;31m" : "\x1b[1;33m", error ? "\x1b[31m" : "\x1b[33m", "\x1b[2m",
          "\x1b[0m"};
}

// The words with those around them: "… signed on [30 February 2014] in …".
std::string in_place(const Passage& passage, const Colors& colors) {
  return fmt::format("{}…{}{}{}[{}]{}{}{}…{}", colors.dim, shown(passage.prefix), colors.off, colors.words,
                     shown(passage.exact), colors.off, colors.dim, shown(passage.suffix), colors.off);
}

}  // namespace

void write_finding_text(const LintFinding& finding, bool color, std::string& out) {
  const Colors colors = colors_of(finding.severity, color);
  const auto add = std::back_inserter(out);
  fmt::format_to(add, "{}{}:{}:{}:{} {}{}:{} {} {}({}){}\n", colors.place, shown(finding.file), finding.line,
                 finding.column, colors.off, colors.severity, to_string(finding.severity), colors.off,
                 shown(finding.message), colors.dim, to_string(finding.rule), colors.off);
  fmt::format_to(add, "    {}\n", in_place(finding.passage, colors));
  if (finding.against) fmt::format_to(add, "    against: {}\n", in_place(*finding.against, colors));
  if (!finding.correction.empty()) fmt::format_to(add, "    right: {}\n", shown(finding.correction));
  for (const Evidence& one : finding.evidence)
    fmt::format_to(add, "    {}: “{}”\n", shown(one.document), shown(one.passage.exact));
}

std::string count_of_findings(const std::vector<LintFinding>& findings) {
  const auto errors = std::count_if(findings.begin(), findings.end(), [](const LintFinding& one) {
    return one.severity == LintFinding::Severity::error;
  });
  const auto warnings = static_cast<std::ptrdiff_t>(findings.size()) - errors;
  return fmt::format("{} error{}, {} warning{}", errors, errors == 1 ? "" : "s", warnings,
                     warnings == 1 ? "" : "s");
}

}  // namespace dateline
