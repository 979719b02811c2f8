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
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.value < 0x80) {
      out.push_back(c.value >= U'A' && c.value <= U'Z' ? static_cast<char>(c.value + 32)
                                                       : static_cast<char>(c.value));
    } else {
      append_code_point(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c.value))));
    }
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
    const auto [known, is_new] = by_surface_.emplace(lower(row.surface), rows_.size());
    if (!is_new) refuse(name, number, "the surface is given twice: " + std::string(row.surface));
    sizes_[static_cast<unsigned char>(known->first[0])] |= std::uint64_t{1}
                                                           << std::min<std::size_t>(known->first.size(), 63);
    rows_.push_back(std::move(row));
  }
}

const LexiconRow* Lexicon::find(std::string_view word) const {
  constexpr std::size_t kShort = 64;
  std::array<char, kShort> buffer;
  if (word.empty()) return find_lower(word, word);
  bool is_ascii = word.size() < kShort;
  for (std::size_t i = 0; is_ascii && i < word.size(); ++i) {
    const char c = word[i];
    is_ascii = static_cast<unsigned char>(c) < 0x80;
    buffer[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (i == 0 && is_ascii && !(sizes_[static_cast<unsigned char>(buffer[0])] >> word.size() & 1U))
      return nullptr;
  }
  return is_ascii ? find_lower({buffer.data(), word.size()}, word) : find_lower(lower(word), word);
}

const LexiconRow* Lexicon::find_lower(std::string_view lower_case, std::string_view word) const {
  const auto found = by_surface_.find(lower_case);
  if (found == by_surface_.end()) return nullptr;
  const LexiconRow& row = rows_[found->second];
  if (has_capital(row.surface) && !word.empty() && !is_upper(code_point_at(word, 0).value)) return nullptr;
  return &row;
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
