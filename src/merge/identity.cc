#include "merge/identity.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/lexicon.h"

namespace dateline::merging {

namespace {

using Said = std::vector<std::string>;

void add_once(Said& said, std::string what) {
  if (std::find(said.begin(), said.end(), what) == said.end()) said.push_back(std::move(what));
}

// Counts what mentions say, and finds what most documents, then most mentions say, then the first in the
// alphabet.
class Poll {
 public:
  void add(const Mention& mention, Said said) {
    for (std::string& what : said) votes_.push_back({std::move(what), mention.document});
  }
  std::string winner() {
    std::sort(votes_.begin(), votes_.end());
    std::string best;
    std::pair<std::size_t, std::size_t> most;  // documents, mentions
    for (auto at = votes_.begin(); at != votes_.end();) {
      const auto first = at;
      std::size_t documents = 0;
      for (; at != votes_.end() && at->what == first->what; ++at)
        documents += at == first || at->document != (at - 1)->document ? 1U : 0U;
      const std::pair support(documents, static_cast<std::size_t>(at - first));
      if (support > most) {
        most = support;
        best = first->what;
      }
    }
    return best;
  }

 private:
  struct Vote {
    std::string what;
    std::string_view document;
    friend auto operator<=>(const Vote&, const Vote&) = default;
  };
  std::vector<Vote> votes_;
};

void add_canonical(const std::vector<std::string>& list, NameTable& table, Said& said) {
  for (const std::string& name : list) {
    if (const Id id = table.id_of(name); id != 0) add_once(said, table.keys(id).canonical);
  }
}

std::string principal_name(const std::vector<const Mention*>& mentions, NameTable& names) {
  Poll poll;
  for (const Mention* mention : mentions) {
    Said said;
    add_canonical(mention->participants, names, said);
    add_canonical(mention->places, names, said);
    poll.add(*mention, std::move(said));
  }
  return poll.winner();
}

std::string leading_name(const std::vector<const Mention*>& mentions, NameTable& names) {
  Poll poll;
  for (const Mention* mention : mentions) {
    Said said;
    add_canonical(mention->participants, names, said);
    if (said.size() > 1) said.resize(1);
    poll.add(*mention, std::move(said));
  }
  return poll.winner();
}

std::string principal_word(const std::vector<const Mention*>& mentions) {
  Poll poll;
  for (const Mention* mention : mentions) {
    Said said;
    for (const std::string& word : mention->keywords) add_once(said, lower(word));
    poll.add(*mention, std::move(said));
  }
  return poll.winner();
}

}  // namespace

Identity identity_of(const Group& group, const Interval& date, const std::vector<const Mention*>& mentions,
                     FeatureTable& features) {
  const std::string& family = features.families().text_of(most_frequent(group.families, features.families()));
  switch (group.recurrence) {
    case Recurrence::landmark:
    case Recurrence::lasting:
      return {family, std::to_string(date.first.year), principal_name(mentions, features.names()), {}};
    case Recurrence::once:
    case Recurrence::occasion:
      return {family, to_string(date.first), principal_name(mentions, features.names()), {}};
    case Recurrence::often:
    case Recurrence::speech:
      break;
  }
  std::string name = leading_name(mentions, features.names());
  if (name.empty()) name = principal_name(mentions, features.names());
  return {family, to_string(date.first), std::move(name), principal_word(mentions)};
}

}  // namespace dateline::merging
