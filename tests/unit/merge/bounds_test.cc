// Stories made at random of events whose days are known: what is told of them is true, so what follows must
// be.
#include "merge/bounds.h"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <sstream>

#include "merge/dates.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using namespace dateline::merging;
using dateline::testing::Told;

namespace {

class World {
 public:
  explicit World(std::uint32_t seed, std::size_t count) : random_(seed) {
    for (std::size_t i = 0; i < count; ++i) add_event(i);
    for (std::size_t i = 0; i < 2 * count; ++i) add_tie(below(count), below(count));
  }

  std::vector<Event> events;
  std::vector<std::int64_t> truth;  // the day of each event
  std::vector<Tie> ties;
  std::vector<DocumentInfo> documents;

 private:
  std::size_t below(std::size_t n) { return random_() % n; }

  void add_event(std::size_t i) {
    const std::int64_t day = day_number({2001, 1, 1}) + static_cast<std::int64_t>(below(2000));
    const Date date = date_of_day_number(day);
    const std::array dates{day_interval(date), month_interval(date.year, date.month),
                           year_interval(date.year)};
    Event event;
    event.id = "event" + std::to_string(i);
    event.date = dates[below(dates.size())];
    Mention mention = Told("d" + std::to_string(i), 0, "attack", "2001");
    mention.date = event.date;
    const std::size_t basis = below(4);
    if (basis == 0) {  // the story's day, which may be another than the event's
      mention.time.basis = DateBasis::carried;
      event.date = mention.date = day_interval(date_of_day_number(day + static_cast<std::int64_t>(below(5))));
    } else if (basis == 1) {  // another event is all that dates it
      mention.time.anchor.emplace().kind = "event";
      mention.relations.emplace_back();
      event.date = mention.date = {};
      event.date.range = true;
    }
    DocumentInfo document;
    document.id = mention.document;
    document.published = date_of_day_number(day + static_cast<std::int64_t>(below(400)));
    documents.push_back(document);
    event.mentions.push_back(std::move(mention));
    events.push_back(std::move(event));
    truth.push_back(day);
  }

  // What is true of the two, as finely as words say it.
  void add_tie(std::size_t event, std::size_t other) {
    if (event == other) return;
    const std::int64_t apart = truth[event] - truth[other];
    const Date from = date_of_day_number(truth[other]);
    const Date to = date_of_day_number(truth[event]);
    Relation relation;
    relation.kind = apart < 0 ? Relation::Kind::before : Relation::Kind::after;
    if (apart == 0) relation.kind = Relation::Kind::during;
    const std::int64_t days = std::abs(apart);
    const std::int64_t years = std::abs(to.year - from.year);
    const std::int64_t months = std::abs((to.year - from.year) * 12 + to.month - from.month);
    const auto length = [](std::int64_t count, char unit) {
      return count == 0 ? std::string() : "P" + std::to_string(count) + unit;
    };
    const std::array lengths{std::string(), length(days, 'D'), length((days + 3) / 7, 'W'),
                             length(months, 'M'), length(years, 'Y')};
    if (apart != 0) relation.length = lengths[below(lengths.size())];
    const bool of_days = events[other].date.first == events[other].date.last;
    if (relation.kind == Relation::Kind::during && !of_days) return;  // on an unknown day of the month
    auto& relations = events[event].mentions.front().relations;
    relations.push_back(relation);
    ties.push_back({event, 0, relations.size() - 1, other});
  }

  std::mt19937 random_;
};

bool holds(const std::optional<Bounds>& bounds, std::int64_t day) {
  return !bounds || ((!bounds->earliest || day_number(*bounds->earliest) <= day) &&
                     (!bounds->latest || day <= day_number(*bounds->latest)));
}

std::string print(const std::vector<Event>& events) {
  std::ostringstream out;
  for (const Event& event : events) {
    out << event.id << " " << edtf(event.date) << " " << event.conflicts.size();
    if (event.bounds) {
      out << " [" << (event.bounds->earliest ? to_string(*event.bounds->earliest) : "") << ","
          << (event.bounds->latest ? to_string(*event.bounds->latest) : "") << "]";
      for (const BoundStep& step : event.bounds->steps)
        out << " " << step.event << "/" << step.mention << "/" << step.relation.value_or(999) << step.other
            << edtf(step.from) << edtf(step.gives) << step.earliest << step.latest;
    }
    out << "\n";
  }
  return out.str();
}

}  // namespace

TEST_CASE("bounds never leave out the day of a true story, and each end has a step that gives it") {
  const auto seed = GENERATE(range(0u, 60u));
  World world(seed, 40);
  tighten(world.events, world.ties, world.documents);
  std::size_t narrowed = 0;
  for (std::size_t i = 0; i < world.events.size(); ++i) {
    const Event& event = world.events[i];
    CAPTURE(seed, event.id, to_string(date_of_day_number(world.truth[i])), print({event}));
    CHECK(holds(event.bounds, world.truth[i]));
    CHECK(event.conflicts.size() <= (event.mentions.front().time.basis == DateBasis::carried ? 100 : 0));
    if (!event.bounds) continue;
    ++narrowed;
    const auto& steps = event.bounds->steps;
    const bool has_earliest = std::any_of(steps.begin(), steps.end(), [&](const BoundStep& step) {
      return step.earliest && step.gives.first == event.bounds->earliest;
    });
    const bool has_latest = std::any_of(steps.begin(), steps.end(), [&](const BoundStep& step) {
      return step.latest && step.gives.last == event.bounds->latest;
    });
    CHECK((has_earliest || has_latest));
  }
  CHECK(narrowed > world.events.size() / 4);
}

TEST_CASE("the order of what is said of events changes no bound") {
  const auto seed = GENERATE(range(0u, 20u));
  CAPTURE(seed);
  World world(seed, 40);
  std::vector<Event> again = world.events;
  std::vector<Tie> ties = world.ties;
  std::shuffle(ties.begin(), ties.end(), std::mt19937(seed));
  tighten(world.events, world.ties, world.documents);
  tighten(again, ties, world.documents);
  CHECK(print(again) == print(world.events));
}

TEST_CASE("narrowing what is narrow already changes nothing") {
  const auto seed = GENERATE(range(0u, 10u));
  CAPTURE(seed);
  World world(seed, 40);
  tighten(world.events, world.ties, world.documents);
  std::vector<Event> again = world.events;
  for (Event& event : again) {
    event.bounds.reset();
    event.conflicts.clear();
  }
  tighten(again, world.ties, world.documents);
  for (std::size_t i = 0; i < again.size(); ++i) {
    CAPTURE(world.events[i].id);
    CHECK(edtf(again[i].date) == edtf(world.events[i].date));
  }
}
