#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/word_index.h"

namespace dateline {

// For hash maps whose keys are looked up without a copy.
struct TextHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

// One row of data/en/NAME.tsv: surface<TAB>value[<TAB>more…]. A surface that holds a capital ("May", "Sun")
// is found only in text that begins with a capital; any other surface is found in any case.
struct LexiconRow {
  std::string_view surface;
  std::vector<std::string_view> columns;  // after the surface
};

// A word list of the language, embedded in the binary. Comment lines begin with "# ". Views stay valid for
// ever.
class Lexicon {
 public:
  // Reads TSV; throws std::runtime_error that names the list and the line for a row without a value, an empty
  // surface or a surface given twice.
  Lexicon(std::string_view name, std::string_view tsv);

  const std::vector<LexiconRow>& rows() const { return rows_; }
  // The row for a word as it stands in the text; nothing when the list lacks it. Case as said at LexiconRow.
  const LexiconRow* find(std::string_view word) const;
  // Its first value, or nothing.
  std::optional<std::string_view> value(std::string_view word) const;
  bool has(std::string_view word) const { return find(word) != nullptr; }

 private:
  std::vector<LexiconRow> rows_;
  std::vector<char> needs_capital_;  // of each row
  WordIndex by_surface_;             // → row
};

// data/en/NAME.tsv, read once. Throws std::runtime_error for a name that does not exist: a programming error.
const Lexicon& lexicon(std::string_view name);

// A name as a template argument.
template <std::size_t N>
struct ListName {
  constexpr ListName(const char (&name)[N]) { std::copy_n(name, N, text.begin()); }
  std::array<char, N> text;
};

// The same, looked up once for all calls: lexicon<"months">().
template <ListName name>
const Lexicon& lexicon() {
  static const Lexicon& list = lexicon(std::string_view(name.text.data(), name.text.size() - 1));
  return list;
}

// Lower-case copy: ASCII and the Latin, Greek and Cyrillic letters.
std::string lower(std::string_view text);

}  // namespace dateline
