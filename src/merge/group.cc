#include "merge/group.h"

namespace dateline::merging {

namespace {

bool finer(const Interval& a, const Interval& b) { return days_of(a).length() < days_of(b).length(); }

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

void add_leading(Group& group, const Counts& leading) {
  for (const auto& [name, mentions] : leading) {
    group.leading.add(name, mentions);
    if (group.leading.of(name) > group.leading.of(group.leader)) group.leader = name;
  }
}

}  // namespace

Group group_of(std::uint32_t index, const Mention& mention, const Features& features) {
  Group group;
  group.mentions = {index};
  group.date = mention.date;
  group.shared = days_of(mention.date);
  group.recurrence = features.recurrence;
  group.documents.add(features.document);
  group.heads.add(features.head);
  group.families.add(features.family);
  for (const Id name : features.names) group.names.add(name);
  if (features.leading != 0) group.leading.add(features.leading);
  group.leader = features.leading;
  for (const Id spot : features.spots) group.spots.add(spot);
  for (const Id word : features.words) group.words.add(word);
  if (features.title != 0) group.titles.add(features.title);
  group.bare = features.bare;
  if (features.clock != 0) group.clocks.add(features.clock);
  group.said_in.add(features.said_in);
  group.offers = features.offers;
  group.states = features.states;
  group.negated = mention.modality == Modality::negated ? 1 : 0;
  group.hypothetical = mention.modality == Modality::hypothetical ? 1 : 0;
  group.told_at = {features.told_at};
  if (features.told_by != 0) group.told_at.push_back(features.told_by);
  return group;
}

void absorb(Group& group, const Group& other) {
  if (other.mentions.size() > group.mentions.size()) group.recurrence = other.recurrence;
  if (group.lasts() ? finer(group.date, other.date) : finer(other.date, group.date)) group.date = other.date;
  group.shared = common(group.shared, other.shared);
  append(group.mentions, other.mentions);
  group.documents.add(other.documents);
  group.heads.add(other.heads);
  group.families.add(other.families);
  group.names.add(other.names);
  add_leading(group, other.leading);
  group.offers.add(other.offers);
  group.states.add(other.states);
  group.spots.add(other.spots);
  group.words.add(other.words);
  group.titles.add(other.titles);
  group.bare = group.bare && other.bare;
  group.clocks.add(other.clocks);
  group.said_in.add(other.said_in);
  group.negated += other.negated;
  group.hypothetical += other.hypothetical;
  append(group.told_at, other.told_at);
  group.keys.clear();
}

}  // namespace dateline::merging
