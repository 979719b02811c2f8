#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "write/finding_words.h"
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

// "… signed on [30 February 2014] in …"
std::string bracketed(const Passage& passage, const Colors& colors) {
  const InPlace text = in_place(passage);
  return fmt::format("{0}{1}{2}{3}[{4}]{2}{0}{5}{2}", colors.dim, text.before, colors.off, colors.words,
                     text.words, text.after);
}

}  // namespace

void write_finding_text(const LintFinding& finding, bool color, std::string& out) {
  const Colors colors = colors_of(finding.severity, color);
  const auto add = std::back_inserter(out);
  fmt::format_to(add, "{}{}:{}:{}:{} {}{}:{} {} {}({}){}\n", colors.place, shown(finding.file), finding.line,
                 finding.column, colors.off, colors.severity, to_string(finding.severity), colors.off,
                 shown(finding.message), colors.dim, to_string(finding.rule), colors.off);
  fmt::format_to(add, "    {}\n", bracketed(finding.passage, colors));
  if (finding.against) fmt::format_to(add, "    against: {}\n", bracketed(*finding.against, colors));
  if (!finding.correction.empty()) fmt::format_to(add, "    right: {}\n", shown(finding.correction));
  for (const Evidence& one : finding.evidence)
    fmt::format_to(add, "    {}: “{}”\n", shown(one.document), shown(one.passage.exact));
}

std::string count_of_findings(const std::vector<LintFinding>& findings, std::size_t documents) {
  const auto errors =
      static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), [](const LintFinding& one) {
        return one.severity == LintFinding::Severity::error;
      }));
  return fmt::format("{}, {} in {}.", counted(errors, "error"), counted(findings.size() - errors, "warning"),
                     counted(documents, "document"));
}

void write_findings_text(const std::vector<LintFinding>& findings, std::size_t documents, bool color,
                         std::string& out) {
  for (const LintFinding& finding : findings) write_finding_text(finding, color, out);
  if (!findings.empty()) out += '\n';
  out += count_of_findings(findings, documents) + "\n";
}

}  // namespace dateline
