#include "text/lexicon.h"

#include <utf8proc.h>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>

#include "text/embedded.h"
#include "text/split.h"
#include "text/utf8.h"

namespace dateline {

namespace {

bool has_capital(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (is_upper(c.value)) return true;
    at += c.size;
  }
  return false;
}

[[noreturn]] void refuse(std::string_view name, std::size_t line, std::string_view cause) {
  throw std::runtime_error("data/en/" + std::string(name) + ".tsv:" + std::to_string(line) + ": " +
                           std::string(cause));
}

}  // namespace

std::string lower(std::string_view text) {
  std::string out(text);
  std::size_t at = 0;
  for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at) {
    if (text[at] >= 'A' && text[at] <= 'Z') out[at] = static_cast<char>(text[at] + 32);
  }
  out.resize(at);
  while (at < text.size()) {
    const CodePoint c = code_point_at(text, at);
    append_code_point(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c.value))));
    at += c.size;
  }
  return out;
}

Lexicon::Lexicon(std::string_view name, std::string_view tsv) {
  std::size_t number = 0;
  for (const std::string_view line : split(tsv, '\n')) {
    ++number;
    if (line.empty() || line.starts_with("# ") || line == "#") continue;
    auto columns = split(line, '\t');
    if (columns[0].empty()) refuse(name, number, "the surface is empty");
    if (columns.size() < 2 || columns[1].empty()) refuse(name, number, "a row is surface<TAB>value");
    LexiconRow row{columns[0], {columns.begin() + 1, columns.end()}};
    if (!by_surface_.add(lower(row.surface)))
      refuse(name, number, "the surface is given twice: " + std::string(row.surface));
    needs_capital_.push_back(has_capital(row.surface) ? 1 : 0);
    rows_.push_back(std::move(row));
  }
}

const LexiconRow* Lexicon::find(std::string_view word) const {
  const std::uint32_t row = by_surface_.find(word);
  if (row == WordIndex::kNone) return nullptr;
  if (needs_capital_[row] != 0 && !is_upper(code_point_at(word, 0).value)) return nullptr;
  return &rows_[row];
}

std::optional<std::string_view> Lexicon::value(std::string_view word) const {
  const LexiconRow* row = find(word);
  if (row == nullptr) return std::nullopt;
  return row->columns[0];
}

std::optional<std::string_view> embedded_file(std::string_view name) {
  const auto files = embedded_files();
  const auto found =
      std::find_if(files.begin(), files.end(), [&](const EmbeddedFile& file) { return file.name == name; });
  if (found == files.end()) return std::nullopt;
  return found->bytes;
}

const Lexicon& lexicon(std::string_view name) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<Lexicon>, std::less<>> lists;
  const std::lock_guard lock(mutex);
  auto found = lists.find(name);
  if (found == lists.end()) {
    const auto tsv = embedded_file("en/" + std::string(name) + ".tsv");
    if (!tsv) throw std::runtime_error("no word list data/en/" + std::string(name) + ".tsv");
    found = lists.emplace(std::string(name), std::make_unique<Lexicon>(name, *tsv)).first;
  }
  return *found->second;
}

}  // namespace dateline
