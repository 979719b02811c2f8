#include "merge/relations.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "merge/canonical.h"
#include "merge/lengths.h"
#include "merge/similarity.h"
#include "merge/told.h"

namespace dateline::merging {

namespace {

constexpr double kSure = 5.0;              // bits of identity
constexpr double kAhead = 1.0;             // bits that the second best is behind
constexpr double kEnoughInDocument = 3.0;  // bits, for the only event of its kind in the same document
constexpr std::size_t kMostCandidates = 32;
// Days of an event that is dated by another alone: "a year after", "after".
constexpr std::int64_t kLongest = 366;
constexpr std::int64_t kLongestUnmeasured = 31;

using Stories = std::vector<Story>;

// The other event of a relation as a mention, so that it can be compared with events.
Mention as_mention(const Mention& of, const Relation& relation) {
  Mention mention;
  mention.document = of.document;
  mention.passage = of.passage;
  mention.trigger = relation.trigger;
  mention.head = relation.head;
  mention.participants = relation.participants;
  mention.places = relation.places;
  mention.keywords = relation.keywords;
  if (relation.date) mention.date = *relation.date;
  return mention;
}

std::uint64_t pair_of(Id a, Id b) { return (std::uint64_t{a} << 32U) | b; }

class Finder {
 public:
  Finder(Stories& stories, std::vector<Mention>& mentions, const std::vector<DocumentInfo>& documents,
         FeatureTable& features)
      : stories_(stories), mentions_(mentions), documents_(documents), features_(features) {
    story_of_.assign(mentions.size(), kNoStory);
    for (std::size_t i = 0; i < stories.size(); ++i) index(i);
    find_triggers();
  }

  void place_hanging() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      if (hangs_on_event(mentions_[i])) place(i);
    }
    for (const std::size_t story : joined_) std::sort(own(story).mentions.begin(), own(story).mentions.end());
  }

