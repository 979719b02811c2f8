#include <catch2/catch.hpp>

#include "unit/check/story.h"

using namespace dateline;

namespace {

const Story& story() {
  static const Story told({
      "The river war\n\nThe army of Norland invaded Sudland on 4 May 1962. The river war, which lasted from "
      "1962 to 1965, "
      "ruined both. Prime Minister Anna Berg signed a treaty with Sudland in Oslo on 9 June 1965.\n\n"
      "Berg was elected in March 1960. She resigned in 1970.\n",
      "The border\n\nNorland invaded Sudland on 5 May 1962. The bridge at Halm was destroyed in July 1963.\n",
  });
  return told;
}

}  // namespace

TEST_CASE(
    "the time told within the time claimed is support, apart from it contradiction, wider than it neither") {
  CHECK(story().ruling("Anna Berg was elected in 1960.") == "supported");
  CHECK(story().ruling("Anna Berg was elected in March 1960.") == "supported");
  CHECK(story().ruling("Anna Berg was elected in April 1960.") == "contradicted");
  CHECK(story().ruling("Anna Berg was elected on 3 March 1960.") == "not_enough_info");
  CHECK(story().ruling("Olaf Lund was elected in March 1960.") == "not_enough_info");
}

TEST_CASE("sources that cannot both be right are a conflict for what only one of them says") {
  const Verdict verdict = story().of("Norland invaded Sudland on 4 May 1962.");
  CHECK(verdict.whole.ruling == Ruling::conflicting);
  CHECK(verdict.whole.reason == "Sources disagree: 4 May 1962 and 5 May 1962.");
  CHECK(verdict.whole.evidence.size() == 2);
  CHECK(story().ruling("Norland invaded Sudland in May 1962.") == "supported");
}

TEST_CASE("what contradicts comes with the right date and how far off the claim is") {
  const Verdict verdict = story().of("Anna Berg was elected in June 1960.");
  CHECK(verdict.whole.ruling == Ruling::contradicted);
  CHECK(verdict.whole.corrected == month_interval(1960, 3));
  CHECK(verdict.whole.relation == TimeRelation::after);
  CHECK(verdict.whole.days_apart == 62);  // from 31 March to 1 June
  CHECK(verdict.whole.reason == "The source dates it to March 1960, 3 months earlier.");
}

TEST_CASE("what lies a year off is said to be a year off") {
  CHECK(story().of("Anna Berg signed a treaty with Sudland on 9 June 1964.").whole.reason ==
        "The source dates it to 9 June 1965, a year later.");
  CHECK(story().of("Anna Berg signed a treaty with Sudland on 9 June 1963.").whole.reason ==
        "The source dates it to 9 June 1965, 2 years later.");
  CHECK(story().of("Anna Berg signed a treaty with Sudland on 9 September 1964.").whole.reason ==
        "The source dates it to 9 June 1965, 9 months later.");
}

TEST_CASE("who invades whom") {
  CHECK(story().ruling("Sudland was invaded by Norland in 1962.") == "supported");
  CHECK(story().ruling("Sudland invaded Norland in 1962.") == "not_enough_info");
}

TEST_CASE("order, distance and duration") {
  CHECK(story().ruling("Berg was elected before she resigned.") == "supported");
  CHECK(story().ruling("Berg resigned before the bridge at Halm was destroyed.") == "contradicted");
  CHECK(story().ruling("Berg resigned ten years after she was elected.") == "supported");
  CHECK(story().ruling("Berg resigned two years after she was elected.") == "contradicted");
  CHECK(story().ruling("The river war lasted three years.") == "supported");
  CHECK(story().ruling("The river war lasted nine years.") == "contradicted");
  CHECK(story().ruling("The river war lasted from 1962 to 1969.") == "contradicted");
}

TEST_CASE("denials turn the verdict, but not what the sources do not tell") {
  CHECK(story().ruling("Anna Berg was not elected in 1960.") == "contradicted");
  CHECK(story().ruling("Anna Berg was not elected in 1980.") == "supported");
  CHECK(story().ruling("Anna Berg was not elected until 1960.") == "supported");
  CHECK(story().ruling("Anna Berg was not crowned in 1960.") == "not_enough_info");
}

TEST_CASE("an article is no evidence for its own sentences") {
  auto claims = claims_of(story().articles()[1]);
  REQUIRE(claims.size() == 2);
  CHECK(story().of(claims[1]).whole.ruling == Ruling::supported);
  for (ArticleClaim& claim : claims) claim.claim.place->own_document = "b.txt";
  CHECK(story().of(claims[1]).whole.ruling == Ruling::not_enough_info);
  const Verdict of_other = story().of(claims[0]);
  REQUIRE_FALSE(of_other.whole.evidence.empty());
  CHECK(of_other.whole.evidence[0].document == "a.txt");
}

TEST_CASE("a claim without a time must name what it is about") {
  CHECK(story().ruling("Norland invaded Sudland.") == "supported");
  CHECK(story().ruling("Norland never invaded Sudland.") == "contradicted");
  CHECK(story().ruling("She resigned.") == "not_enough_info");
  CHECK(story().ruling("There was no war.") == "not_enough_info");
  CHECK(story().ruling("Norland.") == "not_enough_info");
}

TEST_CASE("a claim that says nothing has a verdict too") {
  for (const char* claim : {"", "?", "1979", "In 1979.", "The.", "after", "Before after within a year of"}) {
    INFO(claim);
    const Verdict verdict = story().of(std::string(claim));
    CHECK(verdict.whole.ruling == Ruling::not_enough_info);
    CHECK_FALSE(verdict.whole.reason.empty());
  }
}

TEST_CASE("that something was the first of its kind is supported only where a source says so") {
  const Story told(
      {"Talks\n\nNorland and Sudland held the first talks in ten years on 3 May 1962. The bridge at Halm was "
       "destroyed in July 1963.\n"});
  CHECK(told.ruling("Norland and Sudland held the first talks in ten years on 3 May 1962.") == "supported");
  const Verdict bridge = told.of("The first bridge at Halm was destroyed in July 1963.");
  CHECK(bridge.whole.ruling == Ruling::not_enough_info);
  CHECK(bridge.whole.reason == "The source dates it to July 1963. No source says that it was the first.");
}

TEST_CASE("what the same sentence tells for the time claimed is not contradicted by its other date") {
  const Story told(
      {"Talks\n\nNegotiators met in Oslo on 15 and 16 October 1962, and a second round ended without a "
       "result on "
       "10 November 1962.\n"});
  CHECK(told.ruling("The second round of talks ended without a result on 10 November 1962.") !=
        "contradicted");
}
