#pragma once

#include <CLI/App.hpp>
#include <string>
#include <string_view>

namespace dateline::cli {

// A whole file, or standard input for "-". Throws std::system_error whose code says why it cannot be read.
std::string read_file(const std::string& path);

// Where a result goes: a file, or standard output when the path is empty or "-". A file appears whole or not
// at all: the bytes go to a temporary file beside it, which takes its name in commit(). Throws CannotRun when
// the target cannot be written, already in the constructor if that can be known then.
class Output {
 public:
  explicit Output(std::string path);
  ~Output();  // without commit(): removes the temporary file
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(std::string_view bytes);
  void commit();

  bool is_terminal() const;
  int columns() const;  // of the terminal; 80 when it is none

 private:
  [[noreturn]] void fail(int error) const;

  std::string path_;       // empty: standard output
  std::string temporary_;  // empty when the target is written directly: standard output, a pipe, a device
  int descriptor_;
};

// -o, for what Output takes.
void add_output_option(CLI::App& command, std::string& path);

}  // namespace dateline::cli
