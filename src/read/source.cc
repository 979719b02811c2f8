#include <filesystem>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "read/byte_stream.h"
#include "read/inputs.h"
#include "read/ndjson.h"
#include "read/read.h"
#include "read/sniff.h"
#include "read/trouble.h"
#include "text/utf8.h"

namespace dateline {

namespace {

// Offsets into the text are 32 bits; decoding at most triples the bytes.
constexpr std::size_t kMostBytes = std::size_t{1} << 30U;

// "[", "{" or "[{…}," : indented JSON or an array, not NDJSON.
bool begins_value_of_many_lines(std::string_view line, std::size_t first) {
  const std::size_t last = line.find_last_not_of(" \t\r");
  return last == first || (line[first] == '[' && line[last] != ']');
}

}  // namespace

struct ArticleSource::Impl {
  Impl(std::vector<std::string> paths, ReadOptions read_options) : options(std::move(read_options)) {
    InputList list = list_inputs(std::move(paths));
    files = std::move(list.files);
    diagnostics = std::move(list.diagnostics);
  }

  const InputFile& file() const { return files[current]; }

  void report(const char* code, std::string cause, std::string help) {
    diagnostics.push_back(read_error(code, {.file = file().path}, std::move(cause), std::move(help)));
  }

  void close() {
    stream.reset();
    ++current;
  }

  std::optional<RawArticle> next() {
    while (current < files.size()) {
      auto article = stream ? next_line() : open();
      if (article && !is_taken(*article)) return article;
    }
    return std::nullopt;
  }

  // Opens the current file. Gives its article, or nothing: it cannot be read, or its lines are to follow.
  std::optional<RawArticle> open() {
    stream.emplace(file().location);
    const std::string_view first_bytes = stream->peek();
    const Format format =
        options.format == Format::automatic ? format_of(file().path, first_bytes) : options.format;
    const std::string_view kind = binary_kind(first_bytes);
    std::optional<RawArticle> article;
    if (!stream->failure().empty()) {
      report("read.unreadable", "cannot be read: " + stream->failure(), "check the path and its permissions");
    } else if (!kind.empty()) {
      report("read.binary", "this is " + std::string(kind) + ", not text", "extract its text first");
    } else if (format == Format::ndjson) {
      if (begin_lines(first_bytes)) return std::nullopt;
    } else {
      article = whole_file(format);
    }
    close();
    return article;
  }

  std::optional<RawArticle> whole_file(Format format) {
    RawArticle article{file().path, file().id, format, {}};
    const bool fits = stream->read_rest(article.bytes, kMostBytes);
    if (fits && stream->failure().empty()) return article;
    if (fits) {
      report("read.unreadable", "reading stopped: " + stream->failure(), "");
    } else {
      report("read.too-large", "more than 1 GiB in one article",
             "split it, or give articles as lines of NDJSON");
    }
    return std::nullopt;
  }

  bool begin_lines(std::string_view first_bytes) {
    line_number = 0;
    lines_with_content = 0;
    const std::string_view mark = encoding_of_mark(first_bytes);
    if (mark.empty() || mark == "UTF-8") return true;
    report("read.encoding", "NDJSON in " + std::string(mark), "convert it to UTF-8");
    return false;
  }

  // The next line of NDJSON; nothing for a blank one and at the end, where the file is closed.
  std::optional<RawArticle> next_line() {
    std::string line;
    if (!stream->read_line(line, kMostBytes + 1)) {
      if (!stream->failure().empty()) report("read.unreadable", "reading stopped: " + stream->failure(), "");
      if (lines_with_content == 0) report("read.empty", "the file is empty", "");
      close();
      return std::nullopt;
    }
    ++line_number;
    if (line_number == 1 && encoding_of_mark(line) == "UTF-8") line.erase(0, 3);
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return std::nullopt;
    const std::string number = std::to_string(line_number);
    if (++lines_with_content == 1 && begins_value_of_many_lines(line, first)) {
      report("read.ndjson", "one JSON value over many lines", kNdjsonHelp);
      close();
      return std::nullopt;
    }
    if (line.size() > kMostBytes) {
      report("read.too-large", "line " + number + " is longer than 1 GiB", "");
      return std::nullopt;
    }
    std::string id = peek_id(line).value_or(file().id + ":" + number);
    return RawArticle{file().path + ":" + number, std::move(id), Format::ndjson, std::move(line),
                      line_number};
  }

  // True, with a diagnostic, for an article whose id another one has already.
  bool is_taken(const RawArticle& article) {
    const auto [first, is_new] = ids.emplace(article.id, std::pair(current_file(article), article.line));
    if (is_new) return false;
    const auto& [index, line] = first->second;
    const std::string other = files[index].path + (line == 0 ? "" : ":" + std::to_string(line));
    diagnostics.push_back(read_error(
        "read.same-id", where(article),
        "the id \"" + article.id + "\" is taken by " + other + "; " + article.path + " was left out",
        "give each article an id of its own"));
    return true;
  }

  // A whole file is closed before it is handed over; a line is not.
  std::size_t current_file(const RawArticle& article) const {
    return article.line == 0 ? current - 1 : current;
  }

  ReadOptions options;
  std::vector<InputFile> files;
  std::vector<Diagnostic> diagnostics;
  std::size_t current = 0;
  std::optional<ByteStream> stream;  // of the current file, while it is open
  std::uint64_t line_number = 0;
  std::uint64_t lines_with_content = 0;
  std::unordered_map<std::string, std::pair<std::size_t, std::uint64_t>> ids;  // file, line of the first
};

ArticleSource::ArticleSource(std::vector<std::string> inputs, ReadOptions options)
    : impl_(std::make_unique<Impl>(std::move(inputs), std::move(options))) {}

ArticleSource::~ArticleSource() = default;

std::uint64_t ArticleSource::count_bytes() const {
  std::uint64_t bytes = 0;
  for (const InputFile& file : impl_->files) {
    std::error_code error;
    const auto size = file.location == "-" ? 0 : std::filesystem::file_size(file.location, error);
    if (error || file.location == "-") return 0;
    bytes += size;
  }
  return bytes;
}

std::optional<RawArticle> ArticleSource::next() { return impl_->next(); }

std::vector<Diagnostic> ArticleSource::take_diagnostics() { return std::exchange(impl_->diagnostics, {}); }

}  // namespace dateline
