#include "check/dated_sentence.h"

#include <catch2/catch.hpp>

#include "unit/check/story.h"

using namespace dateline;
using namespace dateline::checking;

namespace {

// "trigger: days" for each act told, with a ~ where the date is carried.
std::vector<std::string> told(const std::string& text) {
  const Story story({text});
  std::vector<std::string> all;
  for (const ReadSentence& sentence : read_sentences(story.articles()[0])) {
    for (const Mention& mention : retell(story.articles()[0], sentence)) {
      const bool carried = mention.time.basis == DateBasis::carried;
      all.push_back(mention.trigger.exact + ": " + (is_undated(mention.date) ? "-" : edtf(mention.date)) +
                    (carried ? " ~" : ""));
    }
  }
  return all;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("an act is dated by the time of its clause, another of the sentence by what was said before it") {
  CHECK(told("The mill burned in 1901.\n") == Told{"burned: 1901"});
  CHECK(told("The mill burned in 1901, and the owner rebuilt it.\n") ==
        Told{"burned: 1901", "rebuilt: 1901 ~"});
}

TEST_CASE("a sentence without days goes on from a day just before it, not from a year") {
  CHECK(told("The mill burned on 4 May 1901. The owner fled.\n") ==
        Told{"burned: 1901-05-04", "fled: 1901-05-04 ~"});
  CHECK(told("The mill burned in 1901. The owner fled.\n") == Told{"burned: 1901", "fled: -"});
}

TEST_CASE("times have the days that the article gives them") {
  CHECK(told("The mill burned in 1901. That year the bridge collapsed.\n") ==
        Told{"burned: 1901", "collapsed: 1901"});
}
