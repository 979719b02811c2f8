#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace dateline {

// A file read once from front to back, in blocks. "-" is standard input.
class ByteStream {
 public:
  explicit ByteStream(const std::string& path);

  std::string_view peek();  // what is buffered of the rest, at least one byte unless at the end or failed
  // The next line without its '\n'; false at the end. A line of more than `most` bytes is cut there and read
  // on.
  bool read_line(std::string& line, std::size_t most);
  // The rest; false when that is more than `most` bytes.
  bool read_rest(std::string& bytes, std::size_t most);
  // What went wrong ("Permission denied"), or empty.
  const std::string& failure() const { return failure_; }

 private:
  struct Close {
    void operator()(std::FILE* file) const;
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::string failure_;
};

}  // namespace dateline
