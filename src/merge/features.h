#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "merge/event_kind.h"
#include "merge/names.h"
#include "model/mention.h"

namespace dateline::merging {

// What a mention is compared by, as numbers.
struct Features {
  Id document = 0;
  Id head = 0;
  Id family = 0;
  Recurrence recurrence = Recurrence::often;
  std::vector<Id> names;      // participants, most prominent first, then places; none twice
  Id leading = 0;             // the first participant, or 0
  std::vector<Id> spots;      // places that are no states: "Baghdad"
  Counts offers;              // what `names` offer to be met by, each once
  Counts states;              // actors that `places` are or belong to: Iraq, for "Baghdad"
  std::vector<Id> words;      // keywords, without those of the names; none twice
  std::uint64_t told_at = 0;  // the same for mentions of one passage and one time expression
};

// Turns mentions into features; keeps what the numbers stand for.
class FeatureTable {
 public:
  Features features_of(const Mention& mention);

  NameTable& names() { return names_; }
  const Interner& families() const { return families_; }

 private:
  struct Kind {
    Id family = 0;
    Recurrence recurrence = Recurrence::often;
  };
  const Kind& kind_of(Id head, std::string_view text);
  void add_names(const Mention& mention, Features& features);

  Interner documents_;
  Interner heads_;
  Interner families_;
  Interner words_;
  NameTable names_;
  std::unordered_map<Id, Kind> kinds_;
};

}  // namespace dateline::merging
