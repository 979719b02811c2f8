// What is one event and what is two: the promise of merge, told as small stories.
#include <algorithm>
#include <catch2/catch.hpp>
#include <sstream>

#include "merge/merge.h"
#include "unit/merge/mention_builder.h"

using namespace dateline;
using testing::Told;

namespace {

// "1979: 000 004 004 | 2003-03: 000", by date.
std::string outline(const std::vector<Mention>& mentions) {
  std::ostringstream out;
  for (const Event& event : merge({}, mentions, {}).events) {
    out << (out.tellp() > 0 ? " | " : "") << edtf(event.date) << ":";
    for (const Mention& mention : event.mentions) out << " " << mention.document;
  }
  return out.str();
}

struct Story {
  std::string name;
  std::vector<Mention> mentions;
  std::string outline;
};

}  // namespace

TEST_CASE("one event for each thing that happened") {
  const auto story = GENERATE(values<Story>({
      {"a revolution named with and without its country",
       {Told("000", 0, "revolution", "1979").by({"Iran"}).of({"hostility"}),
        Told("000", 0, "overthrow", "1979").by({"Iran", "Shah"}).trigger_at(40),
        Told("004", 0, "revolution", "1979").by({"Shah Reza Pahlavi"}),
        Told("004", 900, "revolution", "1979").by({"Iran"}).of({"suppress"})},
       "1979: 000 000 004 004"},
      {"an invasion told by year and by month has the month",
       {Told("000", 0, "invasion", "2003"), Told("001", 0, "invasion", "2003-03").by({"US"}).in({"Iraq"}),
        Told("002", 0, "invasion", "2003").by({"United States"}).in({"Iraq"}),
        Told("003", 0, "invasion", "2003").by({"Tehran"}).in({"Iraq"})},
       "2003-03: 000 001 002 003"},
      {"an invasion told by year only keeps the year",
       {Told("000", 0, "invasion", "2003").in({"Iraq"}),
        Told("001", 0, "invasion", "2003").by({"US"}).in({"Iraq"})},
       "2003: 000 001"},
      {"a day inside the month inside the year",
       {Told("a", 0, "invasion", "2003").by({"US"}).in({"Iraq"}),
        Told("b", 0, "invasion", "2003-03").by({"US"}).in({"Iraq"}),
        Told("c", 0, "invasion", "2003-03-20").by({"US"}).in({"Iraq"})},
       "2003-03-20: a b c"},
      {"invasions of two countries in one year",
       {Told("a", 0, "invasion", "2003").by({"US"}).in({"Iraq"}),
        Told("b", 0, "invasion", "2003").by({"France"}).in({"Chad"}),
        Told("c", 0, "invasion", "2003").in({"Iraq"})},
       "2003: b | 2003: a c"},
      {"a deal of last week, named no further, is the one deal of its article, a day off",
       {Told("a", 0, "agreement", "2013-11-24").by({"Peru"}).titled("Peru signed a pact"),
        Told("a", 500, "agreement", "2013-11-25/2013-12-01").titled("Deal").in_week()},
       "2013-11-24: a a"},
      {"a deal named no further is none of two",
       {Told("a", 0, "agreement", "2013-11-26").by({"Peru"}).titled("Peru signed a pact"),
        Told("a", 200, "agreement", "2013-11-27").by({"Chile"}).titled("Chile signed a pact"),
        Told("a", 500, "agreement", "2013-11-25/2013-12-01").titled("Deals").in_week()},
       "2013-11-26: a | 2013-11-27: a"},
      {"one title with a name in it, on one day",
       {Told("a", 0, "leak", "1989").by({"Star of Oslo"}).titled("Star of Oslo leak"),
        Told("b", 0, "leak", "1989").by({"Star of Oslo"}).titled("Star of Oslo leak")},
       "1989: a b"},
      {"a town in common outweighs the states that other towns lie in",
       {Told("a", 0, "statement", "2014-06-14")
            .by({"Oslo Bank"})
            .in({"Basra", "Amman"})
            .of({"move", "clerk"}),
        Told("b", 0, "statement", "2014-06-14")
            .by({"Oslo Bank"})
            .in({"Baghdad", "Basra"})
            .of({"move", "clerk"})},
       "2014-06-14: a b"},
      {"an invasion and an earthquake in one year",
       {Told("a", 0, "invasion", "2003").in({"Iraq"}),
        Told("b", 0, "earthquake", "2003").in({"Bam", "Iran"})},
       "2003: b | 2003: a"},
      {"one statement in two articles",
       {Told("000", 0, "demand", "2014-06-16").by({"John Kerry", "Iran"}).in({"Iraq"}),
        Told("001", 0, "statement", "2014-06-16").by({"John Kerry", "Washington", "Iran"}).in({"Iraq"})},
       "2014-06-16: 000 001"},
      {"a statement and an order on one day",
       {Told("001", 0, "statement", "2014-06-16").by({"John Kerry", "Washington", "Iran"}),
        Told("001", 500, "decree", "2014-06-16").by({"Chuck Hagel", "US"}).in({"Persian Gulf", "Baghdad"})},
       "2014-06-16: 001 | 2014-06-16: 001"},
      {"two speakers of one day on one matter",
       {Told("a", 0, "statement", "2014-06-16").by({"John Kerry"}).of({"ceasefire"}),
        Told("b", 0, "statement", "2014-06-16").by({"Sergei Lavrov"}).of({"ceasefire"})},
       "2014-06-16: b | 2014-06-16: a"},
      {"one speaker on two days",
       {Told("a", 0, "statement", "2014-06-16").by({"John Kerry", "Iran"}),
        Told("b", 0, "statement", "2014-06-17").by({"John Kerry", "Iran"})},
       "2014-06-16: a | 2014-06-17: b"},
      {"attacks on two towns on one day",
       {Told("a", 0, "attack", "2011-03-05").by({"Gaddafi"}).in({"Misrata"}),
        Told("b", 0, "attack", "2011-03-05").by({"Gaddafi"}).in({"Zawiya"})},
       "2011-03-05: b | 2011-03-05: a"},
      {"one attack in two articles",
       {Told("a", 0, "attack", "2011-03-05").by({"Gaddafi"}).in({"Misrata"}),
        Told("b", 0, "bombing", "2011-03-05").by({"Muammar Gaddafi"}).in({"Misrata"})},
       "2011-03-05: a b"},
      {"attacks of which only the day is known are not one",
       {Told("a", 0, "attack", "2011-03-05"), Told("b", 0, "attack", "2011-03-05")},
       "2011-03-05: b | 2011-03-05: a"},
      {"the attack of one article is one",
       {Told("a", 0, "attack", "2011-03-05").of({"market"}),
        Told("a", 300, "attack", "2011-03-05").of({"market", "crowd"})},
       "2011-03-05: a a"},
      {"talks announced and talks held",
       {Told("a", 0, "talks", "2007-03-10").in({"Baghdad"}).as(Modality::planned),
        Told("b", 0, "talks", "2007-03-10").by({"Iran"}).in({"Baghdad"})},
       "2007-03-10: a b"},
      {"talks of a month that saw one round",
       {Told("a", 0, "talks", "2007-03").by({"US", "Iran"}).in({"Baghdad"}),
        Told("b", 0, "talks", "2007-03-10").by({"US", "Iran"}).in({"Baghdad"})},
       "2007-03-10: a b"},
      {"talks of a year that saw two rounds belong to neither",
       {Told("a", 0, "talks", "2007").by({"US", "Iran"}).in({"Baghdad"}).of({"ambassador", "security"}),
        Told("b", 0, "talks", "2007-03-10").by({"US", "Iran"}).in({"Baghdad"}).of({"ambassador", "security"}),
        Told("c", 0, "talks", "2007-07-24")
            .by({"US", "Iran"})
            .in({"Baghdad"})
            .of({"ambassador", "security"})},
       "2007: a | 2007-03-10: b | 2007-07-24: c"},
      {"a speech of the year and a speech elsewhere",
       {Told("a", 0, "speech", "2002").by({"George W. Bush"}).of({"state", "union"}),
        Told("b", 0, "speech", "2002").by({"Bush"}).of({"state", "union"}),
        Told("c", 0, "speech", "2002").by({"Vladimir Putin"}).in({"Moscow"})},
       "2002: c | 2002: a b"},
      {"a war of a decade is not the day somebody mentions of it",
       {Told("000", 0, "war", "198X").by({"Iran", "Iraq"}),
        Told("003", 0, "war", "198X").by({"Iran", "Iraq"}),
        Told("005", 0, "war", "1982").by({"Iran", "Iraq"})},
       "198X: 000 003 005"},
      {"a war told as a range has the range",
       {Told("a", 0, "war", "198X").by({"Iran", "Iraq"}),
        Told("b", 0, "war", "1980/1988").by({"Iran", "Iraq"})},
       "1980/1988: a b"},
      {"the war of a range and the invasion of its first year",
       {Told("a", 0, "war", "2003/2011").by({"US"}).in({"Iraq"}),
        Told("a", 300, "invasion", "2003").by({"US"}).in({"Iraq"})},
       "2003: a | 2003/2011: a"},
      {"wars of two decades",
       {Told("a", 0, "war", "1991").by({"US"}).in({"Iraq"}),
        Told("b", 0, "war", "2003/2011").by({"US"}).in({"Iraq"})},
       "1991: a | 2003/2011: b"},
      {"since 1979 is not 1979",
       {Told("a", 0, "war", "1979").in({"Afghanistan"}), Told("b", 0, "war", "1979/..").in({"Afghanistan"})},
       "1979/..: b | 1979: a"},
      {"what one says happened and another denies",
       {Told("a", 0, "attack", "2011-03-05").by({"Gaddafi"}).in({"Misrata"}),
        Told("b", 0, "attack", "2011-03-05").by({"Gaddafi"}).in({"Misrata"}).as(Modality::negated)},
       "2011-03-05: b | 2011-03-05: a"},
      {"different acts of one sentence and one day, by different people",
       {Told("a", 0, "decree", "2014-06-16").by({"Chuck Hagel"}),
        Told("a", 0, "statement", "2014-06-16").by({"John Kerry"}).trigger_at(60)},
       "2014-06-16: a | 2014-06-16: a"},
      {"a trigger dated twice is one mention of one event",
       {Told("a", 0, "appointment", "2011-01-29"), Told("a", 0, "appointment", "2011-01-29").dated_at(60)},
       "2011-01-29: a a"},
      {"a sentence that uses one word twice tells two events",
       {Told("a", 0, "appointment", "2011-01-29").of({"prime", "minister"}),
        Told("a", 0, "appointment", "2011-01-29").of({"vice", "president"}).trigger_at(50).dated_at(60)},
       "2011-01-29: a | 2011-01-29: a"},
      {"reports of one speaker at two times of a day",
       {Told("a", 0, "statement", "2011-02-10").by({"CNN"}).in({"Cairo"}).at("2011-02-10T18:08"),
        Told("a", 500, "statement", "2011-02-10").by({"CNN"}).in({"Cairo"}).at("2011-02-10T16:20")},
       "2011-02-10: a | 2011-02-10: a"},
      {"a report with a time of day and one without",
       {Told("a", 0, "statement", "2011-02-10").by({"CNN"}).in({"Cairo"}).at("2011-02-10T18:08"),
        Told("b", 0, "statement", "2011-02-10").by({"CNN"}).in({"Cairo"})},
       "2011-02-10: a b"},
      {"two landmarks of one day in two towns",
       {Told("a", 0, "uprising", "2011-02-15").in({"Benghazi"}),
        Told("b", 0, "uprising", "2011-02-15").in({"Misrata"})},
       "2011-02-15: a | 2011-02-15: b"},
      {"what one time expression dates is one event, told by two words",
       {Told("a", 0, "conference", "2001-11").by({"Iran"}).in({"Bonn"}),
        Told("a", 0, "promise", "2001-11").by({"Iran"}).in({"Bonn"}).trigger_at(60)},
       "2001-11: a a"},
      {"the same two words in two sentences are two",
       {Told("a", 0, "conference", "2001-11").by({"Iran"}).in({"Bonn"}),
        Told("a", 300, "promise", "2001-11").by({"Iran"}).in({"Bonn"})},
       "2001-11: a | 2001-11: a"},
      {"an acronym and its long form",
       {Told("a", 0, "capture", "2014-06-10").by({"MUJWA"}).in({"Gao"}),
        Told("b", 0, "capture", "2014-06-10")
            .by({"Movement for Unity and Jihad in West Africa"})
            .in({"Gao"})},
       "2014-06-10: a b"},
  }));
  CAPTURE(story.name);
  // Events of one date stand in the order of their ids: compare as sets.
  const auto parts = [](std::string text) {
    std::vector<std::string> list;
    for (std::size_t at = 0; (at = text.find(" | ")) != std::string::npos; text.erase(0, at + 3))
      list.push_back(text.substr(0, at));
    list.push_back(text);
    std::sort(list.begin(), list.end());
    return list;
  };
  CHECK(parts(outline(story.mentions)) == parts(story.outline));
}
