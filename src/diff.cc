#include "diff.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "model/disjoint_sets.h"

namespace dateline {

namespace {

// What a mention is known by, in whatever event it stands.
using Key = std::tuple<std::string_view, std::uint64_t, std::uint64_t>;

Key key_of(const Mention& mention) {
  return {mention.document, mention.trigger.byte_start, mention.time.byte_start};
}

std::set<Key> keys_of(const Event& event) {
  std::set<Key> keys;
  for (const Mention& mention : event.mentions) keys.insert(key_of(mention));
  return keys;
}

// The events of both timelines that have an id or a mention in common: before 0…n-1, after n….
DisjointSets families_of(const Timeline& before, const Timeline& after) {
  DisjointSets families(before.events.size() + after.events.size());
  std::map<std::string_view, std::size_t> by_id;
  std::map<Key, std::size_t> by_mention;
  const auto take = [&](const Event& event, std::size_t number) {
    const auto [same, added] = by_id.emplace(event.id, number);
    if (!added) families.join(number, same->second);
    for (const Mention& mention : event.mentions) {
      const auto [told, is_new] = by_mention.emplace(key_of(mention), number);
      if (!is_new) families.join(number, told->second);
    }
  };
  std::size_t number = 0;
  for (const Event& event : before.events) take(event, number++);
  for (const Event& event : after.events) take(event, number++);
  return families;
}

std::optional<Change::Kind> kind_of(const Change& change) {
  if (change.before.empty()) return Change::Kind::added;
  if (change.after.empty()) return Change::Kind::removed;
  if (change.before.size() > 1) return Change::Kind::merged;
  if (change.after.size() > 1) return Change::Kind::split;
  const Event& before = *change.before[0];
  const Event& after = *change.after[0];
  if (before.date != after.date) return Change::Kind::moved;
  if (before.title != after.title) return Change::Kind::retitled;
  if (keys_of(before) != keys_of(after)) return Change::Kind::grown;
  return std::nullopt;
}

const Event& first_of(const Change& change) {
  return change.after.empty() ? *change.before[0] : *change.after[0];
}

bool earlier(const Change& a, const Change& b) {
  const Event& one = first_of(a);
  const Event& other = first_of(b);
  return std::tie(one.date.first, one.date.last, one.id) <
         std::tie(other.date.first, other.date.last, other.id);
}

constexpr std::array<std::string_view, 7> kNames{"added", "removed",  "merged", "split",
                                                 "moved", "retitled", "grown"};

}  // namespace

std::string_view to_string(Change::Kind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::vector<Change> diff(const Timeline& before, const Timeline& after) {
  DisjointSets families = families_of(before, after);
  std::map<std::size_t, Change> changes;
  std::size_t number = 0;
  for (const Event& event : before.events) changes[families.of(number++)].before.push_back(&event);
  for (const Event& event : after.events) changes[families.of(number++)].after.push_back(&event);
  std::vector<Change> result;
  for (auto& [family, change] : changes) {
    if (const auto kind = kind_of(change)) {
      change.kind = *kind;
      result.push_back(std::move(change));
    }
  }
  std::sort(result.begin(), result.end(), earlier);
  return result;
}

}  // namespace dateline
