#include "merge/identity.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "text/lexicon.h"

namespace dateline::merging {

namespace {

// Counts what mentions say, and finds what most documents, then most mentions say, then the first in the
// alphabet.
class Poll {
 public:
  void add(const Mention& mention, const std::set<std::string>& said) {
    for (const std::string& what : said) {
      supports_[what].documents.insert(mention.document);
      ++supports_[what].mentions;
    }
  }
  std::string winner() const {
    const auto best = std::max_element(supports_.begin(), supports_.end(), [](const auto& a, const auto& b) {
      return a.second.size() < b.second.size();
    });
    return best == supports_.end() ? std::string() : best->first;
  }

 private:
  struct Support {
    std::set<std::string_view> documents;
    std::int64_t mentions = 0;
    auto size() const { return std::pair(documents.size(), mentions); }
  };
  std::map<std::string, Support> supports_;
};

std::set<std::string> canonical(const std::vector<std::string>& list, std::size_t most, NameTable& table) {
  std::set<std::string> result;
  for (const std::string& name : list) {
    if (result.size() == most) break;
    if (!normalized_name(name).empty()) result.insert(table.keys(table.id_of(name)).canonical);
  }
  return result;
}

std::string principal_name(const std::vector<const Mention*>& mentions, NameTable& names) {
  Poll poll;
  for (const Mention* mention : mentions) {
    std::set<std::string> said = canonical(mention->participants, mention->participants.size(), names);
    said.merge(canonical(mention->places, mention->places.size(), names));
    poll.add(*mention, said);
  }
  return poll.winner();
}

std::string leading_name(const std::vector<const Mention*>& mentions, NameTable& names) {
  Poll poll;
  for (const Mention* mention : mentions) poll.add(*mention, canonical(mention->participants, 1, names));
  return poll.winner();
}

std::string principal_word(const std::vector<const Mention*>& mentions) {
  Poll poll;
  for (const Mention* mention : mentions) {
    std::set<std::string> said;
    for (const std::string& word : mention->keywords) said.insert(lower(word));
    poll.add(*mention, said);
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
