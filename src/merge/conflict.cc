#include "merge/conflict.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "merge/similarity.h"

namespace dateline::merging {

namespace {

constexpr std::size_t kMostNeighbors = 8;  // later groups of one family and name that each is compared with
constexpr double kIdentity = 5.0;

// How far apart dates of one event may be told, in days; 0 when they must agree.
std::int64_t tolerance(const Group& a, const Group& b) {
  const std::int64_t length = std::max(days_of(a.date).length(), days_of(b.date).length());
  if (a.recurrence == Recurrence::occasion) return length <= 1 ? 3 : 0;
  return length <= 1 ? 7 : length <= 31 ? 31 : 366;
}

bool may_disagree(const Group& group) {
  const bool recurs =
      group.recurrence == Recurrence::often || group.recurrence == Recurrence::speech || group.lasts();
  return !recurs && !is_open(group.date) && !group.date.range && days_of(group.date).length() <= 366 &&
         !group.names.empty();
}

// Documents that give the date of `group` and not that of `other` too, as "2003" might give both.
std::set<std::string_view> documents_for(const Group& group, const Group& other,
                                         const std::vector<Mention>& mentions) {
  std::set<std::string_view> documents;
  for (const std::uint32_t number : group.mentions) {
    if (!overlaps(mentions[number].date, other.date)) documents.insert(mentions[number].document);
  }
  return documents;
}

bool one_document_tells_both(const Group& a, const Group& b, const std::vector<Mention>& mentions) {
  if (!share_a_key(a.documents, b.documents)) return false;
  const auto for_a = documents_for(a, b, mentions);
  const auto for_b = documents_for(b, a, mentions);
  return std::any_of(for_a.begin(), for_a.end(),
                     [&](std::string_view document) { return for_b.contains(document); });
}

// True when their dates may be two of one event, each told by other documents.
bool may_be_told_apart(const Group& a, const Group& b, const std::vector<Mention>& mentions) {
  const std::int64_t gap = days_apart(a.date, b.date);
  return gap >= 1 && gap <= tolerance(a, b) && !one_document_tells_both(a, b, mentions);
}

bool strongly_alike(const Group& a, const Group& b, const FeatureTable& features) {
  if (a.recurrence != b.recurrence || !share_a_key(a.families, b.families)) return false;
  if (shared_names(a, b, features).strength <= 0) return false;
  return identity_weight(a, b, features) >= kIdentity;
}

struct Pair {
  double weight = 0;
  std::int64_t gap = 0;
  std::size_t a = 0;
  std::size_t b = 0;
};

class Finder {
 public:
  Finder(const std::vector<Group>& groups, const std::vector<Mention>& mentions, const FeatureTable& features)
      : groups_(groups), mentions_(mentions), features_(features) {}

  std::vector<Pair> pairs(std::size_t& comparisons) {
    for (const auto& [key, list] : lists()) compare_neighbors(list, comparisons);
    const auto rank = [](const Pair& p) { return std::tuple(-p.weight, p.gap, p.a, p.b); };
    std::sort(pairs_.begin(), pairs_.end(), [&](const Pair& p, const Pair& q) { return rank(p) < rank(q); });
    return std::move(pairs_);
  }

 private:
  using Lists = std::map<std::pair<Id, Id>, std::vector<std::size_t>>;

  // Groups by family and name.
  Lists lists() const {
    Lists lists;
    for (std::size_t i = 0; i < groups_.size(); ++i) {
      const Group& group = groups_[i];
      if (!may_disagree(group)) continue;
      for (const auto& [name, mentions] : group.names) {
        if (!group.typical(mentions)) continue;
        for (const Id posting : features_.names().keys(name).postings) {
          for (const auto& [family, count] : group.families) lists[{family, posting}].push_back(i);
        }
      }
    }
    return lists;
  }

  void compare_neighbors(std::vector<std::size_t> list, std::size_t& comparisons) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    std::stable_sort(list.begin(), list.end(), [&](std::size_t a, std::size_t b) {
      return groups_[a].date.first < groups_[b].date.first;
    });
    for (std::size_t i = 0; i < list.size(); ++i) {
      for (std::size_t j = i + 1; j < list.size() && j <= i + kMostNeighbors; ++j) {
        ++comparisons;
        compare(std::min(list[i], list[j]), std::max(list[i], list[j]));
      }
    }
  }

  void compare(std::size_t a, std::size_t b) {
    if (!may_be_told_apart(groups_[a], groups_[b], mentions_) ||
        !strongly_alike(groups_[a], groups_[b], features_))
      return;
    const std::int64_t gap = days_apart(groups_[a].date, groups_[b].date);
    pairs_.push_back({identity_weight(groups_[a], groups_[b], features_), gap, a, b});
  }

  const std::vector<Group>& groups_;
  const std::vector<Mention>& mentions_;
  const FeatureTable& features_;
  std::vector<Pair> pairs_;
};

// True for every two sides: keeps chains of neighboring dates from growing.
bool all_may_be_told_apart(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b,
                           const std::vector<Group>& groups, const std::vector<Mention>& mentions) {
  return std::all_of(a.begin(), a.end(), [&](std::size_t i) {
    return std::all_of(b.begin(), b.end(),
                       [&](std::size_t j) { return may_be_told_apart(groups[i], groups[j], mentions); });
  });
}

bool better_supported(const Group& a, const Group& b) {
  return std::tuple(b.documents.size(), b.mentions.size(), a.date.first, a.mentions.front()) <
         std::tuple(a.documents.size(), a.mentions.size(), b.date.first, b.mentions.front());
}

Story story_of(const std::vector<std::size_t>& members, std::vector<Group>& groups) {
  Story story;
  for (const std::size_t member : members) story.sides.push_back(std::move(groups[member]));
  std::sort(story.sides.begin(), story.sides.end(), better_supported);
  return story;
}

}  // namespace

Stories join_disagreeing(std::vector<Group> groups, const std::vector<Mention>& mentions,
                         const FeatureTable& features) {
  Stories result;
  std::vector<std::vector<std::size_t>> members(groups.size());
  std::vector<std::size_t> home(groups.size());
  for (std::size_t i = 0; i < groups.size(); ++i) {
    members[i] = {i};
    home[i] = i;
  }
  for (const Pair& pair : Finder(groups, mentions, features).pairs(result.comparisons)) {
    auto& into = members[home[pair.a]];
    auto& from = members[home[pair.b]];
    if (home[pair.a] == home[pair.b] || !all_may_be_told_apart(into, from, groups, mentions)) continue;
    for (const std::size_t moved : std::exchange(from, {})) {
      into.push_back(moved);
      home[moved] = home[pair.a];
    }
  }
  for (const auto& list : members) {
    if (!list.empty()) result.stories.push_back(story_of(list, groups));
  }
  return result;
}

}  // namespace dateline::merging
