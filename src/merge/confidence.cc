#include "merge/confidence.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string_view>

#include "merge/sources.h"
#include "merge/told.h"

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

// How often a date that comes so is right.
double sureness_of_date(const Mention& mention) {
  if (hangs_on_event(mention)) return 0.8;
  return mention.time.basis == DateBasis::said ? 0.93 : 0.9;
}

double sureness_of_date(const Event& event, const std::vector<std::size_t>& sources) {
  std::map<std::size_t, double> best;  // by source
  double any = 0;
  for (std::size_t i = 0; i < event.mentions.size(); ++i) {
    const double sure = sureness_of_date(event.mentions[i]);
    any = std::max(any, sure);
    if (event.mentions[i].date == event.date) best[sources[i]] = std::max(best[sources[i]], sure);
  }
  double doubt = best.empty() ? 1 - any : 1;
  for (const auto& [source, sure] : best) doubt *= 1 - sure;
  return 1 - doubt;
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
          .date = sureness_of_date(event, sources),
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
