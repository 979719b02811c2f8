#include "merge/merge.h"

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <utility>

#include "merge/bounds.h"
#include "merge/canonical.h"
#include "merge/cluster.h"
#include "merge/confidence.h"
#include "merge/conflict.h"
#include "merge/event.h"
#include "merge/lengths.h"
#include "merge/relations.h"
#include "merge/scores.h"
#include "merge/told.h"

namespace dateline {

namespace {

using namespace merging;

// One trigger dated twice: "on Monday, … at 10 a.m.".
bool say_the_same(const Mention& a, const Mention& b) {
  return a.document == b.document && a.trigger == b.trigger && a.head == b.head &&
         fit(a.date, b.date, false) != DateFit::none;
}

std::vector<Group> first_groups(const std::vector<Mention>& mentions, FeatureTable& features) {
  std::vector<Group> groups;
  groups.reserve(mentions.size());
  const Mention* last = nullptr;
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    if (hangs_on_event(mentions[i])) continue;
    const Mention* before = std::exchange(last, &mentions[i]);
    Group group = group_of(static_cast<std::uint32_t>(i), mentions[i], features.features_of(mentions[i]));
    if (before != nullptr && say_the_same(*before, mentions[i])) {
      absorb(groups.back(), group);
    } else {
      groups.push_back(std::move(group));
    }
  }
  return groups;
}

// "Talks": a bare noun, said once of no stretch of time, tells no reader what happened. Such a mention
// strengthens an event that it joins, and makes none of its own.
bool is_bare(const Event& event) {
  return event.mentions.size() == 1 && !event.date.range && event.title.find(' ') == std::string::npos;
}

void put_in_order(std::vector<Event>& events) {
  const auto rank = [](const Event& e) { return std::tie(e.date.open_end, e.date.last, e.id); };
  std::sort(events.begin(), events.end(), [&](const Event& a, const Event& b) {
    if (a.date.open_start != b.date.open_start) return a.date.open_start;
    if (!a.date.open_start && a.date.first != b.date.first) return a.date.first < b.date.first;
    return rank(a) < rank(b);
  });
}

// The numbers of the mentions that tell a story, in the order in which its event has them.
std::vector<std::uint32_t> numbers_of(const Story& story) {
  std::vector<std::uint32_t> numbers;
  for (const Group& side : story.sides)
    numbers.insert(numbers.end(), side.mentions.begin(), side.mentions.end());
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

struct Place {
  std::size_t event = SIZE_MAX;  // none: a bare noun
  std::size_t mention = 0;
};

std::vector<Tie> ties_of(const std::vector<Link>& links, const std::vector<Place>& places,
                         const std::vector<std::size_t>& event_of_story, const std::vector<Event>& events) {
  std::vector<Tie> ties;
  for (const Link& link : links) {
    const Place& place = places[link.mention];
    const std::size_t other = event_of_story[link.story];
    if (place.event == SIZE_MAX || other == SIZE_MAX || place.event == other) continue;
    const Relation& relation = events[place.event].mentions[place.mention].relations[link.relation];
    if (!says_when(relation, events[other].date.range)) continue;
    const bool real = is_told_as_real(events[place.event].mentions[place.mention].modality) &&
                      is_told_as_real(events[other].modality);
    if (real) ties.push_back({place.event, place.mention, link.relation, other});
  }
  return ties;
}

struct Told {
  std::vector<Event> events;
  std::vector<Tie> ties;
};

Told tell(std::vector<Story> stories, const std::vector<Link>& links, std::vector<Mention> mentions,
          FeatureTable& features) {
  Told told;
  std::vector<Identity> identities;
  std::vector<Place> places(links.empty() ? 0 : mentions.size());
  std::vector<std::size_t> event_of_story(stories.size(), SIZE_MAX);
  for (std::size_t i = 0; i < stories.size(); ++i) {
    const Story story = std::move(stories[i]);
    IdentifiedEvent event = event_of(story, mentions, features);
    if (is_bare(event.event)) continue;
    event_of_story[i] = told.events.size();
    if (!links.empty()) {
      const auto numbers = numbers_of(story);
      for (std::size_t m = 0; m < numbers.size(); ++m) places[numbers[m]] = {told.events.size(), m};
    }
    told.events.push_back(std::move(event.event));
    identities.push_back(std::move(event.identity));
  }
  set_ids(told.events, identities);
  told.ties = ties_of(links, places, event_of_story, told.events);
  return told;
}

}  // namespace

Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Diagnostic> diagnostics) {
  for (Mention& mention : mentions) {
    if (hangs_on_event(mention)) forget_date(mention);
  }
  merging::put_in_order(mentions);
  merging::put_in_order(documents, diagnostics);
  merging::put_in_order(diagnostics);
  FeatureTable features;
  Clusters clusters = cluster(first_groups(mentions, features), features);
  Stories stories = join_disagreeing(std::move(clusters.groups), mentions, features);
  const std::vector<Link> links = relate_stories(stories.stories, mentions, documents, features);
  Told told = tell(std::move(stories.stories), links, std::move(mentions), features);
  tighten(told.events, std::move(told.ties), documents);
  for (Event& event : told.events) set_confidence(event);
  Timeline timeline{std::move(documents), std::move(told.events), std::move(diagnostics)};
  set_salience(timeline.events, timeline.documents);
  put_in_order(timeline.events);
  return timeline;
}

}  // namespace dateline
