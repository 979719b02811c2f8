#include "merge/sources.h"

#include <catch2/catch.hpp>

using dateline::Event;
using dateline::Mention;
using dateline::merging::independent_sources;
using dateline::merging::sources_of;

namespace {

Event told(const std::vector<std::pair<const char*, const char*>>& passages) {
  Event event;
  for (const auto& [document, words] : passages) {
    Mention mention;
    mention.document = document;
    mention.passage.exact = words;
    event.mentions.push_back(mention);
  }
  return event;
}

constexpr const char* kReport =
    "Rebels seized the northern city of Mosul on Tuesday after the army had fled its posts.";
constexpr const char* kEdited =
    "BAGHDAD — Rebels seized the northern city of Mosul on Tuesday, after the army had fled its posts, "
    "officials said.";
constexpr const char* kOwn =
    "The fall of Mosul to the insurgents has shaken the government in Baghdad to its core.";

}  // namespace

TEST_CASE("articles that print the same report are one source") {
  CHECK(independent_sources(sources_of(told({{"a", kReport}, {"b", kReport}, {"c", kOwn}}))) == 2);
  CHECK(independent_sources(sources_of(told({{"a", kReport}, {"b", kEdited}}))) == 1);
  CHECK(independent_sources(sources_of(told({{"a", kReport}, {"b", kOwn}}))) == 2);
}

TEST_CASE("the passages of one article are one source") {
  CHECK(sources_of(told({{"a", kReport}, {"b", "Mosul fell."}, {"a", kOwn}})) ==
        std::vector<std::size_t>{0, 1, 0});
}

TEST_CASE("a few words in common make no copy") {
  CHECK(independent_sources(
            sources_of(told({{"a", "Mosul fell on Tuesday."}, {"b", "Mosul fell on Tuesday."}}))) == 2);
}

TEST_CASE("a hundred papers with one report are one source") {
  Event event;
  for (int i = 0; i < 100; ++i) {
    Mention mention;
    mention.document = std::to_string(i);
    mention.passage.exact = kReport;
    event.mentions.push_back(mention);
  }
  CHECK(independent_sources(sources_of(event)) == 1);
}
