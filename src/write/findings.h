#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/lint_finding.h"

// What `dateline lint` found, in its formats.
namespace dateline {

// One JSON line, newline included; "kind" is "finding".
void write_finding_line(const LintFinding& finding, std::string& out);

// For a terminal: FILE:LINE:COLUMN, the rule and the computation; the words in their place; what would be
// right. `color`: with ANSI colors.
void write_finding_text(const LintFinding& finding, bool color, std::string& out);

// All of them, and how many there are.
void write_findings_text(const std::vector<LintFinding>& findings, std::size_t documents, bool color,
                         std::string& out);

// A Markdown document (CommonMark): the findings of each file under its name.
void write_findings_markdown(const std::vector<LintFinding>& findings, std::size_t documents,
                             std::string& out);

// "2 errors, 1 warning in 5 documents."
std::string count_of_findings(const std::vector<LintFinding>& findings, std::size_t documents);

}  // namespace dateline
