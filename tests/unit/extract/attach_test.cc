#include <algorithm>
#include <catch2/catch.hpp>

#include "unit/extract/marked_text.h"

using extract_test::summaries_of;

namespace {

struct Row {
  const char* text;
  std::vector<std::string> expected;  // date head | title | modality
};

}  // namespace

TEST_CASE("a date dates the verb of its own clause") {
  const auto row = GENERATE(
      Row{"On [Monday=2014-06-16], rebels seized the town of Tal Kaif.",
          {"2014-06-16 capture | Rebels seized the town of Tal Kaif | asserted"}},
      Row{"The president resigned [last week=2014-06-09/2014-06-15].",
          {"2014-06-09/2014-06-15 resignation | President resigned | asserted"}},
      Row{"French troops landed in Algiers in [June 1830=1830-06].",
          {"1830-06 landing | French troops landed in Algiers | asserted"}},
      Row{"As the army advanced on the capital, the cabinet fled to Jordan on [Friday=2014-06-13].",
          {"2014-06-13 escape | Cabinet fled to Jordan | asserted"}},
      Row{"The company, which bought a Norwegian rival in [1998=1998], is based in Oslo.",
          {"1998 acquisition | Company bought a Norwegian rival | asserted"}},
      Row{"The minister left after parliament rejected his budget in [March=2014-03].",
          {"2014-03 rejection | Parliament rejected his budget | asserted"}},
      Row{"Parliament met in Lyon on [Tuesday=2014-06-17], and on [Thursday=2014-06-19], the king will open "
          "the new bridge.",
          {"2014-06-17 meeting | Parliament met in Lyon | asserted",
           "2014-06-19 opening | King will open the new bridge | planned"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("a year before an event noun dates the noun and not the verb") {
  const auto row = GENERATE(Row{"Oil prices have doubled since the [1990=1990] invasion of Kuwait.",
                                {"1990 invasion | Invasion of Kuwait | asserted"}},
                            Row{"The [1974=1974] Portuguese revolution is remembered every April.",
                                {"1974 revolution | Portuguese revolution | asserted"}},
                            Row{"Veterans of the [1982=1982] war in the Falklands marched past the palace.",
                                {"1982 war | War in the Falklands | asserted"}},
                            Row{"The [1990=1990] and [1994=1994] elections in Hungary were peaceful.",
                                {"1990 election | Elections in Hungary | asserted",
                                 "1994 election | Elections in Hungary | asserted"}},
                            Row{"Families mourned the victims of [Monday=2014-06-16]'s bombing in Lahore.",
                                {"2014-06-16 bombing | Bombing in Lahore | asserted"}},
                            Row{"The [1948-1949=1948/1949] blockade of Berlin failed.",
                                {"1948/1949 blockade | Blockade of Berlin | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("the present tense of a chronology's entry is that of its day") {
  const auto row = GENERATE(
      Row{"[March 3=2014-03-03] - Rebels enter the port with little resistance.",
          {"2014-03-03 accession | Rebels enter the port with little resistance | asserted"}},
      Row{"[12 March=2014-03-12]: The mayor resigns.", {"2014-03-12 resignation | Mayor resigns | asserted"}},
      Row{"[March 14=2014-03-14] - Ships sail from Odessa.",
          {"2014-03-14 journey | Ships sail from Odessa | asserted"}},
      Row{"The mayor resigns in [March=2014-03].", {}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("a date at the end of an event's phrase dates that event") {
  const auto row =
      GENERATE(Row{"The treaty has been in danger since the assassination of the envoy in [2009=2009].",
                   {"2009 assassination | Assassination of the envoy | asserted"}},
               Row{"Her party won most seats in the election of [30 April=2014-04-30].",
                   {"2014-04-30 election | Party won most seats in the election | asserted"}},
               Row{"He was a delegate at the peace conference in Geneva, Switzerland in [July 1954=1954-07].",
                   {"1954-07 conference | Peace conference in Geneva, Switzerland | asserted"}},
               Row{"The country has changed after elections [last year=2013] in Tunisia.",
                   {"2013 election | Elections in Tunisia | asserted"}},
               Row{"From the start of the siege of Leningrad in [1941=1941], food was scarce.",
                   {"1941 blockade | Siege of Leningrad | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("verbs that only carry an event leave it to the noun") {
  const auto row =
      GENERATE(Row{"The earthquake took place in [1755=1755].",
                   {"1755 earthquake | Earthquake took place | asserted"}},
               Row{"Elections were held in Nepal in [November 2013=2013-11].",
                   {"2013-11 election | Elections were held in Nepal | asserted"}},
               Row{"The two sides held talks in Oslo on [Sunday=2014-06-15].",
                   {"2014-06-15 talks | Two sides held talks in Oslo | asserted"}},
               Row{"On [4 June=2014-06-04] Chile and Peru signed a border treaty.",
                   {"2014-06-04 agreement | Chile and Peru signed a border treaty | asserted"}},
               Row{"Several explosions were heard in Oslo on [Sunday=2014-06-15].",
                   {"2014-06-15 explosion | Several explosions were heard in Oslo | asserted"}},
               Row{"The two sides announced on [Sunday=2014-06-15] a border treaty.",
                   {"2014-06-15 agreement | Two sides announced a border treaty | asserted"}},
               Row{"The talks began in [1972=1972].", {"1972 talks | Talks began | asserted"}},
               Row{"The war began in [1980=1980].", {"1980 start | War began | asserted"}},
               Row{"The war ended in [1988=1988].", {"1988 end | War ended | asserted"}},
               Row{"The invasion of Cyprus, which took place in [1974=1974], divided the island.",
                   {"1974 invasion | Invasion of Cyprus | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("one sentence gives as many events as it dates") {
  const auto row = GENERATE(
      Row{"The Soviet Union went into Hungary in [1956=1956] and Czechoslovakia in [1968=1968].",
          {"1956 invasion | Soviet Union went into Hungary | asserted",
           "1968 invasion | Soviet Union went into Czechoslovakia | asserted"}},
      Row{"Alvarez was born in Lima in [1912=1912] and died in Quito in [1990=1990].",
          {"1912 birth | Alvarez was born in Lima | asserted",
           "1990 death | Alvarez died in Quito | asserted"}},
      Row{"On [Monday=2014-06-16] gunmen stormed the hotel and killed nine guests.",
          {"2014-06-16 attack | Gunmen stormed the hotel | asserted",
           "2014-06-16 killing | Gunmen killed nine guests | asserted"}},
      Row{"On [Monday=2014-06-16] the army surrendered its guns and the cabinet resigned.",
          {"2014-06-16 surrender | Army surrendered its guns | asserted",
           "2014-06-16 resignation | Cabinet resigned | asserted"}},
      Row{"During the [1991=1991] war, Iraqi troops burned hundreds of oil wells.",
          {"1991 war | War | asserted", "1991 fire | Iraqi troops burned hundreds of oil wells | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("a bare noun in -ing is the subject of the verb that follows") {
  CHECK(summaries_of("Fighting broke out in [December 2008=2008-12].") ==
        std::vector<std::string>{"2008-12 outbreak | Fighting broke out | asserted"});
}

TEST_CASE("what is no date of an event gives none") {
  const auto text =
      GENERATE("For [35 years=] the junta ruled the country.",                // a duration
               "Rebels have [recently=] seized the town.",                    // vague
               "The party has governed the province since [1979=1979].",      // the bound of a state
               "The plant must close by [2016=2016].",                        // a deadline
               "The [2003=2003] report has three chapters.",                  // no event
               "Kowalski, a minister in [1990=1990], bought the newspaper.",  // the date is in the apposition
               "Profit rose to $155 million from $99 million [a year earlier=2013].",
               "To invade Peru in [2015=2015].",  // nobody, and no more than an infinitive
               "This article was amended on [6 May 2010=2010-05-06].",
               "A version of this article appeared on page 18 on [6 May 2010=2010-05-06].",
               "The invasion angered the neighbors.",                        // no date at all
               "The unemployment rate was 7 percent in [January=2014-01].",  // a state
               "In the quarter ended [Sept. 30=2013-09-30], nothing changed.");
  CAPTURE(text);
  CHECK(summaries_of(text).empty());
}

TEST_CASE("tense and date must agree") {
  CHECK(summaries_of("The court promised to put the question to a national vote [next year=2015].") ==
        std::vector<std::string>{"2015 vote | National vote | planned"});
  CHECK(summaries_of("Retailers will open the mall in [2009=2009].").empty());
}

TEST_CASE("two dates around an infinitive without a finite verb are no trouble") {
  CHECK(summaries_of("[41 mins ago=2010-06-01] to curb [5 hrs ago=2010-06-01]").empty());
}

TEST_CASE("what was not until a day happened then") {
  CHECK(summaries_of("It was not until [March 3=2014-03-03] that Norway signed the treaty.") ==
        std::vector<std::string>{"2014-03-03 agreement | Norway signed the treaty | asserted"});
  CHECK(summaries_of("The fort stood until [March 3=2014-03-03].").empty());
}

TEST_CASE("every year of a list counts, and a verb left out behind an adjunct is the one before it") {
  CHECK(summaries_of("The probe left Earth in [2005=2005], [2007=2007] and [2009=2009].").size() == 3);
  CHECK(summaries_of(
            "The bank bought Lind Trust in [2009=2009], at the height of the crisis, and Holm Trust in "
            "[2013=2013].")
            .back() == "2013 acquisition | Bank bought Holm Trust | asserted");
}

TEST_CASE("what was done on an occasion that was held on a day was done then") {
  CHECK(summaries_of("In a referendum held in [2006=2006], voters in Norway approved the plan.").back() ==
        "2006 enactment | Voters in Norway approved the plan | asserted");
  const auto told = summaries_of(
      "In [2005=2005] the towns agreed to share the cost, and in a vote held in "
      "[2006=2006], voters approved the plan.");
  CHECK(std::none_of(told.begin(), told.end(), [](const std::string& one) {
    return one.starts_with("2006") && one.find("agreed") != std::string::npos;
  }));
}

TEST_CASE("a day that is declared a holiday dates nothing") {
  CHECK(summaries_of("The prime minister declared [Monday=2014-06-23] a public holiday.").empty());
}
