#include "unit/tag/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "model/document.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"

namespace corpus {

using namespace dateline;

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (auto at = text.find(separator); at != std::string_view::npos; at = text.find(separator)) {
    parts.emplace_back(text.substr(0, at));
    text.remove_prefix(at + separator.size());
  }
  parts.emplace_back(text);
  return parts;
}

std::vector<Row> rows_of(const std::string& directory) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(directory))
    if (entry.path().extension() == ".tsv") files.push_back(entry.path());
  std::sort(files.begin(), files.end());

  std::vector<Row> rows;
  for (const auto& file : files) {
    std::ifstream in(file);
    if (!in) throw std::runtime_error("cannot read " + file.string());
    for (std::string line; std::getline(in, line);) {
      if (line.empty() || line.starts_with("# ")) continue;
      Row row{file.stem().string(), split(line, "\t"), false};
      row.todo = row.columns.back() == "todo";
      if (row.todo) row.columns.pop_back();
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::vector<Timex> timexes_of(const std::string& text, std::optional<Date> published) {
  Document document;
  document.id = "case";
  document.source = text;
  document.published = published;
  document.published_basis = published ? PublishedBasis::option : PublishedBasis::none;
  std::size_t begin = 0;
  for (const auto& paragraph : split(text, "\n\n")) {
    const auto end = begin + paragraph.size();
    const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    document.blocks.push_back({Block::Kind::paragraph, span});
    begin = end + 2;
  }
  const auto sentences = segment(document);
  std::vector<Diagnostic> diagnostics;
  return resolve(document, sentences, tag(document, sentences), diagnostics);
}

std::string shown(const Timex& timex, std::string_view text) {
  const auto mod = timex.mod.empty() ? "" : " | " + timex.mod;
  return fmt::format("{} | {} | {}{}", timex.span.of(text), to_string(timex.type), timex.value, mod);
}

}  // namespace corpus
