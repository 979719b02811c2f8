#include "merge/event.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

#include "merge/date_choice.h"
#include "merge/identity.h"
#include "merge/name_choice.h"
#include "merge/title_choice.h"
#include "text/lexicon.h"

namespace dateline::merging {

namespace {

std::vector<std::uint32_t> all_mentions(const Story& story) {
  std::vector<std::uint32_t> all;
  for (const Group& side : story.sides) all.insert(all.end(), side.mentions.begin(), side.mentions.end());
  std::sort(all.begin(), all.end());
  return all;
}

std::vector<const Mention*> pointers(const std::vector<std::uint32_t>& numbers,
                                     const std::vector<Mention>& mentions) {
  std::vector<const Mention*> list;
  for (const std::uint32_t number : numbers) list.push_back(&mentions[number]);
  return list;
}

// The mentions of a side that cannot mean another side's date as well.
Conflict::Side side_of(const Group& group, const Interval& date, const std::vector<Interval>& others,
                       const std::vector<std::uint32_t>& all, const std::vector<Mention>& mentions) {
  Conflict::Side side{date, {}};
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!std::binary_search(group.mentions.begin(), group.mentions.end(), all[i])) continue;
    const Interval& said = mentions[all[i]].date;
    const bool takes_side = std::none_of(others.begin(), others.end(), [&](const Interval& other) {
      return other != date && overlaps(said, other);
    });
    if (takes_side) side.mentions.push_back(i);
  }
  return side;
}

std::vector<Conflict> conflicts_of(const Story& story, const std::vector<std::uint32_t>& all,
                                   const std::vector<Mention>& mentions) {
  if (story.sides.size() < 2) return {};
  std::vector<Interval> dates;
  for (const Group& side : story.sides)
    dates.push_back(choose_date(pointers(side.mentions, mentions), side.lasts()));
  Conflict conflict;
  conflict.days_apart = std::numeric_limits<std::int64_t>::max();
  for (std::size_t i = 0; i < dates.size(); ++i) {
    conflict.sides.push_back(side_of(story.sides[i], dates[i], dates, all, mentions));
    if (i > 0) conflict.days_apart = std::min(conflict.days_apart, days_apart(dates[0], dates[i]));
  }
  return {conflict};
}

// The one that most mentions have; of equals, the first in the alphabet.
std::string most_frequent_of(const std::vector<const Mention*>& mentions, std::string Mention::*field) {
  if (mentions.size() == 1) return lower(mentions.front()->*field);
  std::map<std::string, std::int64_t> counts;
  for (const Mention* mention : mentions) ++counts[lower(mention->*field)];
  return std::max_element(counts.begin(), counts.end(),
                          [](const auto& a, const auto& b) { return a.second < b.second; })
      ->first;
}

// What happened outweighs what was planned: enumerators are in this order.
Modality strongest_modality(const std::vector<const Mention*>& mentions) {
  constexpr std::array order{Modality::asserted, Modality::reported, Modality::planned,
                             Modality::hypothetical, Modality::negated};
  for (const Modality modality : order) {
    const auto has = [&](const Mention* mention) { return mention->modality == modality; };
    if (std::any_of(mentions.begin(), mentions.end(), has)) return modality;
  }
  return Modality::asserted;
}

// Those that say their date with the event, if any does: what a story goes on to tell says less of it.
std::vector<const Mention*> tellers(const std::vector<const Mention*>& mentions) {
  std::vector<const Mention*> said;
  std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(said),
               [](const Mention* mention) { return mention->time.basis == DateBasis::said; });
  return said.empty() ? mentions : said;
}

}  // namespace

IdentifiedEvent event_of(const Story& story, std::vector<Mention>& mentions, FeatureTable& features) {
  const Group& own = story.sides.front();
  const std::vector<std::uint32_t> all = all_mentions(story);
  const std::vector<const Mention*> list = pointers(all, mentions);
  IdentifiedEvent result;
  Event& event = result.event;
  event.date = choose_date(pointers(own.mentions, mentions), own.lasts());
  event.participants = choose_names(list, &Mention::participants, features.names());
  event.places = choose_names(list, &Mention::places, features.names());
  const std::vector<const Mention*> telling = tellers(list);
  const std::string head = most_frequent_of(telling, &Mention::head);
  std::vector<std::string> names = event.participants;
  names.insert(names.end(), event.places.begin(), event.places.end());
  event.title = choose_title(telling, names, head);
  event.modality = strongest_modality(list);
  event.conflicts = conflicts_of(story, all, mentions);
  event.type = most_frequent_of(telling, &Mention::type);
  result.identity = identity_of(own, event.date, list, features);
  event.mentions.reserve(all.size());
  for (const std::uint32_t number : all) event.mentions.push_back(std::move(mentions[number]));
  return result;
}

}  // namespace dateline::merging
