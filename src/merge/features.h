#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "merge/event_kind.h"
#include "merge/names.h"
#include "merge/rarity.h"
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
  Id title = 0;               // the same for titles of one wording that name somebody; else 0
  bool bare = false;          // names nobody and says no more than its kind: "Deal"
  Id clock = 0;               // the time of day, or 0
  Id said_in = 0;             // the same for mentions of one passage and one head
  std::uint64_t told_at = 0;  // the same for mentions of one passage and one time expression
  std::uint64_t told_by =
      0;  // the same for what somebody says in one article at one time; 0 for other events
};

// Turns mentions, in canonical order, into features; keeps what the numbers stand for.
class FeatureTable {
 public:
  // `counts`: the mention is one more that has these names and words.
  Features features_of(const Mention& mention, bool counts = true);

  NameTable& names() { return names_; }
  const NameTable& names() const { return names_; }
  const Interner& families() const { return families_; }
  const Rarity& name_rarity() const { return name_rarity_; }  // of the keys that names offer
  const Rarity& word_rarity() const { return word_rarity_; }
  Recurrence recurrence_of(Id head) const { return kinds_[head].recurrence; }

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
  HashInterner titles_;
  Interner clocks_;
  HashInterner passages_;
  NameTable names_;
  Rarity name_rarity_;
  Rarity word_rarity_;
  std::vector<Kind> kinds_;  // by head
};

}  // namespace dateline::merging
