#include "merge/scores.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "merge/chronology.h"
#include "merge/told.h"

namespace dateline::merging {

namespace {

constexpr double kHalfway = 1000.0;  // code points into an article where position is worth half

// Publication dates of the articles, and what share of the articles an event's day leaves to come back to it.
class Publications {
 public:
  explicit Publications(const std::vector<DocumentInfo>& documents) {
    for (const DocumentInfo& document : documents) {
      if (!document.published) continue;
      days_of_.emplace(document.id, day_number(*document.published));
      days_.push_back(day_number(*document.published));
    }
    std::sort(days_.begin(), days_.end());
    for (const std::int64_t day : days_) most_ = std::max(most_, coming_after(day - kNewsOfTheDay));
  }

  // How many articles the document stands for, by when it tells of a day: 1 as news of the day, more when it
  // comes back to it where few could, as after the last days of a collection; at most 11.
  struct Weight {
    bool comes_back = false;
    double stands_for = 1;
  };
  Weight weight_of(std::string_view document, std::int64_t day) const {
    const auto at = days_of_.find(document);
    if (at == days_of_.end() || at->second - day < kNewsOfTheDay) return {};
    if (at->second - day >= kYear) return {true, 1};
    const double most = static_cast<double>(most_);
    const double more = kFew + kShare * most;
    return {true, (most + more) / (static_cast<double>(coming_after(day)) + more)};
  }

 private:
  // Articles that may come back to a day: those of the year after it.
  std::size_t coming_after(std::int64_t day) const {
    const auto first = std::lower_bound(days_.begin(), days_.end(), day + kNewsOfTheDay);
    return static_cast<std::size_t>(std::lower_bound(first, days_.end(), day + kYear) - first);
  }

  static constexpr std::int64_t kNewsOfTheDay = 2;
  static constexpr std::int64_t kYear = 365;
  static constexpr double kFew = 10;     // articles that are thought to come after any day, whatever came …
  static constexpr double kShare = 0.1;  // … and of the most that came after one

  std::unordered_map<std::string_view, std::int64_t> days_of_;
  std::vector<std::int64_t> days_;
  std::size_t most_ = 0;
};

constexpr double kComesBack = 2.0;  // an article that comes back to an event two days later, or more
constexpr double kListed = 4.0;     // a chronology that gives the event an entry of its own
constexpr double kPosition = 0.3;   // share that hangs on how early articles tell it
constexpr double kStatement = 0.2;  // that somebody said something, or did what is no known kind of event
constexpr double kUnreal = 0.5;     // what did not happen, or only might
constexpr double kCarried = 0.5;    // no passage says its date with it

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
  const std::int64_t day = day_number(event.date.first);
  double references = 0;
  double position = 0;
  for (const auto& [document, telling] : tellings) {
    const auto weight = event.date.open_start ? Publications::Weight{} : published.weight_of(document, day);
    references += (telling.listed ? kListed : weight.comes_back ? kComesBack : 1) * weight.stands_for;
    position += kHalfway / (kHalfway + static_cast<double>(telling.start));
  }
  position /= static_cast<double>(tellings.size());
  return references * (1 - kPosition + kPosition * position);
}

bool did_happen(Modality modality) {
  return modality != Modality::hypothetical && modality != Modality::negated;
}

}  // namespace

void set_salience(std::vector<Event>& events, const std::vector<DocumentInfo>& documents) {
  const Publications published(documents);
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
