#include "merge/scores.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace dateline::merging {

namespace {

constexpr double kHalfway = 1000.0;  // code points into an article where position is worth half

std::size_t documents_of(const Event& event, const std::vector<std::size_t>& mentions) {
  std::set<std::string_view> documents;
  for (const std::size_t i : mentions) documents.insert(event.mentions[i].document);
  return documents.size();
}

double share_of_own_date(const Event& event) {
  double share = 1;
  for (const Conflict& conflict : event.conflicts) {
    std::size_t all = 0;
    for (const Conflict::Side& side : conflict.sides) all += documents_of(event, side.mentions);
    share *=
        static_cast<double>(documents_of(event, conflict.sides.front().mentions)) / static_cast<double>(all);
  }
  return share;
}

struct Measures {
  double documents = 0;
  double mentions = 0;
  double spread = 0;
  double position = 0;
};

using Publications = std::map<std::string_view, std::optional<Date>>;

Measures measures_of(const Event& event, const Publications& published) {
  std::map<std::string_view, std::uint64_t> first_told;
  for (const Mention& mention : event.mentions) {
    const auto [at, added] = first_told.try_emplace(mention.document, mention.passage.start);
    if (!added) at->second = std::min(at->second, mention.passage.start);
  }
  std::optional<std::int64_t> first;
  std::optional<std::int64_t> last;
  double position = 0;
  for (const auto& [document, start] : first_told) {
    position += kHalfway / (kHalfway + static_cast<double>(start));
    const auto at = published.find(document);
    if (at == published.end() || !at->second) continue;
    const std::int64_t day = day_number(*at->second);
    first = std::min(first.value_or(day), day);
    last = std::max(last.value_or(day), day);
  }
  const auto documents = static_cast<double>(first_told.size());
  const double spread = first ? std::log1p(static_cast<double>(*last - *first)) : 0;
  return {std::log1p(documents), std::log1p(static_cast<double>(event.mentions.size())), spread,
          position / documents};
}

double part(double value, double most) { return most > 0 ? value / most : 0; }

bool did_happen(Modality modality) {
  return modality != Modality::hypothetical && modality != Modality::negated;
}

}  // namespace

double confidence_of(const Event& event) {
  std::map<std::string_view, double> by_document;
  for (const Mention& mention : event.mentions) {
    double& best = by_document[mention.document];
    best = std::max(best, std::clamp(mention.confidence, 0.0, 1.0));
  }
  std::vector<double> best;
  for (const auto& [document, confidence] : by_document) best.push_back(confidence);
  std::sort(best.begin(), best.end(), std::greater<>());
  double doubt = 1;
  double damping = 1;
  for (const double confidence : best) {
    doubt *= 1 - confidence * damping;
    damping /= 2;
  }
  return (1 - doubt) * share_of_own_date(event);
}

void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents) {
  Publications published;
  for (const DocumentInfo& document : documents) published.emplace(document.id, document.published);
  std::vector<Measures> measures;
  Measures most;
  for (const Event& event : events) {
    measures.push_back(measures_of(event, published));
    most.documents = std::max(most.documents, measures.back().documents);
    most.mentions = std::max(most.mentions, measures.back().mentions);
    most.spread = std::max(most.spread, measures.back().spread);
  }
  for (std::size_t i = 0; i < events.size(); ++i) {
    const Measures& m = measures[i];
    const double all = 0.5 * part(m.documents, most.documents) + 0.2 * part(m.mentions, most.mentions) +
                       0.15 * part(m.spread, most.spread) + 0.15 * m.position;
    events[i].salience = did_happen(events[i].modality) ? all : all / 2;
  }
}

}  // namespace dateline::merging
