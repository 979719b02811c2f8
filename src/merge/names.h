#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "merge/interner.h"

namespace dateline::merging {

// How one name may meet another. A name offers keys; another name asks for keys, the strongest first.
// "John Kerry" meets "Kerry"; "ISIS" meets "Islamic State in Iraq and Syria"; "U.S." is "United States";
// "Washington" and "Obama administration" are related to it, weakly: they are not the same.
struct NameKeys {
  struct Ask {
    Id key = 0;
    double strength = 0;  // 1 the same name, 0.8 very likely the same, 0.3 related
  };
  std::vector<Id> offers;
  std::vector<Ask> asks;
  std::vector<Id> postings;  // two names that may meet share one of these
  std::string canonical;     // "United States" for "U.S." and for "Washington"; the name itself when unknown
  Id actor = 0;              // the state that it is, belongs to or speaks for, or 0
};

// Without "the ", "'s", the periods of "U.S.", and surplus space.
std::string normalized_name(std::string_view name);

class NameTable {
 public:
  // A number for the name: equal for spellings of one name ("U.S.", "the United States"); 0 for a name of no
  // letters.
  Id id_of(std::string_view name) { return spelling(name).id; }
  // Its words in lower case, as normalized_name gives them. Stays valid.
  const std::vector<std::string>& words(std::string_view name) { return spelling(name).words; }
  const NameKeys& keys(Id id) const { return keys_[id - 1]; }
  const Interner& canonical_names() const { return ids_; }

 private:
  // What was found out about a name as it is written.
  struct Spelling {
    Id id = 0;
    std::vector<std::string> words;
  };
  const Spelling& spelling(std::string_view name);
  NameKeys make_keys(std::string_view name);
  Id key(char kind, std::string_view text);

  std::unordered_map<std::string, Spelling, TextHash, std::equal_to<>> spellings_;
  Interner ids_;               // of canonical spellings
  Interner parts_;             // of keys
  std::deque<NameKeys> keys_;  // references stay valid
};

}  // namespace dateline::merging
