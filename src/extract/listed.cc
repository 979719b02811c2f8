#include "extract/listed.h"

#include <algorithm>
#include <deque>

#include "text/lexicon.h"
#include "text/utf8.h"
#include "text/word_index.h"

namespace dateline::extraction {

namespace {

bool is_all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == ' '; });
}

NameKind kind_of_place(std::string_view value) {
  return value == "country" ? NameKind::country : NameKind::place;
}

// The kind of a canonical name from aliases.tsv.
NameKind kind_of_canonical(std::string_view canonical) {
  const auto value = lexicon<"places">().value(canonical);
  return value ? kind_of_place(*value) : NameKind::organization;
}

class Table {
 public:
  Table() {
    for (const LexiconRow& row : lexicon<"aliases">().rows())
      put(row, 0, row.columns[0], kind_of_canonical(row.columns[0]));
    for (const LexiconRow& row : lexicon<"places">().rows())
      put(row, 1, row.surface, kind_of_place(row.columns[0]));
    for (const LexiconRow& row : lexicon<"demonyms">().rows())
      put(row, 2, row.columns[0] == "-" ? std::string_view() : row.columns[0], NameKind::people);
  }

  const ListedNames* find(std::string_view phrase) const {
    const std::uint32_t number = phrases_.find(phrase);
    return number == WordIndex::kNone ? nullptr : &names_[number];
  }

 private:
  void put(const LexiconRow& row, std::size_t list, std::string_view canonical, NameKind kind) {
    const std::string phrase = lower(row.surface);
    if (phrases_.add(phrase)) names_.emplace_back();
    ListedName& name = names_[phrases_.find(phrase)][list];
    name.surface = row.surface;
    name.value = canonical;
    name.capital = phrase != row.surface;
    name.kind = kind;
    name.shouted = is_all_capitals(row.surface);
  }

  WordIndex phrases_;
  std::deque<ListedNames> names_;
};

}  // namespace

bool Listed::is_found(std::string_view phrase) const {
  return !surface.empty() && (!capital || is_upper(code_point_at(phrase, 0).value));
}

bool ListedName::is_found(std::string_view phrase) const {
  return Listed::is_found(phrase) && (!shouted || phrase == surface);
}

const ListedNames* listed_names(std::string_view phrase) {
  static const Table table;
  return table.find(phrase);
}

const ListedName* find_listed(const ListedNames* names, std::string_view phrase) {
  if (names == nullptr) return nullptr;
  const auto* found = std::find_if(names->begin(), names->end(),
                                   [&](const ListedName& name) { return name.is_found(phrase); });
  return found == names->end() ? nullptr : found;
}

}  // namespace dateline::extraction
