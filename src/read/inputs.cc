#include "read/inputs.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "read/trouble.h"
#include "text/utf8.h"

namespace dateline {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 8> kExtensions = {".txt", ".md",    ".markdown", ".html",
                                                         ".htm", ".xhtml", ".ndjson",   ".jsonl"};

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool is_article(const fs::path& path) {
  std::string extension = path.extension().string();
  std::transform(extension.begin(), extension.end(), extension.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

// With U+FFFD for every byte that is no UTF-8: paths and ids are printed and written as JSON.
std::string printable(std::string name) {
  while (const auto bad = first_invalid_utf8(name)) name.replace(*bad, 1, "\xEF\xBF\xBD");
  return name;
}

class Search {
 public:
  void add(const std::string& input) {
    if (input == "-") return keep(input, input);
    std::error_code error;
    const fs::file_status status = fs::status(input, error);
    if (status.type() == fs::file_type::not_found) {
      return report("read.not-found", input, "no such file or folder", "check the path");
    }
    if (error) return report("read.unreadable", input, error.message(), "check the permissions");
    if (status.type() != fs::file_type::directory)
      return keep(input, fs::weakly_canonical(input, error).string());
    const std::size_t found = found_;
    search(input);
    if (found_ == found && !failed_) {
      report("read.no-articles", input, "the folder holds no articles",
             "articles in folders end in .txt, .md, .markdown, .html, .htm, .xhtml, .ndjson or .jsonl; "
             "any other file can be given by its name");
    }
  }

  InputList result() && {
    for (auto& [canonical, path] : by_canonical_) list_.files.push_back({printable(path), {}, path});
    std::sort(list_.files.begin(), list_.files.end(),
              [](const auto& a, const auto& b) { return a.location < b.location; });
    return std::move(list_);
  }

 private:
  void search(const fs::path& folder) {
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
      const fs::path& path = entries->path();
      if (is_hidden(path)) continue;
      std::error_code ignored;
      if (entries->is_directory(ignored)) {
        if (!entries->is_symlink(ignored)) search(path);
      } else if (is_article(path)) {
        keep(path.string(), fs::weakly_canonical(path, ignored).string());
      }
    }
    if (!error) return;
    failed_ = true;
    report("read.unreadable", folder.string(), error.message(), "check the permissions");
  }

  // Of several ways to one file the first in order counts, so that the order of the inputs does not.
  void keep(const std::string& path, const std::string& canonical) {
    ++found_;
    const auto [known, is_new] = by_canonical_.emplace(canonical, path);
    if (!is_new) known->second = std::min(known->second, path);
  }

  void report(const char* code, const std::string& file, std::string cause, std::string help) {
    list_.diagnostics.push_back(
        read_error(code, {.file = printable(file)}, std::move(cause), std::move(help)));
  }

  InputList list_;
  std::map<std::string, std::string> by_canonical_;
  std::size_t found_ = 0;
  bool failed_ = false;
};

// The last `parts` parts of a path: "b/c.txt" of "a/b/c.txt" for 2.
std::string path_end(const std::string& path, std::size_t parts) {
  std::string end;
  for (fs::path rest = fs::path(path).lexically_normal(); parts > 0 && rest.has_filename(); --parts) {
    end = end.empty() ? rest.filename().string() : rest.filename().string() + "/" + end;
    rest = rest.parent_path();
  }
  return end;
}

std::size_t count_parts(const std::string& path) {
  const fs::path normal = fs::path(path).lexically_normal();
  return static_cast<std::size_t>(std::distance(normal.begin(), normal.end()));
}

// Gives files of one name the shortest path ends that differ.
void name_apart(const std::vector<InputFile*>& files) {
  std::size_t longest = 1;
  for (const InputFile* file : files) longest = std::max(longest, count_parts(file->path));
  for (std::size_t parts = 1; parts <= longest; ++parts) {
    std::set<std::string> ids;
    for (InputFile* file : files) ids.insert(file->id = path_end(file->path, parts));
    if (ids.size() == files.size()) return;
  }
}

}  // namespace

InputList list_inputs(std::vector<std::string> inputs) {
  std::sort(inputs.begin(), inputs.end());
  inputs.erase(std::unique(inputs.begin(), inputs.end()), inputs.end());
  Search search;
  for (const std::string& input : inputs) search.add(input);
  InputList list = std::move(search).result();
  std::map<std::string, std::vector<InputFile*>> by_name;
  for (InputFile& file : list.files) by_name[path_end(file.path, 1)].push_back(&file);
  for (const auto& [name, files] : by_name) name_apart(files);
  return list;
}

}  // namespace dateline
