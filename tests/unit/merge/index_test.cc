// What is left out of the search for matches, and of the weighing of a pair, could not have matched.
#include "merge/index.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <random>

#include "merge/index_key.h"
#include "merge/similarity.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using namespace dateline::merging;
using testing::Told;

namespace {

// Names that many share and names that few do, kinds of every recurrence, dates of every length.
std::vector<Mention> mentions_drawn(std::uint32_t seed, std::size_t count) {
  constexpr std::array heads{"invasion", "attack", "statement", "war", "death", "election", "bombing"};
  constexpr std::array words{"oil", "embassy", "force", "market", "border", "rocket", "ministry"};
  constexpr std::array dates{"2003-03-11", "2003-03-12", "2003-03", "2003", "200X"};
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < count; ++i) {
    Told told("d" + std::to_string(below(count / 2)), 100 * i, heads[below(heads.size())],
              dates[below(dates.size())]);
    std::vector<std::string> who;
    for (std::size_t n = below(4); n > 0; --n) {
      const std::string letter(1, static_cast<char>('A' + below(below(2) == 0 ? 2 : 26)));
      who.push_back(letter + "ana " + letter + "oss");
    }
    std::vector<std::string> what;
    for (std::size_t n = below(5); n > 0; --n) what.emplace_back(words[below(words.size())]);
    mentions.push_back(told.by(who).of(what).in({"Baghdad"}));
  }
  return mentions;
}

std::vector<Group> groups_of(const std::vector<Mention>& mentions, FeatureTable& features) {
  std::vector<Group> groups;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    groups.push_back(group_of(static_cast<std::uint32_t>(i), mentions[i], features.features_of(mentions[i])));
  }
  std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
    return days_of(a.date).length() < days_of(b.date).length();
  });
  return groups;
}

bool may_be_one(const Group& a, const Group& b) {
  return fit(a.date, b.date, a.lasts() && b.lasts()) != DateFit::none;
}

}  // namespace

TEST_CASE("the weight that decides is the sum of all parts, or nothing when that is no match") {
  const auto seed = GENERATE(range(0u, 10u));
  FeatureTable features;
  const auto groups = groups_of(mentions_drawn(seed, 60), features);
  for (const Group& group : groups) {
    for (const Group& other : groups) {
      const double total = match_weight(group, other, false, features).total();
      const auto weight = weight_of_match(group, other, false, features);
      REQUIRE(weight.has_value() == (total >= kMatch));
      if (weight) REQUIRE(*weight == total);
    }
  }
}

TEST_CASE("no match of a common family or name is left out of the search") {
  const auto seed = GENERATE(range(0u, 40u));
  FeatureTable features;
  auto groups = groups_of(mentions_drawn(seed, 24), features);
  set_keys(groups, features);
  CandidateIndex index(features, groups);
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    const auto found = index.find(groups[i]);
    for (std::uint32_t j = 0; j < i; ++j) {
      if (!may_be_one(groups[i], groups[j]) || !weight_of_match(groups[i], groups[j], false, features))
        continue;
      if (!share_a_key(groups[i].families, groups[j].families) &&
          shared_names(groups[i], groups[j], features).strength <= 0)
        continue;
      CAPTURE(seed, i, j);
      CHECK(std::binary_search(found.begin(), found.end(), j));
    }
    index.add(i, groups[i]);
  }
}
