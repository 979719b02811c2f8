#include "merge/cluster.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "merge/index.h"
#include "merge/similarity.h"

namespace dateline::merging {

namespace {

constexpr int kMostPasses = 4;

std::vector<std::size_t> finest_first(const std::vector<Group>& groups) {
  std::vector<std::size_t> order(groups.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto rank = [&](std::size_t i) {
    const Group& group = groups[i];
    const bool open = is_open(group.date);
    return std::tuple(open, days_of(group.date).length(), -static_cast<std::int64_t>(group.names.size()),
                      group.mentions.front());
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  return order;
}

bool dates_fit(const Group& group, const Group& other) {
  const bool lasting = group.lasts() && other.lasts();
  if (fit(group.date, other.date, lasting) == DateFit::none) return false;
  return lasting || !common(group.shared, other.shared).empty();
}

// What a coarse date may have been said of, if several things were.
bool must_be_alone(const Group& group, const Group& other) {
  const bool vague = fit(group.date, other.date, false) == DateFit::nested;
  return vague && (other.recurrence == Recurrence::often || other.recurrence == Recurrence::speech);
}

struct Choice {
  std::uint32_t number = 0;
  double weight = 0;
  std::size_t documents = 0;
};

bool better(const Choice& a, const Choice& b) {
  return std::tuple(a.weight, a.documents) > std::tuple(b.weight, b.documents);
}

std::optional<std::uint32_t> choose(const Group& group,
                                    const std::vector<CandidateIndex::Candidate>& candidates,
                                    const std::vector<Group>& leaders, const NameTable& names,
                                    std::size_t& comparisons) {
  std::optional<Choice> best;
  std::size_t vague_matches = 0;
  for (const auto [number, told_together] : candidates) {
    const Group& other = leaders[number];
    if ((!group.grew && !other.grew) || !dates_fit(group, other)) continue;
    ++comparisons;
    const double weight = match_weight(group, other, told_together, names).total();
    if (weight < kMatch) continue;
    if (must_be_alone(group, other)) ++vague_matches;
    const Choice choice{number, weight, other.documents.size()};
    if (!best || better(choice, *best)) best = choice;
  }
  if (!best || (vague_matches > 1 && must_be_alone(group, leaders[best->number]))) return std::nullopt;
  return best->number;
}

std::vector<Group> pass(std::vector<Group> groups, const NameTable& names, std::size_t& comparisons) {
  std::vector<Group> leaders;
  std::vector<bool> grew;
  CandidateIndex index(names);
  for (const std::size_t i : finest_first(groups)) {
    Group& group = groups[i];
    const auto leader = choose(group, index.find(group), leaders, names, comparisons);
    if (leader) {
      absorb(leaders[*leader], group);
      index.add(*leader, leaders[*leader].date, group);
      leaders[*leader].grew = grew[*leader] = true;
      group = Group();
    } else {
      index.add(static_cast<std::uint32_t>(leaders.size()), group.date, group);
      leaders.push_back(std::move(group));
      grew.push_back(false);
    }
  }
  for (std::size_t i = 0; i < leaders.size(); ++i) leaders[i].grew = grew[i];
  return leaders;
}

}  // namespace

Clusters cluster(std::vector<Group> groups, const NameTable& names) {
  Clusters result{std::move(groups), 0};
  for (int i = 0; i < kMostPasses; ++i) {
    const std::size_t before = result.groups.size();
    result.groups = pass(std::move(result.groups), names, result.comparisons);
    if (result.groups.size() == before) break;
  }
  for (Group& group : result.groups) std::sort(group.mentions.begin(), group.mentions.end());
  std::sort(result.groups.begin(), result.groups.end(),
            [](const Group& a, const Group& b) { return a.mentions.front() < b.mentions.front(); });
  return result;
}

}  // namespace dateline::merging
