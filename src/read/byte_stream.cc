#include "read/byte_stream.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace dateline {

namespace {

constexpr std::size_t kBlock = std::size_t{1} << 18U;

}  // namespace

void ByteStream::Close::operator()(std::FILE* file) const {
  if (file != stdin) std::fclose(file);
}

ByteStream::ByteStream(const std::string& path)
    : file_(path == "-" ? stdin : std::fopen(path.c_str(), "rb")) {
  if (!file_) failure_ = std::generic_category().message(errno);
}

std::string_view ByteStream::peek() {
  if (begin_ == buffer_.size() && file_ && failure_.empty()) {
    begin_ = 0;
    buffer_.resize(kBlock);
    buffer_.resize(std::fread(buffer_.data(), 1, kBlock, file_.get()));
    if (std::ferror(file_.get()) != 0) failure_ = std::generic_category().message(errno);
  }
  return std::string_view(buffer_).substr(begin_);
}

bool ByteStream::read_line(std::string& line, std::size_t most) {
  line.clear();
  std::string_view block = peek();
  if (block.empty()) return false;
  for (; !block.empty(); block = peek()) {
    const std::size_t end = std::min(block.find('\n'), block.size());
    line.append(block.substr(0, std::min(end, most - line.size())));
    begin_ += end;
    if (end == block.size()) continue;
    ++begin_;
    break;
  }
  return true;
}

bool ByteStream::read_rest(std::string& bytes, std::size_t most) {
  bytes.clear();
  for (std::string_view block = peek(); !block.empty(); block = peek()) {
    if (block.size() > most - bytes.size()) return false;
    bytes.append(block);
    begin_ += block.size();
  }
  return true;
}

}  // namespace dateline
