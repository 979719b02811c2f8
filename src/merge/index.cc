#include "merge/index.h"

#include <algorithm>
#include <tuple>

#include "merge/hash.h"

namespace dateline::merging {

namespace {

enum class Level : std::uint8_t { day, month, year, decade, exact };

constexpr std::int64_t kMostDays = 10;
constexpr std::int64_t kMostMonths = 100;   // in days
constexpr std::int64_t kMostYears = 3660;   // in days
constexpr std::int64_t kMostDecades = 100;  // buckets

// Open dates fit nothing but their equals; a stretch of millennia would fill too many buckets.
Level level_of(const Interval& date) {
  const std::int64_t length = days_of(date).length();
  if (is_open(date) || length > kMostDecades * 3660) return Level::exact;
  return length <= kMostDays     ? Level::day
         : length <= kMostMonths ? Level::month
         : length <= kMostYears  ? Level::year
                                 : Level::decade;
}

std::int64_t number_at(Level level, const Date& date) {
  const std::int64_t year = date.year;
  switch (level) {
    case Level::day:
      return day_number(date);
    case Level::month:
      return 12 * year + date.month - 1;
    case Level::year:
      return year;
    case Level::decade:
      return (year - (year % 10 + 10) % 10) / 10;
    case Level::exact:
      break;
  }
  return day_number(date);
}

void add_buckets(Level level, const Interval& date, std::vector<std::uint64_t>& buckets) {
  const std::int64_t first = number_at(level, date.first);
  const std::int64_t last = level == Level::exact ? first : number_at(level, date.last);
  for (std::int64_t n = first; n <= last; ++n) {
    buckets.push_back(
        Hash().number(static_cast<std::uint64_t>(level)).number(static_cast<std::uint64_t>(n)).value());
  }
}

std::vector<std::uint64_t> buckets_asked(const Interval& date) {
  std::vector<std::uint64_t> buckets;
  add_buckets(level_of(date), date, buckets);
  return buckets;
}

std::vector<std::uint64_t> buckets_held(const Interval& date) {
  std::vector<std::uint64_t> buckets;
  const Level own = level_of(date);
  for (const Level level : {Level::day, Level::month, Level::year, Level::decade}) {
    if (level >= own) add_buckets(level, date, buckets);
  }
  if (own == Level::exact) add_buckets(own, date, buckets);
  return buckets;
}

}  // namespace

std::vector<CandidateIndex::Key> CandidateIndex::keys(const Group& group,
                                                      const std::vector<Key>& buckets) const {
  std::vector<Key> keys;
  const auto add = [&](Key bucket, Id family, Id name) {
    keys.push_back(Hash().number(bucket).number(family).number(name).value());
  };
  for (const Key bucket : buckets) {
    for (const auto& [family, with_family] : group.families) {
      if (group.typical(with_family)) add(bucket, family, 0);
    }
    for (const auto& [name, with_name] : group.names) {
      if (!group.typical(with_name)) continue;
      for (const Id posting : names_.keys(name).postings) {
        add(bucket, 0, posting);
        for (const auto& [family, with_family] : group.families) {
          if (group.typical(with_family)) add(bucket, family, posting);
        }
      }
    }
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

void CandidateIndex::add(std::uint32_t number, const Interval& date, const Group& group) {
  for (const Key key : keys(group, buckets_held(date))) {
    auto& list = lists_[key];
    if (list.size() < kMostCandidates && std::find(list.begin(), list.end(), number) == list.end())
      list.push_back(number);
  }
  for (const Key at : group.told_at) told_at_[at].push_back(number);
}

std::vector<CandidateIndex::Candidate> CandidateIndex::find(const Group& group) const {
  std::vector<Candidate> found;
  const auto add_all = [&](const auto& lists, Key key, bool told_together) {
    const auto list = lists.find(key);
    if (list == lists.end()) return;
    for (const std::uint32_t number : list->second) found.push_back({number, told_together});
  };
  for (const Key key : keys(group, buckets_asked(group.date))) add_all(lists_, key, false);
  for (const Key at : group.told_at) add_all(told_at_, at, true);
  std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
    return std::tuple(a.number, !a.told_together) < std::tuple(b.number, !b.told_together);
  });
  const auto same = [](const Candidate& a, const Candidate& b) { return a.number == b.number; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

}  // namespace dateline::merging
