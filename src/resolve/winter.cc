#include "resolve/context.h"
#include "resolve/value.h"

namespace dateline {

std::optional<Meaning> winter_of_narrative(const CalendarSaid& c, const Context& context) {
  constexpr std::int32_t kMay = 5;
  if (!context.narrative() || !context.said || c.season != Season::winter) return std::nullopt;
  if (context.said->interval.granularity > Granularity::season) return std::nullopt;
  const Date& told = context.said->interval.first;
  const std::int32_t january = told.month < kMay ? told.year : told.year + 1;
  Meaning meaning;
  meaning.interval = season_interval(january - 1, Season::winter);
  meaning.value = timex_value(season_interval(january, Season::winter));
  meaning.anchor = said_anchor(*context.said, "narrative: the winter told of");
  return meaning;
}

}  // namespace dateline
