#include "merge/index.h"

#include <algorithm>

#include "merge/index_key.h"

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

template <typename Take>
void each_bucket(Level level, const Interval& date, const Take& take) {
  const std::int64_t first = number_at(level, date.first);
  const std::int64_t last = level == Level::exact ? first : number_at(level, date.last);
  for (std::int64_t n = first; n <= last; ++n)
    take(mix(static_cast<std::uint64_t>(level), static_cast<std::uint64_t>(n)));
}

template <typename Take>
void each_bucket_asked(const Interval& date, const Take& take) {
  each_bucket(level_of(date), date, take);
}

// Those of longer levels than its own, as far as any group asks for them.
template <typename Take>
void each_bucket_above(const Interval& date, const std::array<bool, 4>& asked, const Take& take) {
  for (const Level level : {Level::month, Level::year, Level::decade}) {
    if (level > level_of(date) && asked[static_cast<std::size_t>(level)]) each_bucket(level, date, take);
  }
}

void sort_once_each(std::vector<std::uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

constexpr std::size_t kKeysOfAGroup = 16;   // or so
constexpr std::size_t kLevelsOfAGroup = 3;  // at most

}  // namespace

CandidateIndex::CandidateIndex(const FeatureTable& features, const std::vector<Group>& groups)
    : features_(features), asked_(kKeysOfAGroup * groups.size()) {
  for (const Group& group : groups) {
    if (const auto level = level_of(group.date); level != Level::exact)
      level_asked_[static_cast<std::size_t>(level)] = true;
  }
  note_grown(groups);
  for (const Group& group : groups) {
    each_bucket_asked(group.date, [&](Key bucket) {
      for (const IndexKey& own : group.keys) {
        if (const Key key = mix(bucket, own.key); asks(group, own, key)) asked_.add(key);
      }
    });
  }
}

void CandidateIndex::note_grown(const std::vector<Group>& groups) {
  const auto grown = std::count_if(groups.begin(), groups.end(), [](const Group& g) { return g.grew; });
  if (static_cast<std::size_t>(grown) == groups.size()) return;
  grown_.emplace(kKeysOfAGroup * kLevelsOfAGroup * static_cast<std::size_t>(grown));
  for (const Group& group : groups) {
    if (!group.grew) continue;
    const auto add = [&](Key bucket) {
      for (const IndexKey& own : group.keys) {
        if (own.known(group.plain)) grown_->add(mix(bucket, own.key));
      }
    };
    each_bucket_asked(group.date, add);
    each_bucket_above(group.date, level_asked_, add);
  }
}

// A key that it asks for itself needs another one who does.
void CandidateIndex::add(std::uint32_t number, const Group& group) {
  each_bucket_asked(group.date, [&](Key bucket) {
    for (const IndexKey& own : group.keys) {
      if (!own.known(group.plain)) continue;
      const Key key = mix(bucket, own.key);
      if (asks(group, own, key) ? asked_.has_twice(key) : asked_.has(key)) lists_.add(key, number);
    }
  });
  add_above(number, group.keys, group.plain, group.date);
}

void CandidateIndex::add_joined(std::uint32_t number, const Group& leader, const Group& group) {
  const bool plain = is_plain(leader, features_);
  each_bucket_asked(leader.date, [&](Key bucket) { add_asked(number, group.keys, plain, bucket); });
  add_above(number, group.keys, plain, leader.date);
}

void CandidateIndex::add_asked(std::uint32_t number, const std::vector<IndexKey>& keys, bool plain,
                               Key bucket) {
  for (const IndexKey& own : keys) {
    if (!own.known(plain)) continue;
    if (const Key key = mix(bucket, own.key); asked_.has(key)) lists_.add(key, number);
  }
}

void CandidateIndex::add_above(std::uint32_t number, const std::vector<IndexKey>& keys, bool plain,
                               const Interval& date) {
  each_bucket_above(date, level_asked_, [&](Key bucket) { add_asked(number, keys, plain, bucket); });
}

const std::vector<std::uint32_t>& CandidateIndex::find(const Group& group) {
  found_.clear();
  each_bucket_asked(group.date, [&](Key bucket) {
    for (const IndexKey& own : group.keys) {
      if (const Key key = mix(bucket, own.key); asks(group, own, key)) lists_.append_to(found_, key);
    }
  });
  sort_once_each(found_);
  return found_;
}

void TellingIndex::add(std::uint32_t number, const Group& group) {
  for (const std::uint64_t at : group.told_at) lists_.add(at, number);
}

const std::vector<std::uint32_t>& TellingIndex::find(const Group& group) {
  found_.clear();
  for (const std::uint64_t at : group.told_at) lists_.append_to(found_, at);
  sort_once_each(found_);
  return found_;
}

}  // namespace dateline::merging
