#include "cli/files.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/pieces.h"
#include "cli/report.h"

namespace dateline::cli {

namespace {

constexpr mode_t kNewFileMode = 0666;  // less the umask
constexpr mode_t kModeBits = 07777;

std::string reason(int error) { return std::generic_category().message(error); }

// Opens a file that did not exist before, named after the target and hidden.
int open_temporary(const std::filesystem::path& target, std::string& name) {
  for (int attempt = 0;; ++attempt) {
    const std::string file = fmt::format(".{}.{}-{}.tmp", target.filename().string(), getpid(), attempt);
    name = (target.parent_path() / file).string();
    const int descriptor = open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kNewFileMode);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
}

// The file that a symbolic link leads to, so that renaming keeps the link.
std::string resolved(const std::string& path) {
  std::error_code none;
  const auto target = std::filesystem::canonical(path, none);
  return none ? path : target.string();
}

}  // namespace

void read_pieces(const std::string& path, const std::function<void(std::string_view)>& take) {
  const bool standard = path == "-";
  const int descriptor = standard ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) throw std::system_error(errno, std::generic_category());
  std::string buffer(1U << 16U, '\0');
  int error = 0;
  while (true) {
    const ssize_t count = read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) error = errno;
    if (count <= 0) break;
    take({buffer.data(), static_cast<std::size_t>(count)});
  }
  if (!standard) close(descriptor);
  if (error != 0) throw std::system_error(error, std::generic_category());
}

std::string read_file(const std::string& path) {
  std::string bytes;
  read_pieces(path, [&](std::string_view piece) { bytes += piece; });
  return bytes;
}

Output::Output(std::string path)
    : path_(path == "-" ? std::string{} : resolved(path)), descriptor_(STDOUT_FILENO) {
  if (path_.empty()) return;
  struct stat status {};
  const bool exists = stat(path_.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) fail(EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    descriptor_ = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    descriptor_ = open_temporary(path_, temporary_);
    if (exists && descriptor_ >= 0) fchmod(descriptor_, status.st_mode & kModeBits);
  }
  if (descriptor_ < 0) fail(errno);
}

Output::~Output() {
  if (descriptor_ > STDERR_FILENO) close(descriptor_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void Output::fail(int error) const {
  const std::string target = path_.empty() ? "standard output" : path_;
  throw CannotRun(fmt::format("{}: cannot be written: {}", target, reason(error)),
                  error == ENOENT ? "create the folder first, or write elsewhere with -o FILE" : "");
}

void Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void Output::commit() {
  if (temporary_.empty()) return;
  if (fsync(descriptor_) != 0) fail(errno);
  if (rename(temporary_.c_str(), path_.c_str()) != 0) fail(errno);
  temporary_.clear();
}

bool Output::is_terminal() const { return isatty(descriptor_) == 1; }

int Output::columns() const {
  winsize size{};
  if (is_terminal() && ioctl(descriptor_, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 80;
}

void add_output_option(CLI::App& command, std::string& path) {
  command
      .add_option("-o,--output", path, "Write to this file, whole or not at all (default: standard output)")
      ->type_name("FILE");
}

}  // namespace dateline::cli
