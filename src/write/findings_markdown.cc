#include <fmt/format.h>

#include <iterator>

#include "write/finding_words.h"
#include "write/findings.h"
#include "write/markdown_plain.h"
#include "write/prose.h"

namespace dateline {

namespace {

std::string plain(std::string_view text) { return markdown_plain(shown(text)); }

// The words in bold between those around them.
std::string quoted(const Passage& passage) {
  const InPlace text = in_place(passage);
  return fmt::format("{}**{}**{}", markdown_plain(text.before), markdown_plain(text.words),
                     markdown_plain(text.after));
}

void write_finding(const LintFinding& finding, std::string& out) {
  const auto add = std::back_inserter(out);
  fmt::format_to(add, "- Line {}, {}: {} (`{}`)\n", finding.line, to_string(finding.severity),
                 plain(finding.message), to_string(finding.rule));
  fmt::format_to(add, "\n  > {}\n", quoted(finding.passage));
  if (finding.against) fmt::format_to(add, "\n  Against:\n\n  > {}\n", quoted(*finding.against));
  if (!finding.correction.empty()) fmt::format_to(add, "\n  Right would be: {}\n", plain(finding.correction));
  for (const Evidence& one : finding.evidence)
    fmt::format_to(add, "\n  {} says:\n\n  > {}\n", plain(one.document), plain(one.passage.exact));
  out += '\n';
}

}  // namespace

void write_findings_markdown(const std::vector<LintFinding>& findings, std::size_t documents,
                             std::string& out) {
  fmt::format_to(std::back_inserter(out), "# What is wrong about time\n\n{}\n\n",
                 count_of_findings(findings, documents));
  const std::string* file = nullptr;
  for (const LintFinding& finding : findings) {
    if (file == nullptr || *file != finding.file)
      fmt::format_to(std::back_inserter(out), "## {}\n\n", plain(finding.file));
    file = &finding.file;
    write_finding(finding, out);
  }
  out.pop_back();
}

}  // namespace dateline