  std::vector<Link> links() {
    std::vector<Link> links;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      if (story_of_[i] == kNoStory) continue;
      for (std::uint32_t r = 0; r < mentions_[i].relations.size(); ++r) {
        const auto other = meant(mentions_[i], mentions_[i].relations[r]);
        if (other && *other != story_of_[i]) links.push_back({i, r, *other});
      }
    }
    return links;
  }

 private:
  static constexpr std::size_t kNoStory = SIZE_MAX;
  static constexpr std::uint32_t kNoMention = UINT32_MAX;

  Group& own(std::size_t story) { return stories_[story].sides.front(); }

  void index(std::size_t i) {
    for (const Group& side : stories_[i].sides) {
      for (const std::uint32_t mention : side.mentions) story_of_[mention] = i;
    }
    const Group& group = own(i);
    for (const auto& [family, of_family] : group.families) {
      for (const auto& [document, told] : group.documents) add(told_[pair_of(document, family)], i);
      for (const auto& [name, times] : group.names) {
        if (!group.typical(times)) continue;
        for (const Id posting : features_.names().keys(name).postings)
          add(named_[pair_of(posting, family)], i);
      }
    }
  }

  static void add(std::vector<std::size_t>& list, std::size_t story) {
    if (list.size() <= kMostCandidates && (list.empty() || list.back() != story)) list.push_back(story);
  }

  // The mentions that have a trigger which relations name as that of another event.
  void find_triggers() {
    for (const Mention& mention : mentions_) {
      for (const Relation& relation : mention.relations)
        triggers_.try_emplace({mention.document, relation.trigger.start}, kNoMention);
    }
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const auto at = triggers_.find({mentions_[i].document, mentions_[i].trigger.start});
      if (at != triggers_.end() && at->second == kNoMention) at->second = i;
    }
  }

  // The story of the mention that has this trigger.
  std::optional<std::size_t> told_at(const Mention& of, const Relation& relation) const {
    const std::uint32_t mention = triggers_.at({of.document, relation.trigger.start});
    if (mention == kNoMention || story_of_[mention] == kNoStory) return std::nullopt;
    return story_of_[mention];
  }

  // All that speaks for the same event but the date.
  double identity(const Group& group, std::size_t story) {
    const MatchWeight weight = match_weight(group, own(story), false, features_);
    return weight.action + weight.names + weight.places + weight.words + weight.modality;
  }

  bool dates_fit(const Relation& relation, std::size_t story) {
    return !relation.date || !common(days_of(*relation.date), days_of(own(story).date)).empty();
  }

  std::optional<std::size_t> told_in_document(const Relation& relation, const Features& asked,
                                              const Group& group) {
    const auto list = told_.find(pair_of(asked.document, asked.family));
    if (list == told_.end()) return std::nullopt;
    std::optional<std::size_t> only;
    for (const std::size_t story : list->second) {
      if (!dates_fit(relation, story)) continue;
      if (only) return std::nullopt;
      only = story;
    }
    const bool bare = group.names.empty() && group.words.empty();  // "the vote"
    if (!only || (!bare && identity(group, *only) < kEnoughInDocument)) return std::nullopt;
    return only;
  }

  std::vector<std::size_t> candidates(const Group& group) const {
    std::vector<std::size_t> found;
    for (const auto& [family, of_family] : group.families) {
      for (const auto& [name, times] : group.names) {
        for (const Id posting : features_.names().keys(name).postings) {
          const auto list = named_.find(pair_of(posting, family));
          if (list != named_.end() && list->second.size() <= kMostCandidates)
            found.insert(found.end(), list->second.begin(), list->second.end());
        }
      }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

  // The one story of `found` that is surely alike, and no other nearly so.
  template <typename Fits>
  std::optional<std::size_t> alike(const Group& group, Fits fits) {
    std::optional<std::size_t> best;
    double most = kSure;
    double second = 0;
    for (const std::size_t story : candidates(group)) {
      if (!fits(story)) continue;
      const double weight = identity(group, story);
      if (weight >= most) {
        second = best ? most : 0;
        most = weight;
        best = story;
      } else {
        second = std::max(second, weight);
      }
    }
    return best && most - second >= kAhead ? best : std::nullopt;
  }

  std::optional<std::size_t> meant(const Mention& of, const Relation& relation) {
    if (const auto story = told_at(of, relation)) return story;
    const Mention named = as_mention(of, relation);
    const Features asked = features_.features_of(named, false);
    const Group group = group_of(0, named, asked);
    if (const auto story = told_in_document(relation, asked, group)) return story;
    const bool happens_often =
        asked.recurrence == Recurrence::often || asked.recurrence == Recurrence::speech;
    if (happens_often && !relation.date) return std::nullopt;
    return alike(group, [&](std::size_t story) { return dates_fit(relation, story); });
  }

  bool is_dated(std::size_t story) {
    const auto& told = own(story).mentions;
    return !is_open(own(story).date) && std::any_of(told.begin(), told.end(), [&](std::uint32_t i) {
      return mentions_[i].time.basis == DateBasis::said && is_told_as_real(mentions_[i].modality);
    });
  }

  std::int64_t published(const Mention& mention) const {
    const DocumentInfo* document = document_of(documents_, mention.document);
    return document != nullptr && document->published ? day_number(*document->published) : kNever;
  }

  // The date that the other event gives to what a mention tells.
  std::optional<Interval> date_by(const Mention& mention, std::size_t story) {
    const Interval& other = own(story).date;
    if (!is_dated(story) || !says_when(mention.relations.front(), other.range)) return std::nullopt;
    const Days related = days_related(mention.relations.front(), days_of(other), other.range);
    const Days days = common(related, {kEver, published(mention)});
    if (days.empty()) return std::nullopt;
    Interval date = interval_of(days);
    date.approximate = date.range;
    return date;
  }

  static std::int64_t longest(const Relation& relation) {
    return relation.length.empty() ? kLongestUnmeasured : kLongest;
  }

  void place(std::uint32_t i) {
    Mention& mention = mentions_[i];
    if (!is_told_as_real(mention.modality)) return;
    const auto other = meant(mention, mention.relations.front());
    const auto date = other ? date_by(mention, *other) : std::nullopt;
    if (!date) return;
    mention.date = *date;
    mention.time.anchor->date = edtf(own(*other).date);
    const Group group = group_of(i, mention, features_.features_of(mention, false));
    const auto story = story_for(group, *date, *other);
    if (story) {
      join(*story, group);
    } else if (!is_open(*date) && days_of(*date).length() <= longest(mention.relations.front())) {
      stories_.push_back({{group}});
      index(stories_.size() - 1);
    } else {
      return;
    }
    story_of_[i] = story ? *story : stories_.size() - 1;
  }

  std::optional<std::size_t> story_for(const Group& group, const Interval& date, std::size_t other) {
    const Days days = reach_of(date);
    const bool often = group.recurrence == Recurrence::often || group.recurrence == Recurrence::speech;
    return alike(group, [&](std::size_t story) {
      const Group& candidate = own(story);
      if (story == other || is_open(candidate.date) || candidate.date.range) return false;
      if (often) return fit(date, candidate.date, false) == DateFit::same;
      return !common(days, days_of(candidate.date)).empty();
    });
  }

  // What is told by another event alone says less of the date than what the event has.
  void join(std::size_t story, const Group& group) {
    Group& into = own(story);
    const Days shared = into.shared;
    const Interval date = into.date;
    absorb(into, group);
    into.shared = shared;
    into.date = date;
    joined_.push_back(story);
  }

  Stories& stories_;
  std::vector<Mention>& mentions_;
  const std::vector<DocumentInfo>& documents_;
  FeatureTable& features_;
  std::map<std::pair<std::string_view, std::uint64_t>, std::uint32_t> triggers_;  // by document and place
  std::vector<std::size_t> story_of_;                                             // by mention
  std::vector<std::size_t> joined_;                                   // stories that a hanging mention joined
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> told_;  // by document and family
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> named_;  // by name and family
};

}  // namespace

void forget_date(Mention& mention) {
  mention.date = {};
  mention.time.anchor->date.clear();
}

std::vector<Link> relate_stories(std::vector<Story>& stories, std::vector<Mention>& mentions,
                                 const std::vector<DocumentInfo>& documents, FeatureTable& features) {
  const bool none = std::all_of(mentions.begin(), mentions.end(),
                                [](const Mention& mention) { return mention.relations.empty(); });
  if (none) return {};
  Finder finder(stories, mentions, documents, features);
  finder.place_hanging();
  return finder.links();
}

}  // namespace dateline::merging
