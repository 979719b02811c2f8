#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

// Trouble in an input, told instead of thrown. The run goes on; the exit code remembers errors.
struct Diagnostic {
  enum class Severity : std::uint8_t {
    error,    // an input, or a part of it, gave no result
    warning,  // a result was given, but the reader should know: "Monday" without a publication date
  };
  Severity severity = Severity::warning;
  std::string code;      // stable, for programs: "read.invalid-utf8", "resolve.no-anchor"
  std::string file;      // path as given by the user, "-" for standard input
  std::string document;  // document id, or empty
  std::string place;     // "line 7", "byte 1032", "characters 264–270", or empty
  std::string message;   // the cause, one sentence
  std::string help;      // what to do, or empty
};

std::string_view to_string(Diagnostic::Severity severity);

}  // namespace dateline
