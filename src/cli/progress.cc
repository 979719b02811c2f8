#include "cli/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

#include "cli/report.h"

namespace dateline::cli {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

constexpr Seconds kFirst{1};         // a shorter run shows nothing
constexpr Seconds kBetween{0.1};     // on a terminal
constexpr Seconds kBetweenLines{5};  // elsewhere
constexpr std::size_t kBarColumns = 20;

std::string bytes_said(double bytes) {
  constexpr double kKilo = 1000;
  if (bytes < kKilo) return fmt::format("{:.0f} B", bytes);
  if (bytes < kKilo * kKilo) return fmt::format("{:.1f} KB", bytes / kKilo);
  if (bytes < kKilo * kKilo * kKilo) return fmt::format("{:.1f} MB", bytes / (kKilo * kKilo));
  return fmt::format("{:.2f} GB", bytes / (kKilo * kKilo * kKilo));
}

// "0:07", "1:02:03".
std::string time_said(double seconds) {
  const auto whole = static_cast<std::uint64_t>(std::llround(seconds));
  const std::uint64_t hours = whole / 3600;
  const std::uint64_t minutes = whole / 60 % 60;
  if (hours > 0) return fmt::format("{}:{:02}:{:02}", hours, minutes, whole % 60);
  return fmt::format("{}:{:02}", minutes, whole % 60);
}

std::string count_said(std::size_t count, std::string_view noun) {
  std::string digits = std::to_string(count);
  for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
  return fmt::format("{} {}{}", digits, noun, count == 1 ? "" : "s");
}

std::string bar_of(double part) {
  const auto done = static_cast<std::size_t>(part * static_cast<double>(kBarColumns));
  return "[" + std::string(done, '#') + std::string(kBarColumns - done, '-') + "]";
}

std::size_t terminal_columns() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

std::string progress_line(const Progress& progress, double seconds, std::size_t columns) {
  const auto bytes = static_cast<double>(progress.bytes);
  const double rate = seconds > 0 ? bytes / seconds : 0;
  std::string line;
  if (progress.mentions_to_merge > 0) {
    line = fmt::format("{}, merging {}", count_said(progress.articles, "article"),
                       count_said(progress.mentions_to_merge, "mention"));
  } else if (progress.bytes_in_all > 0) {
    const double part = std::min(1.0, bytes / static_cast<double>(progress.bytes_in_all));
    line = fmt::format("{} {:3.0f} %, {}, {}/s", bar_of(part), std::floor(part * 100),
                       count_said(progress.articles, "article"), bytes_said(rate));
    if (part > 0) line += fmt::format(", {} left", time_said(seconds * (1 - part) / part));
  } else {
    line = fmt::format("{}, {}, {}/s", count_said(progress.articles, "article"), bytes_said(bytes),
                       bytes_said(rate));
  }
  return line.substr(0, columns);
}

std::string total_line(const Progress& progress, double seconds) {
  return fmt::format("{}, {} in {}", count_said(progress.articles, "article"),
                     bytes_said(static_cast<double>(progress.bytes)), time_said(seconds));
}

struct ProgressLine::Impl {
  bool asked;
  bool on_terminal = isatty(STDERR_FILENO) == 1;
  Clock::time_point begin = Clock::now();
  Clock::time_point shown = {};
  Progress progress = {};

  double seconds() const { return Seconds(Clock::now() - begin).count(); }

  void take(const Progress& now) {
    progress = now;
    const Clock::time_point time = Clock::now();
    if (time - begin < kFirst || time - shown < (on_terminal ? kBetween : kBetweenLines)) return;
    shown = time;
    const std::string line = progress_line(now, seconds(), on_terminal ? terminal_columns() - 1 : 120);
    on_terminal ? show_status(line) : print(line);
  }

  static void print(const std::string& line) { std::fputs((line + "\n").c_str(), stderr); }
};

ProgressLine::ProgressLine(bool asked) : impl_(std::make_unique<Impl>(Impl{.asked = asked})) {}

ProgressLine::~ProgressLine() {
  show_status("");
  if (impl_->asked) Impl::print(total_line(impl_->progress, impl_->seconds()));
}

Watch ProgressLine::watch() {
  if (!impl_->asked && !impl_->on_terminal) return {};
  return [impl = impl_.get()](const Progress& progress) { impl->take(progress); };
}

void add_progress_option(CLI::App& command, bool& asked) {
  command.add_flag("--progress", asked,
                   "Say on standard error how far the run is, even where that is no terminal, and at the end "
                   "what was read");
}

}  // namespace dateline::cli
