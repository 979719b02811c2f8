#include <catch2/catch.hpp>

#include "extract/extract.h"
#include "unit/extract/marked_text.h"

using extract_test::summaries_of;

namespace {

struct Row {
  const char* text;
  std::vector<std::string> expected;  // date head | title | modality
};

}  // namespace

TEST_CASE("where somebody was is an event") {
  const auto row = GENERATE(Row{"General Marek Nowak was in Lima [last weekend=2014-06-14/2014-06-15].",
                                {"2014-06-14/2014-06-15 visit | General Marek Nowak was in Lima | asserted"}},
                            Row{"Its chairman, Marek Nowak, was in Lima on [Monday=2014-06-16].",
                                {"2014-06-16 visit | Marek Nowak was in Lima | asserted"}},
                            Row{"Marek Nowak spent [last week=2014-06-09/2014-06-15] in Peru and Chile.",
                                {"2014-06-09/2014-06-15 visit | Marek Nowak in Peru and Chile | asserted"}},
                            Row{"Marek Nowak is due in Lima on [Sunday=2014-06-22].",
                                {"2014-06-22 visit | Marek Nowak is due in Lima | planned"}},
                            Row{"Marek Nowak was in a good mood on [Monday=2014-06-16].", {}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("what somebody did is an event by whatever verb, when its clause is dated") {
  CHECK(summaries_of("On [July 2=2013-07-02], the firm associated the fault with a bug.") ==
        std::vector<std::string>{"2013-07-02 associate | Firm associated the fault with a bug | asserted"});
  CHECK(summaries_of("On [July 2=2013-07-02], the firm did not associate the fault with a bug.").empty());
  CHECK(summaries_of("The firm associated the fault with a bug of [July 2=2013-07-02].").empty());
  CHECK(summaries_of("On [July 2=2013-07-02], the firm liked the design.").empty());
}

TEST_CASE("an -ed form is the verb of its sentence when nothing else is") {
  CHECK(summaries_of("The rig burned for two days on [July 2=2013-07-02].") ==
        std::vector<std::string>{"2013-07-02 fire | Rig burned for two days | asserted"});
  CHECK(summaries_of("Trading was suspended in Oslo on [July 2=2013-07-02].") ==
        std::vector<std::string>{"2013-07-02 dismissal | Trading was suspended in Oslo | asserted"});
  CHECK(summaries_of("The Acme 500 gained 3.5% on [July 2=2013-07-02].") ==
        std::vector<std::string>{"2013-07-02 rise | Acme 500 gained 3.5% | asserted"});
  CHECK(summaries_of("The rig burned by its crew sank on [July 2=2013-07-02].") ==
        std::vector<std::string>{"2013-07-02 sinking | Rig sank | asserted"});
}

TEST_CASE("a verb that tells nothing leaves the date to the occasion") {
  CHECK(summaries_of(
            "In [May 1955=1955-05] their lawyers worked side by side at the Oslo conference on whaling.") ==
        std::vector<std::string>{"1955-05 conference | Oslo conference on whaling | asserted"});
}

TEST_CASE("a war is dated by how long it lasted") {
  CHECK(summaries_of("The Chaco war, which raged in [1932-1935=1932/1935], ruined both countries.") ==
        std::vector<std::string>{"1932/1935 war | Chaco war | asserted"});
}

TEST_CASE("the time of the speaking is that of what is said") {
  CHECK(summaries_of("The minister, speaking in Oslo on [Tuesday=2013-07-02], said taxes would rise.") ==
        std::vector<std::string>{"2013-07-02 statement | Minister said taxes would rise | asserted"});
}

TEST_CASE("a clause with when takes the date before it") {
  CHECK(summaries_of("The deadlock was broken [last May=2014-05], when Chile signed the treaty.") ==
        std::vector<std::string>{"2014-05 breach | Deadlock was broken | asserted",
                                 "2014-05 agreement | Chile signed the treaty | asserted"});
}

TEST_CASE("what was on the verge of happening did not happen") {
  CHECK(summaries_of("[A year ago=2013], Chile was on the verge of invading Peru.") ==
        std::vector<std::string>{"2013 invasion | Chile was on the verge of invading Peru | hypothetical"});
}

TEST_CASE("a participle with by does not end its clause") {
  CHECK(
      summaries_of(
          "[Last May=2014-05] the panel, led by a retired judge, recommended that Chile sign the treaty.") ==
      std::vector<std::string>{
          "2014-05 statement | Panel recommended that Chile sign the treaty | asserted"});
}

TEST_CASE("how often something happened is told by the verb") {
  CHECK(summaries_of("Burglaries in [July=2013-07] went down.") ==
        std::vector<std::string>{"2013-07 decline | Burglaries went down | asserted"});
}

TEST_CASE("the end of something that is declared is the declaration") {
  CHECK(summaries_of("The king declared an end to the siege in [May 1644=1644-05].") ==
        std::vector<std::string>{"1644-05 declaration | King declared an end to the siege | asserted"});
}

TEST_CASE("what is due to happen is planned") {
  CHECK(summaries_of("The ministers are due to meet in Oslo in [September=2014-09].") ==
        std::vector<std::string>{"2014-09 meeting | Ministers are due to meet in Oslo | planned"});
  CHECK(summaries_of("A general election is due in [September=2014-09].") ==
        std::vector<std::string>{"2014-09 election | General election is due | planned"});
  CHECK(summaries_of("The election is set for [7 September=2014-09-07].") ==
        std::vector<std::string>{"2014-09-07 election | Election is set | planned"});
}

TEST_CASE("the present tense with a day ahead is a plan") {
  const auto row = GENERATE(Row{"Anna Holm arrives in Lima on [12 July=2014-07-12].",
                                {"2014-07-12 arrival | Anna Holm arrives in Lima | planned"}},
                            Row{"The law comes into force on [1 July=2014-07-01].",
                                {"2014-07-01 entry into force | Law comes into force | planned"}},
                            Row{"Acme and the union begin talks on [12 July=2014-07-12].",
                                {"2014-07-12 talks | Acme and the union begin talks | planned"}},
                            Row{"The cargo ships of Acme sank in [May=2014-05].",
                                {"2014-05 sinking | Cargo ships of Acme sank | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("what is to begin on a day happens on it, however long it will go on") {
  const auto row = GENERATE(Row{"The bridge will close from [2 July=2014-07-02].",
                                {"2014-07-02 closure | Bridge will close | planned"}},
                            Row{"The king will visit Norway from [2 July=2014-07-02].",
                                {"2014-07-02 visit | King will visit Norway | planned"}},
                            Row{"The king visited Norway from [2 June=2014-06-02].", {}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);

  auto open = extract_test::read_marked("The bridge will close from [2 July=2014-07-02].");
  dateline::Timex& time = open.times.front();
  time.range = dateline::RangeRole{*time.interval, time.span, true};
  time.range->whole.open_end = time.range->whole.range = true;
  const auto mentions = dateline::extract(open.document, open.sentences, open.times);
  REQUIRE(mentions.size() == 1);
  CHECK(edtf(mentions.front().date) == "2014-07-02");
}

TEST_CASE("the date of a participle that opens a sentence is its own and not that of the main clause") {
  const auto row = GENERATE(
      Row{"Founded in [1987=1987] by two students, Acme went public in [1999=1999].",
          {"1987 founding | Acme founded by two students | asserted",
           "1999 offering | Acme went public | asserted"}},
      Row{"Arrested in [May 2009=2009-05], Marek Nowak died in [2010=2010].",
          {"2009-05 arrest | Marek Nowak arrested | asserted", "2010 death | Marek Nowak died | asserted"}},
      Row{"President Marek Nowak, first elected in [2010=2010], resigned in [2012=2012].",
          {"2010 election | President Marek Nowak elected | asserted",
           "2012 resignation | President Marek Nowak resigned | asserted"}},
      Row{"Killed in [1944=1944], Marek Nowak was later buried in Lima.",
          {"1944 killing | Marek Nowak killed | asserted"}},
      Row{"Asked about it on [Monday=2014-06-16], Marek Nowak denied the charge.",
          {"2014-06-16 denial | Marek Nowak denied the charge | asserted"}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("a verb that only says when leaves its event to be told by the noun") {
  CHECK(summaries_of("The invasion of Peru was in [2003=2003].") ==
        std::vector<std::string>{"2003 invasion | Invasion of Peru | asserted"});
}

TEST_CASE("what opened or closed needs no object") {
  CHECK(summaries_of("The museum opened in [2003=2003].") ==
        std::vector<std::string>{"2003 opening | Museum opened | asserted"});
}

TEST_CASE("a pronoun takes the only person or the only things of the sentence before") {
  const auto row = GENERATE(
      Row{"The coup ended the reign of Otto Lang.\nHe was driven out on [May 5, 1901=1901-05-05].",
          {"1901-05-05 defeat | Otto Lang was driven out | asserted"}},
      Row{"Marek Nowak told the board that the mine had freed its hostages.\nThey left Lima on "
          "[Monday=2014-06-16].",
          {"2014-06-16 departure | Hostages left Lima | asserted"}},
      Row{"Forty-one of the sailors were held on an island.\nThey were freed on [May 5, 1901=1901-05-05].",
          {"1901-05-05 release | Forty-one of the sailors were freed | asserted"}},
      Row{"The reign of Otto Lang displeased Emil Kern.\nHe was driven out on [May 5, 1901=1901-05-05].",
          {}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("years that have passed since an event date it") {
  const auto row = GENERATE(
      Row{"[Two years=P2Y] after rebels seized the capital, the war goes on.",
          {"2012 capture | Rebels seized the capital | asserted"}},
      Row{"[Six months=P6M] after rebels seized the capital, the war is over.",
          {"2013-12 capture | Rebels seized the capital | asserted"}},
      Row{"This is the first talk in [two years=P2Y] after rebels seized the capital.", {}},
      Row{"[Two years=P2Y] after rebels seized the capital, the war ended.", {}},  // two years from when?
      Row{"[Two years=P2Y] after rebels had seized the capital, the war was over.", {}});
  CAPTURE(row.text);
  CHECK(summaries_of(row.text) == row.expected);
}

TEST_CASE("a time set apart behind a coordinator is that of the clause to come") {
  CHECK(summaries_of("Anna Holm left school in [1954=1954] and, [two years later=1956], joined the navy.") ==
        std::vector<std::string>{"1954 departure | Anna Holm left school | asserted",
                                 "1956 accession | Anna Holm joined the navy | asserted"});
}

TEST_CASE("a gerund before a verb in the past is its subject") {
  CHECK(summaries_of("Digging began in [March 1973=1973-03].") ==
        std::vector<std::string>{"1973-03 start | Digging began | asserted"});
}

TEST_CASE("what a figure is held against does not date it") {
  CHECK(summaries_of("Sales climbed to $9 billion from $8 billion in [the year before=2013].").empty());
  CHECK(summaries_of("Sales rose more than 20 percent in [May=2014-05].") ==
        std::vector<std::string>{"2014-05 rise | Sales rose more than 20 percent | asserted"});
}

TEST_CASE("a second passive shares the auxiliary of the first") {
  CHECK(summaries_of("The castle was burned down in [1790=1790] and rebuilt in [1802=1802].") ==
        std::vector<std::string>{"1790 fire | Castle was burned down | asserted",
                                 "1802 construction | Castle rebuilt | asserted"});
}

TEST_CASE("a noun that says too little leaves the title to its clause") {
  CHECK(summaries_of("General Marek Nowak, who opened talks in [July 1913=1913-07], was recalled.") ==
        std::vector<std::string>{"1913-07 talks | General Marek Nowak opened talks | asserted"});
}

TEST_CASE("what raged for years is an event of these years, war or not") {
  CHECK(summaries_of("The rebellion raged in [1911-1914=1911/1914].") ==
        std::vector<std::string>{"1911/1914 insurrection | Rebellion raged | asserted"});
}
