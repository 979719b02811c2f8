#include <catch2/catch.hpp>

#include "unit/extract/marked_text.h"

using dateline::Modality;
using extract_test::mentions_of;

TEST_CASE("how the sentence holds an event") {
  struct Row {
    const char* text;
    Modality modality;
  };
  const auto row = GENERATE(
      Row{"The army seized the port on [Monday=2014-06-16].", Modality::asserted},
      Row{"The general announced on [Monday=2014-06-16] that the army had seized the port.",
          Modality::asserted},  // he did announce it
      Row{"The general said that the army seized the port on [Monday=2014-06-16].", Modality::reported},
      Row{"The army seized the port on [Monday=2014-06-16], officials said.", Modality::reported},
      Row{"According to residents, the army seized the port on [Monday=2014-06-16].", Modality::reported},
      Row{"The army reportedly seized the port on [Monday=2014-06-16].", Modality::reported},
      Row{"The king will visit Norway in [July=2014-07].", Modality::planned},
      Row{"The king is scheduled to visit Norway in [July=2014-07].", Modality::planned},
      Row{"The king plans to visit Norway in [July=2014-07].", Modality::planned},
      Row{"The king visits Norway [next week=2014-06-23/2014-06-29].", Modality::planned},
      Row{"The ministry said that the king would visit Norway in [July=2014-07].", Modality::planned},
      Row{"The army did not seize the port on [Monday=2014-06-16].", Modality::negated},
      Row{"The army never seized the port in [1943=1943].", Modality::negated},
      Row{"The army failed to seize the port in [1943=1943].", Modality::negated},
      Row{"The army refused to attack the port in [1943=1943].", Modality::negated},
      Row{"The army could have seized the port in [1943=1943].", Modality::hypothetical},
      Row{"If the army had seized the port in [1943=1943], the war would have been shorter.",
          Modality::hypothetical},
      Row{"The bank may cut rates in [July=2014-07].", Modality::hypothetical},
      Row{"The army managed to seize the port in [1943=1943].", Modality::asserted},
      Row{"The nearly simultaneous attacks on [7 August 1998=1998-08-07] shook the city.",
          Modality::asserted},
      Row{"The [2015=2015] elections in Nigeria worry investors.", Modality::planned},
      Row{"The alleged [2005=2005] bombing of the station was never proved.", Modality::reported});
  CAPTURE(row.text);
  const auto mentions = mentions_of(row.text);
  REQUIRE(mentions.size() == 1);
  CHECK(dateline::to_string(mentions[0].modality) == dateline::to_string(row.modality));
}
