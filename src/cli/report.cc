#include "cli/report.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace dateline::cli {

bool color_is_welcome() {
  const char* no_color = std::getenv("NO_COLOR");
  const char* terminal = std::getenv("TERM");
  const bool dumb = terminal && std::string_view(terminal) == "dumb";
  return !(no_color && *no_color) && !dumb;
}

namespace {

std::string printable(std::string text) {
  for (char& c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F) c = ' ';
  }
  return text;
}

// "FILE:7: " for a line, so that editors can jump there; "FILE: PLACE: " for any other place.
std::string prefix_of(const Diagnostic& diagnostic) {
  constexpr std::string_view kLine = "line ";
  std::string prefix = diagnostic.file;
  if (diagnostic.place.starts_with(kLine)) {
    prefix += (prefix.empty() ? "" : ":") + diagnostic.place.substr(kLine.size());
  } else if (!diagnostic.place.empty()) {
    prefix += (prefix.empty() ? "" : ": ") + diagnostic.place;
  }
  return prefix.empty() ? prefix : prefix + ": ";
}

}  // namespace

namespace {

bool status_is_shown = false;

}  // namespace

void show_status(std::string_view line) {
  constexpr std::string_view kEraseLine = "\r\x1b[K";
  if (line.empty() && !status_is_shown) return;
  std::fputs(fmt::format("{}{}", kEraseLine, line).c_str(), stderr);
  status_is_shown = !line.empty();
}

void report(const Diagnostic& diagnostic) {
  show_status("");
  static const bool color = isatty(STDERR_FILENO) == 1 && color_is_welcome();
  const bool error = diagnostic.severity == Diagnostic::Severity::error;
  const std::string_view start = !color ? "" : error ? "\x1b[1;31m" : "\x1b[1;33m";
  const std::string_view stop = color ? "\x1b[0m" : "";
  std::string out = fmt::format("dateline: {}{}:{} {}\n", start, to_string(diagnostic.severity), stop,
                                printable(prefix_of(diagnostic) + diagnostic.message));
  if (!diagnostic.help.empty()) out += fmt::format("  help: {}\n", printable(diagnostic.help));
  std::fputs(out.c_str(), stderr);
}

void report(const CannotRun& error) {
  Diagnostic diagnostic;
  diagnostic.severity = Diagnostic::Severity::error;
  diagnostic.message = error.what();
  diagnostic.help = error.help;
  report(diagnostic);
}

std::size_t report_all(const std::vector<Diagnostic>& diagnostics) {
  std::size_t errors = 0;
  for (const Diagnostic& diagnostic : diagnostics) {
    report(diagnostic);
    errors += diagnostic.severity == Diagnostic::Severity::error ? 1 : 0;
  }
  return errors;
}

}  // namespace dateline::cli
