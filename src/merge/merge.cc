#include "merge/merge.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "merge/canonical.h"
#include "merge/cluster.h"
#include "merge/conflict.h"
#include "merge/event.h"
#include "merge/scores.h"

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
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Group group = group_of(static_cast<std::uint32_t>(i), mentions[i], features.features_of(mentions[i]));
    if (i > 0 && say_the_same(mentions[i - 1], mentions[i])) {
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

}  // namespace

Timeline merge(std::vector<DocumentInfo> documents, std::vector<Mention> mentions,
               std::vector<Diagnostic> diagnostics) {
  merging::put_in_order(mentions);
  merging::put_in_order(documents, diagnostics);
  merging::put_in_order(diagnostics);
  FeatureTable features;
  Clusters clusters = cluster(first_groups(mentions, features), features);
  Stories stories = join_disagreeing(std::move(clusters.groups), mentions, features);
  Timeline timeline{std::move(documents), {}, std::move(diagnostics)};
  std::vector<Identity> identities;
  for (const Story& story : stories.stories) {
    IdentifiedEvent event = event_of(story, mentions, features);
    if (is_bare(event.event)) continue;
    timeline.events.push_back(std::move(event.event));
    identities.push_back(std::move(event.identity));
  }
  set_ids(timeline.events, identities);
  set_salience(timeline.events, timeline.documents);
  put_in_order(timeline.events);
  return timeline;
}

}  // namespace dateline
