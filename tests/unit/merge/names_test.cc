#include "merge/names.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "merge/rarity.h"

using namespace dateline::merging;

namespace {

double strength(NameTable& table, const std::string& a, const std::string& b) {
  const NameKeys& asking = table.keys(table.id_of(a));
  const NameKeys& offering = table.keys(table.id_of(b));
  for (const NameKeys::Ask& ask : asking.asks) {
    if (std::find(offering.offers.begin(), offering.offers.end(), ask.key) != offering.offers.end())
      return ask.strength;
  }
  return 0;
}

}  // namespace

TEST_CASE("how names meet") {
  struct Row {
    std::string a, b;
    double expected;
  };
  const auto row = GENERATE(values<Row>({{"US", "U.S.", 1.0},
                                         {"the United States", "US", 1.0},
                                         {"John Kerry", "Kerry", 0.8},
                                         {"John Kerry", "John F. Kerry", 0.8},
                                         {"John Kerry", "Teresa Kerry", 0.0},
                                         {"International Court of Justice", "ICJ", 0.8},
                                         {"Washington", "United States", 0.3},
                                         {"Obama administration", "US", 0.3},
                                         {"Iranian government", "Tehran", 0.3},
                                         {"Tehran", "Washington", 0.0},
                                         {"Iran", "Iraq", 0.0}}));
  CAPTURE(row.a, row.b);
  NameTable table;
  table.id_of("somebody else");  // numbers that are not in step with those of the row
  const double forward = strength(table, row.a, row.b);
  CHECK(forward == Approx(row.expected));
  CHECK(strength(table, row.b, row.a) == Approx(row.expected));
}

TEST_CASE("names that meet share a posting, else they would never be compared") {
  NameTable table;
  const std::vector<std::pair<std::string, std::string>> pairs{{"John Kerry", "Kerry"},
                                                               {"ICJ", "International Court of Justice"},
                                                               {"Washington", "US"},
                                                               {"Iranian government", "Tehran"}};
  for (const auto& [a, b] : pairs) {
    CAPTURE(a, b);
    const auto& left = table.keys(table.id_of(a)).postings;
    const auto right = table.keys(table.id_of(b)).postings;
    CHECK(std::any_of(right.begin(), right.end(),
                      [&](Id id) { return std::find(left.begin(), left.end(), id) != left.end(); }));
  }
}

TEST_CASE("names are read without article, periods and possessive") {
  CHECK(normalized_name("the U.S.") == "US");
  CHECK(normalized_name("Iran’s") == "Iran");
  CHECK(normalized_name(" United\n States ") == "United States");
  CHECK(normalized_name("The") == "The");
  CHECK(normalized_name("...").empty());
}

TEST_CASE("what many documents have in common is worth less") {
  Rarity rarity;
  for (Id document = 1; document <= 160; ++document) {
    rarity.add(1, document);
    rarity.add(1, document);  // twice in one document counts once
    if (document <= 5) rarity.add(2, document);
  }
  CHECK(rarity.of(1) == Approx(0.25));  // (5/160)^0.4 = 2^-2
  CHECK(rarity.of(2) == 1.0);
  CHECK(rarity.of(3) == 1.0);  // never seen
}
