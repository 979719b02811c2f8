#include "merge/undated.h"

#include <algorithm>
#include <map>
#include <span>
#include <string_view>
#include <unordered_map>

#include "merge/canonical.h"
#include "merge/dates.h"
#include "merge/features.h"
#include "merge/group.h"
#include "merge/similarity.h"

namespace dateline::merging {

namespace {

constexpr double kSpeaks = 3.0;         // bits of identity from which a telling speaks at all
constexpr double kEnough = 5.0;         // bits that date an article
constexpr double kRival = 0.7;          // other days with this share of the best leave it open
constexpr std::int64_t kNear = 7;       // days from the best that are no others
constexpr std::int64_t kWidest = 10;    // days between which an article is dated or not at all
constexpr std::size_t kTooMany = 500;   // dated tellings that share a name or a kind: they identify nothing
constexpr std::int64_t kOldNews = 45;   // days after an event on which an article may still say "last month"
constexpr std::int64_t kForeseen = 14;  // days before an event on which it may say "next week"

// The dated tellings of other articles by what they share: names and kinds of event.
class Tellings {
 public:
  Tellings(const std::vector<Mention>& mentions, FeatureTable& features)
      : mentions_(mentions), features_(features) {
    groups_.reserve(mentions.size());
    for (std::uint32_t i = 0; i < mentions.size(); ++i) {
      const Features own = features.features_of(mentions[i]);
      groups_.push_back(group_of(i, mentions[i], own));
      if (days_of(mentions[i].date).length() > kLongest || is_open(mentions[i].date)) continue;
      if (own.recurrence != Recurrence::speech) by_family_[own.family].push_back(i);
      for (const Id name : own.names) by_name_[name].push_back(i);
    }
  }

  std::vector<std::uint32_t> like(const Features& own) const {
    std::vector<std::uint32_t> found;
    const auto add = [&](const auto& lists, Id key) {
      const auto list = lists.find(key);
      if (list != lists.end() && list->second.size() <= kTooMany)
        found.insert(found.end(), list->second.begin(), list->second.end());
    };
    if (own.recurrence != Recurrence::speech) add(by_family_, own.family);
    for (const Id name : own.names) add(by_name_, name);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  const Group& group(std::uint32_t i) const { return groups_[i]; }
  const Mention& mention(std::uint32_t i) const { return mentions_[i]; }
  const FeatureTable& features() const { return features_; }

 private:
  static constexpr std::int64_t kLongest = 7;

  const std::vector<Mention>& mentions_;
  FeatureTable& features_;
  std::vector<Group> groups_;
  std::unordered_map<Id, std::vector<std::uint32_t>> by_family_;
  std::unordered_map<Id, std::vector<std::uint32_t>> by_name_;
};

// What speaks for each day of publication: the strongest testimony of each telling.
using Support = std::map<std::int64_t, std::vector<Testimony>>;

double total(const std::vector<Testimony>& testimonies) {
  double sum = 0;
  for (const Testimony& testimony : testimonies) sum += testimony.weight;
  return sum;
}

void testify(const Testimony& testimony, std::int64_t day, Support& support) {
  auto& all = support[day];
  if (!all.empty() && all.back().telling == testimony.telling) {
    if (all.back().weight < testimony.weight) all.back() = testimony;
  } else {
    all.push_back(testimony);
  }
}

void hear(std::uint32_t telling, const Mention& undated, const Group& group, const Features& own,
          const Tellings& tellings, const Redate& redate, Support& support) {
  for (const std::uint32_t i : tellings.like(own)) {
    const Mention& dated = tellings.mention(i);
    if (dated.document == undated.document) continue;
    const double weight = identity_weight(group, tellings.group(i), tellings.features());
    if (weight < kSpeaks) continue;
    const Days event = days_of(dated.date);
    for (std::int64_t day = event.first - kForeseen; day <= event.last + kOldNews; ++day) {
      const auto meant = redate(undated.time, date_of_day_number(day));
      if (meant && days_of(meant->days).length() <= 7 && !common(days_of(meant->days), event).empty())
        testify({telling, i, weight}, day, support);
    }
  }
}

// The last day that the article itself tells as past.
std::optional<std::int64_t> last_told(std::span<const Mention> mentions) {
  std::optional<std::int64_t> last;
  for (const Mention& mention : mentions) {
    if (mention.date.open_start) continue;
    if (mention.modality == Modality::asserted || mention.modality == Modality::reported)
      last = std::max(last.value_or(INT64_MIN), day_number(mention.date.first));
  }
  return last;
}

// The best supported days that touch one another.
struct Best {
  double weight = 0;
  Days days;
};

Best best_of(const Support& support) {
  Best best;
  for (const auto& [day, testimonies] : support) {
    const double weight = total(testimonies);
    if (weight > best.weight) {
      best = {weight, {day, day}};
    } else if (weight == best.weight && day == best.days.last + 1) {
      best.days.last = day;
    }
  }
  return best;
}

bool has_rival(const Support& support, const Best& best) {
  return std::any_of(support.begin(), support.end(), [&](const auto& entry) {
    const bool elsewhere = entry.first < best.days.first - kNear || entry.first > best.days.last + kNear;
    return elsewhere && total(entry.second) > kRival * best.weight;
  });
}

std::optional<Dating> decide(std::size_t document, const Support& support) {
  const Best best = best_of(support);
  if (best.weight < kEnough || best.days.length() > kWidest || has_rival(support, best)) return std::nullopt;
  // A weekday named is the day before more often than any other.
  Dating dating{
      .document = document,
      .published = date_of_day_number(std::min(best.days.first + 1, best.days.last)),
      .days = {date_of_day_number(best.days.first), date_of_day_number(best.days.last), Granularity::day},
      .testimonies = support.at(best.days.first)};
  dating.days.range = best.days.length() > 1;
  return dating;
}

}  // namespace

std::vector<Dating> date_documents(const std::vector<DocumentInfo>& documents,
                                   const std::vector<Mention>& mentions, const std::vector<Mention>& undated,
                                   const Redate& redate) {
  std::vector<Dating> datings;
  FeatureTable features;
  const Tellings tellings(mentions, features);
  for (std::size_t d = 0; d < documents.size(); ++d) {
    if (documents[d].published) continue;
    Support support;
    const auto own_tellings = of_document(undated, documents[d].id);
    for (const Mention& telling : own_tellings) {
      const auto u = static_cast<std::uint32_t>(&telling - undated.data());
      const Features own = features.features_of(telling);
      hear(u, telling, group_of(u, telling, own), own, tellings, redate, support);
    }
    const auto not_before = last_told(of_document(mentions, documents[d].id));
    if (not_before) support.erase(support.begin(), support.lower_bound(*not_before));
    if (auto dating = decide(d, support)) datings.push_back(std::move(*dating));
  }
  return datings;
}

}  // namespace dateline::merging
