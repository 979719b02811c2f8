#include "merge/id.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "merge/hash.h"
#include "text/lexicon.h"

namespace dateline::merging {

namespace {

std::size_t documents_of(const Event& event) {
  std::set<std::string_view> documents;
  for (const Mention& mention : event.mentions) documents.insert(mention.document);
  return documents.size();
}

// No two events share a mention, so that places are all different.
auto place_of(const Event& event) {
  const Mention& first = event.mentions.front();
  return std::tie(first.document, first.passage.start, first.trigger.start, first.time.start, event.title);
}

std::vector<std::size_t> best_supported_first(const std::vector<Event>& events) {
  std::vector<std::size_t> documents;
  for (const Event& event : events) documents.push_back(documents_of(event));
  std::vector<std::size_t> order(events.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto support = [&](std::size_t i) { return std::pair(documents[i], events[i].mentions.size()); };
    if (support(a) != support(b)) return support(a) > support(b);
    if (events[a].date.first != events[b].date.first) return events[a].date.first < events[b].date.first;
    return place_of(events[a]) < place_of(events[b]);
  });
  return order;
}

}  // namespace

std::string id_of(const Identity& identity, const std::string& apart) {
  Hash hash;
  hash.text(identity.family).text(identity.when).text(lower(identity.name)).text(identity.word);
  if (!apart.empty()) hash.text(apart);
  return fmt::format("{:016x}", hash.value());
}

void set_ids(std::vector<Event>& events, const std::vector<Identity>& identities) {
  std::unordered_map<std::string, std::size_t> alike;
  std::vector<std::string> ids;
  ids.reserve(identities.size());
  for (const Identity& identity : identities) ++alike[ids.emplace_back(id_of(identity))];
  std::unordered_set<std::string> taken;
  for (const std::size_t i : best_supported_first(events)) {
    std::string id = ids[i];
    if (alike.at(id) > 1) id = id_of(identities[i], events[i].title);
    for (std::size_t count = 2; !taken.insert(id).second; ++count) {
      id = id_of(identities[i], fmt::format("{}\n{}", events[i].title, count));
    }
    events[i].id = std::move(id);
  }
}

}  // namespace dateline::merging
