#include "merge/index.h"

#include <algorithm>

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

// Every number in the lists of these keys, once.
std::vector<std::uint32_t> all_of(const std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>& lists,
                                  const std::vector<std::uint64_t>& keys) {
  std::vector<std::uint32_t> numbers;
  for (const std::uint64_t key : keys) {
    if (const auto list = lists.find(key); list != lists.end()) {
      numbers.insert(numbers.end(), list->second.begin(), list->second.end());
    }
  }
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
  return numbers;
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
}

std::vector<std::uint32_t> CandidateIndex::find(const Group& group) const {
  return all_of(lists_, keys(group, buckets_asked(group.date)));
}

void TellingIndex::add(std::uint32_t number, const Group& group) {
  for (const std::uint64_t at : group.told_at) lists_[at].push_back(number);
}

std::vector<std::uint32_t> TellingIndex::find(const Group& group) const {
  return all_of(lists_, group.told_at);
}

}  // namespace dateline::merging
