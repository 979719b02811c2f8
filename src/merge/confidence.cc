#include "merge/confidence.h"

#include <algorithm>
#include <functional>
#include <set>
#include <string_view>

#include "merge/sources.h"

namespace dateline::merging {

namespace {

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

ConfidenceParts parts_of(const Event& event, const std::vector<std::size_t>& sources) {
  std::vector<double> best(independent_sources(sources));
  for (std::size_t i = 0; i < event.mentions.size(); ++i)
    best[sources[i]] = std::max(best[sources[i]], std::clamp(event.mentions[i].confidence, 0.0, 1.0));
  std::sort(best.begin(), best.end(), std::greater<>());
  double doubt = 1;
  double damping = 1;
  for (const double confidence : best) {
    doubt *= 1 - confidence * damping;
    damping /= 2;
  }
  return {.extraction = best.empty() ? 0 : best.front(),
          .sources = 1 - doubt,
          .date = 1,
          .agreement = share_of_own_date(event)};
}

}  // namespace

void set_confidence(Event& event) {
  const std::vector<std::size_t> sources = sources_of(event);
  event.independent_sources = independent_sources(sources);
  event.confidence_parts = parts_of(event, sources);
  const ConfidenceParts& parts = event.confidence_parts;
  event.confidence = parts.sources * parts.date * parts.agreement;
}

}  // namespace dateline::merging
