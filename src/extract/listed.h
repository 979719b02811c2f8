#pragma once

#include <array>
#include <cstdint>
#include <string_view>

// What the lists of data/en say of a phrase, in all cases: one look for several lists.
namespace dateline::extraction {

enum class NameKind : std::uint8_t {
  person,        // two words or more, or a surname known from them
  organization,  // an institution word in it, an acronym, a government
  country,       // acts as well as it lies somewhere
  place,
  people,  // Iranian: says the country
  other
};

// A row of a list. Its case as said at LexiconRow.
struct Listed {
  std::string_view surface;  // empty: there is none
  std::string_view value;
  bool capital = false;  // found only where the text begins with a capital

  // True when the row is found for `phrase`, which is its surface in some case.
  bool is_found(std::string_view phrase) const;
};

// A row of aliases, places or demonyms. One in capitals is found only as it stands: US.
struct ListedName : Listed {
  NameKind kind = NameKind::other;
  bool shouted = false;

  bool is_found(std::string_view phrase) const;
};

// The rows of one phrase: another name of something, a place, a people.
using ListedNames = std::array<ListedName, 3>;

// Of a phrase in any case; null when no list has it. Valid for ever.
const ListedNames* listed_names(std::string_view phrase);

// The first that is found for the phrase, or null. `names` may be null.
const ListedName* find_listed(const ListedNames* names, std::string_view phrase);

}  // namespace dateline::extraction
