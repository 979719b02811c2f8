#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/timeline.h"
#include "model/verdict.h"

namespace dateline {

// `dateline check`: one line, newline included.
void write_verdict_line(const Verdict& verdict, std::string& out);

// What a writer may be told beside the verdicts.
struct VerdictOptions {
  const Timeline* sources = nullptr;  // titles and media types of the articles; may be null
  std::size_t width = 80;             // text: columns of a line
  bool color = false;                 // text: with ANSI colors
};

// A format that verdicts can be written in.
struct VerdictFormat {
  std::string_view name;         // as --to takes it
  std::string_view extension;    // of a file of it
  std::string_view description;  // one line: what it is for
  void (*write)(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);
};

const std::vector<VerdictFormat>& verdict_formats();              // in the order in which they are listed
const VerdictFormat* find_verdict_format(std::string_view name);  // null when there is none

// The writers, one file each.
void write_verdicts_ndjson(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);
void write_verdicts_text(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);
void write_verdicts_markdown(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);
void write_claimreview(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);
void write_fever(const std::vector<Verdict>&, const VerdictOptions&, std::string& out);

}  // namespace dateline
