#include "merge/scores.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "merge/chronology.h"
#include "merge/sources.h"

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

using Publications = std::map<std::string_view, std::optional<Date>>;

constexpr double kComesBack = 2.0;  // an article that comes back to an event after the news of its day …
constexpr std::int64_t kNewsOfTheDay = 2;  // … so many days later, or more
constexpr double kListed = 8.0;            // a chronology that gives the event an entry of its own
constexpr double kPosition = 0.3;          // share that hangs on how early articles tell it
constexpr double kStatement = 0.4;         // that somebody said something
constexpr double kUnreal = 0.5;            // what did not happen, or only might
constexpr double kCarried = 0.5;           // no passage says its date with it

bool comes_back(const Event& event, std::string_view document, const Publications& published) {
  const auto at = published.find(document);
  return at != published.end() && at->second && !event.date.open_start &&
         day_number(*at->second) - day_number(event.date.first) >= kNewsOfTheDay;
}

struct Telling {
  std::uint64_t start = 0;  // where the document first tells the event
  bool listed = false;
};

// How much the articles make of an event; of no unit.
double weight_of(const Event& event, const Publications& published, const Chronologies& chronologies) {
  std::map<std::string_view, Telling> tellings;
  for (const Mention& mention : event.mentions) {
    const auto [at, added] = tellings.try_emplace(mention.document, Telling{mention.passage.start, false});
    if (!added) at->second.start = std::min(at->second.start, mention.passage.start);
    if (is_entry(mention) && chronologies.contains(mention.document)) at->second.listed = true;
  }
  double references = 0;
  double position = 0;
  for (const auto& [document, telling] : tellings) {
    const double by_time = comes_back(event, document, published) ? kComesBack : 1;
    references += telling.listed ? kListed : by_time;
    position += kHalfway / (kHalfway + static_cast<double>(telling.start));
  }
  position /= static_cast<double>(tellings.size());
  return references * (1 - kPosition + kPosition * position);
}

bool is_date_said(const Event& event) {
  return std::any_of(event.mentions.begin(), event.mentions.end(),
                     [](const Mention& mention) { return mention.time.basis == DateBasis::said; });
}

bool did_happen(Modality modality) {
  return modality != Modality::hypothetical && modality != Modality::negated;
}

}  // namespace

ConfidenceParts confidence_of(const Event& event, const std::vector<std::size_t>& sources) {
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

double confidence_from(const ConfidenceParts& parts) { return parts.sources * parts.date * parts.agreement; }

void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents) {
  Publications published;
  for (const DocumentInfo& document : documents) published.emplace(document.id, document.published);
  const Chronologies chronologies = chronologies_in(events);
  double most = 0;
  for (Event& event : events) {
    event.salience = weight_of(event, published, chronologies) * event.confidence *
                     (event.type == "statement" || event.type == "action" ? kStatement : 1) *
                     (did_happen(event.modality) ? 1 : kUnreal) * (is_date_said(event) ? 1 : kCarried);
    most = std::max(most, event.salience);
  }
  if (most <= 0) return;
  for (Event& event : events) event.salience /= most;
}

}  // namespace dateline::merging
