#include "merge/cluster.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "merge/index.h"
#include "merge/index_key.h"
#include "merge/references.h"
#include "merge/similarity.h"

namespace dateline::merging {

namespace {

constexpr int kMostPasses = 4;
constexpr std::int64_t kMonth = 32;  // days, or so

// Those of about one month together: they are compared with one another, and near in memory.
std::vector<std::size_t> finest_first(const std::vector<Group>& groups) {
  const auto rank = [&](std::size_t i) {
    const Group& group = groups[i];
    const Days days = days_of(group.date);
    return std::tuple(is_open(group.date), days.length(), days.first / kMonth,
                      -static_cast<std::int64_t>(group.names.size()), group.mentions.front(), i);
  };
  std::vector<decltype(rank(0))> ranks;
  ranks.reserve(groups.size());
  for (std::size_t i = 0; i < groups.size(); ++i) ranks.push_back(rank(i));
  std::sort(ranks.begin(), ranks.end());
  std::vector<std::size_t> order;
  order.reserve(groups.size());
  for (const auto& ranked : ranks) order.push_back(std::get<5>(ranked));
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

// One walk over all groups, from the finest date to the coarsest.
class Pass {
 public:
  Pass(const FeatureTable& features, const std::vector<Group>& groups, bool told_together)
      : features_(features), told_together_(told_together) {
    if (!told_together) index_.emplace(features, groups);
  }

  std::vector<Group> over(std::vector<Group> groups) {
    for (const std::size_t i : finest_first(groups)) {
      const auto leader = choose(groups[i]);
      if (leader) {
        join(*leader, groups[i]);
      } else {
        lead(groups[i]);
      }
      groups[i] = Group();
    }
    for (std::size_t i = 0; i < leaders_.size(); ++i) leaders_[i].grew = grew_[i];
    return std::move(leaders_);
  }

  std::size_t comparisons() const { return comparisons_; }

 private:
  // Refused in the pass before, and still the same. What must be alone is counted again.
  bool settled(const Group& group, const Group& other) const {
    return !told_together_ && !group.grew && !other.grew && !must_be_alone(group, other);
  }

  // True when the pass before compared them all, and they are the same.
  bool nothing_new(const Group& group, const std::vector<std::uint32_t>& found) const {
    return !told_together_ && !group.grew &&
           std::none_of(found.begin(), found.end(), [&](std::uint32_t n) { return new_[n]; });
  }

  std::optional<std::uint32_t> choose(Group& group) {
    std::optional<Choice> best;
    std::size_t vague_matches = 0;
    const auto& found = told_together_ ? tellings_.find(group) : index_->find(group);
    if (nothing_new(group, found)) return std::nullopt;
    if (!told_together_) group.torn = false;
    for (const std::uint32_t number : found) {
      const Group& other = leaders_[number];
      if (settled(group, other) || !dates_fit(group, other)) continue;
      ++comparisons_;
      const auto weight = weight_of_match(group, other, told_together_, features_);
      if (!weight) continue;
      if (must_be_alone(group, other)) ++vague_matches;
      const Choice choice{number, *weight, other.documents.size()};
      if (!best || better(choice, *best)) best = choice;
    }
    if (!best) return std::nullopt;
    if (vague_matches > 1 && must_be_alone(group, leaders_[best->number])) {
      group.torn = group.torn || !told_together_;
      return std::nullopt;
    }
    return best->number;
  }

  void join(std::uint32_t number, const Group& group) {
    absorb(leaders_[number], group);
    leaders_[number].grew = grew_[number] = new_[number] = true;
    if (told_together_) {
      tellings_.add(number, group);
    } else {
      index_->add_joined(number, leaders_[number], group);
    }
  }

  void lead(Group& group) {
    new_.push_back(group.grew);
    leaders_.push_back(std::move(group));
    grew_.push_back(false);
    const auto number = static_cast<std::uint32_t>(leaders_.size() - 1);
    if (told_together_) {
      tellings_.add(number, leaders_.back());
    } else {
      index_->add(number, leaders_.back());
    }
  }

  const FeatureTable& features_;
  bool told_together_;
  std::optional<CandidateIndex> index_;
  TellingIndex tellings_;
  std::vector<Group> leaders_;
  std::vector<bool> new_;   // Group::grew of the leaders
  std::vector<bool> grew_;  // in this pass
  std::size_t comparisons_ = 0;
};

void run(Clusters& clusters, const FeatureTable& features, bool told_together) {
  if (!told_together) set_keys(clusters.groups, features);
  Pass pass(features, clusters.groups, told_together);
  clusters.groups = pass.over(std::move(clusters.groups));
  clusters.comparisons += pass.comparisons();
}

// Until nothing changes, so that groups that a later one made alike meet.
void run_until_stable(Clusters& clusters, const FeatureTable& features) {
  for (int i = 0; i < kMostPasses; ++i) {
    const std::size_t before = clusters.groups.size();
    run(clusters, features, false);
    if (clusters.groups.size() == before) return;
  }
}

}  // namespace

Clusters cluster(std::vector<Group> groups, const FeatureTable& features) {
  Clusters result{std::move(groups), 0};
  run_until_stable(result, features);
  const std::size_t before = result.groups.size();
  run(result, features, true);
  if (result.groups.size() != before) run_until_stable(result, features);
  result.groups = join_references(std::move(result.groups));
  for (Group& group : result.groups) std::sort(group.mentions.begin(), group.mentions.end());
  std::sort(result.groups.begin(), result.groups.end(),
            [](const Group& a, const Group& b) { return a.mentions.front() < b.mentions.front(); });
  return result;
}

}  // namespace dateline::merging
