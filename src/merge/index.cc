#include "merge/index.h"

#include <algorithm>
#include <bit>

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

// Spreads every bit of its arguments over all bits.
Key mix(std::uint64_t a, std::uint64_t b) {
  std::uint64_t mixed = (a ^ std::rotl(b, 32)) * 0x9E3779B97F4A7C15ULL;
  mixed = (mixed ^ (mixed >> 32U)) * 0xD6E8FEB86659FD93ULL;
  return mixed ^ (mixed >> 32U);
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

// Those of longer levels than its own.
template <typename Take>
void each_bucket_above(const Interval& date, const Take& take) {
  const Level own = level_of(date);
  for (const Level level : {Level::month, Level::year, Level::decade}) {
    if (level > own) each_bucket(level, date, take);
  }
}

// What a group is found by, whatever its date: its families, the keys of its names, and both together. Some
// come twice.
template <typename Take>
void each_feature(const Group& group, const NameTable& names, const Take& take) {
  for (const auto& [family, with_family] : group.families) {
    if (group.typical(with_family)) take(mix(family, 0));
  }
  for (const auto& [name, with_name] : group.names) {
    if (!group.typical(with_name)) continue;
    for (const Id posting : names.keys(name).postings) {
      take(mix(0, posting));
      for (const auto& [family, with_family] : group.families) {
        if (group.typical(with_family)) take(mix(family, posting));
      }
    }
  }
}

void sort_once_each(std::vector<std::uint32_t>& numbers) {
  std::sort(numbers.begin(), numbers.end());
  numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::vector<Key> features_of(const Group& group, const NameTable& names) {
  std::vector<Key> features;
  each_feature(group, names, [&](Key feature) { features.push_back(feature); });
  return features;
}

constexpr std::size_t kKeysOfAGroup = 16;  // or so

}  // namespace

CandidateIndex::CandidateIndex(const NameTable& names, const std::vector<Group>& groups)
    : names_(names), asked_(kKeysOfAGroup * groups.size()) {
  for (const Group& group : groups) {
    const std::vector<Key> features = features_of(group, names_);
    each_bucket_asked(group.date, [&](Key bucket) {
      for (const Key feature : features) asked_.add(mix(bucket, feature));
    });
  }
}

// It asks for the keys of its own level itself: they need another one who does.
void CandidateIndex::add(std::uint32_t number, const Group& group) {
  const std::vector<Key> features = features_of(group, names_);
  each_bucket_asked(group.date, [&](Key bucket) {
    for (const Key feature : features) {
      if (const Key key = mix(bucket, feature); asked_.has_twice(key)) lists_.add(key, number);
    }
  });
  add_above(number, group.date, features);
}

void CandidateIndex::add_joined(std::uint32_t number, const Interval& date, const Group& group) {
  const std::vector<Key> features = features_of(group, names_);
  each_bucket_asked(date, [&](Key bucket) {
    for (const Key feature : features) {
      if (const Key key = mix(bucket, feature); asked_.has(key)) lists_.add(key, number);
    }
  });
  add_above(number, date, features);
}

void CandidateIndex::add_above(std::uint32_t number, const Interval& date, const std::vector<Key>& features) {
  each_bucket_above(date, [&](Key bucket) {
    for (const Key feature : features) {
      if (const Key key = mix(bucket, feature); asked_.has(key)) lists_.add(key, number);
    }
  });
}

const std::vector<std::uint32_t>& CandidateIndex::find(const Group& group) {
  found_.clear();
  const std::vector<Key> features = features_of(group, names_);
  each_bucket_asked(group.date, [&](Key bucket) {
    for (const Key feature : features) lists_.append_to(found_, mix(bucket, feature));
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
