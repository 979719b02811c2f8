// What must hold for any mentions: the order of anything does not matter, nothing is lost, nothing is said
// twice.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <sstream>
#include <tuple>

#include "merge/cluster.h"
#include "merge/merge.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using testing::Told;

namespace {

// Equal for equal timelines: every field that merge decides.
std::string print(const Timeline& timeline) {
  std::ostringstream out;
  for (const DocumentInfo& document : timeline.documents) out << "document " << document.id << "\n";
  for (const Diagnostic& diagnostic : timeline.diagnostics)
    out << diagnostic.code << diagnostic.document << "\n";
  for (const Event& event : timeline.events) {
    out << event.id << " " << edtf(event.date) << " " << event.title << " " << event.type << " "
        << to_string(event.modality) << " " << event.salience << " " << event.confidence << "\n";
    for (const auto* names : {&event.participants, &event.places}) {
      for (const std::string& name : *names) out << "  " << name << ";";
    }
    for (const Mention& mention : event.mentions)
      out << "\n  " << mention.document << " " << mention.passage.start;
    for (const Conflict& conflict : event.conflicts) {
      for (const Conflict::Side& side : conflict.sides)
        out << "\n  conflict " << edtf(side.date) << " " << side.mentions.size();
    }
    out << "\n";
  }
  return out.str();
}

// A world of few heads, names and days, so that much of it meets.
std::vector<Mention> random_mentions(std::uint32_t seed, std::size_t count, int years = 2) {
  constexpr std::array heads{"invasion", "attack",   "statement", "talks",  "war",
                             "death",    "election", "capture",   "bombing"};
  constexpr std::array names{"United States", "Iran",         "Iraq",       "John Kerry", "Kerry",
                             "ISIS",          "Barack Obama", "Washington", "BP"};
  constexpr std::array places{"Baghdad", "Mosul", "Iraq", "Misrata"};
  constexpr std::array words{"oil", "embassy", "force", "market", "border", "rocket", "ministry"};
  constexpr std::array modalities{Modality::asserted, Modality::asserted, Modality::reported,
                                  Modality::planned, Modality::negated};
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
  std::vector<Mention> mentions;
  for (std::size_t i = 0; i < count; ++i) {
    const int year = 2003 + static_cast<int>(below(static_cast<std::size_t>(years)));
    const std::string month = std::to_string(year) + "-0" + std::to_string(1 + below(4));
    const std::string day = month + "-1" + std::to_string(below(10));
    const std::array dates{day,
                           day,
                           day,
                           month,
                           std::to_string(year),
                           std::string("200X"),
                           std::string("2003/2004"),
                           std::string("2003/..")};
    Told told("d" + std::to_string(below(count / 8 + 1)), 100 * below(40), heads[below(heads.size())],
              dates[below(dates.size())]);
    std::vector<std::string> who;
    for (std::size_t n = below(4); n > 0; --n) who.emplace_back(names[below(names.size())]);
    std::vector<std::string> what;
    for (std::size_t n = below(4); n > 0; --n) what.emplace_back(words[below(words.size())]);
    told.by(who)
        .of(what)
        .as(modalities[below(modalities.size())])
        .sure(0.2 + 0.1 * static_cast<double>(below(8)));
    told.trigger_at(100 * below(40));
    if (below(2) == 0) told.in({places[below(places.size())]});
    mentions.push_back(told);
  }
  return mentions;
}

std::vector<DocumentInfo> documents(std::size_t count) {
  std::vector<DocumentInfo> list;
  for (std::size_t i = 0; i < count; ++i) {
    DocumentInfo info;
    info.id = "d" + std::to_string(i);
    info.published = Date{2004, 1 + static_cast<std::int32_t>(i % 12), 1};
    list.push_back(info);
  }
  return list;
}

std::vector<Diagnostic> diagnostics() {
  return {{.code = "b", .file = {}, .document = "d1", .place = {}, .message = {}, .help = {}},
          {.code = "a", .file = {}, .document = "d1", .place = {}, .message = {}, .help = {}},
          {.code = "a", .file = {}, .document = "d0", .place = {}, .message = {}, .help = {}}};
}

template <typename T>
std::vector<T> shuffled(std::vector<T> list, std::uint32_t seed) {
  std::shuffle(list.begin(), list.end(), std::mt19937(seed));
  return list;
}

template <typename T>
std::vector<T> joined(std::vector<T> a, const std::vector<T>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

std::vector<Mention> mentions_of(const Timeline& timeline) {
  std::vector<Mention> mentions;
  for (const Event& event : timeline.events)
    mentions.insert(mentions.end(), event.mentions.begin(), event.mentions.end());
  return mentions;
}

std::size_t comparisons(const std::vector<Mention>& mentions) {
  merging::FeatureTable features;
  std::vector<merging::Group> groups;
  for (const Mention& mention : mentions) {
    groups.push_back(
        merging::group_of(static_cast<std::uint32_t>(groups.size()), mention, features.features_of(mention)));
  }
  return merging::cluster(std::move(groups), features).comparisons;
}

}  // namespace

TEST_CASE("any order of mentions, documents and diagnostics gives the same timeline") {
  const auto seed = GENERATE(range(0u, 20u));
  CAPTURE(seed);
  const auto mentions = random_mentions(seed, 300);
  const std::string expected = print(merge(documents(9), mentions, diagnostics()));
  CHECK(print(merge(shuffled(documents(9), seed), shuffled(mentions, seed + 1),
                    shuffled(diagnostics(), seed))) == expected);
}

TEST_CASE("what is given twice counts once") {
  const auto seed = GENERATE(range(0u, 10u));
  CAPTURE(seed);
  const auto mentions = random_mentions(seed, 200);
  const std::string expected = print(merge(documents(9), mentions, diagnostics()));
  CHECK(print(merge(joined(documents(9), documents(9)), joined(mentions, shuffled(mentions, seed)),
                    joined(diagnostics(), diagnostics()))) == expected);
}

TEST_CASE("a timeline keeps every mention, so that merging timelines is merging their mentions") {
  const auto seed = GENERATE(range(0u, 10u));
  CAPTURE(seed);
  const auto all = random_mentions(seed, 240);
  const std::vector<Mention> left(all.begin(), all.begin() + 100);
  const std::vector<Mention> right(all.begin() + 100, all.end());
  const auto again = joined(mentions_of(merge({}, right, {})), mentions_of(merge({}, left, {})));
  CHECK(print(merge({}, again, {})) == print(merge({}, all, {})));
}

TEST_CASE("ids are unique, events sorted, mentions in text order, scores between 0 and 1") {
  const Timeline timeline = merge(documents(9), random_mentions(7, 2000), {});
  std::set<std::string> ids;
  for (const Event& event : timeline.events) {
    CHECK(ids.insert(event.id).second);
    CHECK(event.id.size() == 16);
    CHECK((event.confidence >= 0 && event.confidence <= 1));
    CHECK((event.salience >= 0 && event.salience <= 1));
    CHECK(
        std::is_sorted(event.mentions.begin(), event.mentions.end(), [](const Mention& a, const Mention& b) {
          return std::tie(a.document, a.passage.start, a.trigger.start) <
                 std::tie(b.document, b.passage.start, b.trigger.start);
        }));
  }
  CHECK(std::is_sorted(timeline.events.begin(), timeline.events.end(), [](const Event& a, const Event& b) {
    return std::tie(a.date.first, a.date.open_end, a.date.last, a.id) <
           std::tie(b.date.first, b.date.open_end, b.date.last, b.id);
  }));
}

TEST_CASE("dates of one event are never disjoint unless a conflict says so or it lasts") {
  const Timeline timeline = merge({}, random_mentions(3, 3000), {});
  for (const Event& event : timeline.events) {
    if (!event.conflicts.empty() || event.type == "war") continue;
    for (const Mention& mention : event.mentions) {
      CAPTURE(event.title, edtf(event.date), edtf(mention.date));
      CHECK(overlaps(mention.date, event.date));
    }
  }
}

TEST_CASE("twice the mentions cost about twice the comparisons") {
  SECTION("of as many more days, also where everybody has one of nine names") {
    constexpr std::size_t kPerMention = 50;  // its lists are of 32
    std::size_t few = 0;
    std::size_t many = 0;
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
      few += comparisons(random_mentions(seed, 2000, 10));
      many += comparisons(random_mentions(seed, 4000, 20));
    }
    CHECK(static_cast<double>(many) <= 2.5 * static_cast<double>(few));
    CHECK(many <= kPerMention * 3 * 4000);
  }
  SECTION("of different events on one day") {
    const auto attacks = [](std::size_t count) {
      std::vector<Mention> mentions;
      for (std::size_t i = 0; i < count; ++i) {
        mentions.push_back(Told("d" + std::to_string(i), 0, "attack", "2011-03-05")
                               .by({"Gaddafi"})
                               .in({"Town" + std::to_string(i)}));
      }
      return mentions;
    };
    CHECK(merge({}, attacks(300), {}).events.size() == 300);
    CHECK(static_cast<double>(comparisons(attacks(2000))) <=
          2.2 * static_cast<double>(comparisons(attacks(1000))));
  }
  SECTION("of one event") {
    std::vector<Mention> mentions;
    for (std::size_t i = 0; i < 5000; ++i) {
      mentions.push_back(Told("d" + std::to_string(i), 0, "invasion", "2003").by({"US"}).in({"Iraq"}));
    }
    CHECK(comparisons(mentions) <= 2 * mentions.size());
    CHECK(merge({}, mentions, {}).events.size() == 1);
  }
}
