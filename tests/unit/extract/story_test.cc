#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "extract/extract.h"
#include "unit/extract/marked_text.h"

using namespace dateline;

namespace {

// "2014-06-16 carried | Rebels seized the town", without what is said in its own sentence.
std::vector<std::string> unsaid(const std::vector<Mention>& mentions) {
  std::vector<std::string> out;
  for (const Mention& mention : mentions) {
    if (mention.time.basis != DateBasis::said)
      out.push_back(
          fmt::format("{} {} | {}", edtf(mention.date), to_string(mention.time.basis), mention.title));
  }
  return out;
}

std::vector<std::string> carried_in(std::string_view marked) {
  return unsaid(extract_test::mentions_of(marked));
}

}  // namespace

TEST_CASE("the day of a news story goes on to what the same people did next") {
  CHECK(carried_in("Otto Lang opened the fair in Lima on [Monday=2014-06-16].\n"
                   "He unveiled a new engine.\n"
                   "Lang signed a treaty with Chile.") ==
        std::vector<std::string>{"2014-06-16 carried | Otto Lang unveiled a new engine",
                                 "2014-06-16 carried | Otto Lang signed a treaty with Chile"});
}

TEST_CASE("a carried date cites the words that said it and counts for less") {
  const auto mentions = extract_test::mentions_of(
      "Otto Lang opened the fair in Lima on [Monday=2014-06-16].\nLang signed a treaty with Chile.");
  REQUIRE(mentions.size() == 2);
  CHECK(mentions[1].time.exact == "Monday");
  CHECK(mentions[1].time.start == mentions[0].time.start);
  CHECK(mentions[1].confidence < 0.5);
}

TEST_CASE("what does not belong to the day of the story is not dated by it") {
  const std::string_view next =
      GENERATE("Lang had signed a treaty with Chile.",                      // before it
               "Lang has signed a treaty with Chile.",                      // some time
               "Lang will sign a treaty with Chile.",                       // ahead
               "Lang never signed the treaty with Chile.",                  // did not happen
               "Lang originally signed the treaty with Chile.",             // long ago
               "In [1998=1998] Lang signed a treaty with Chile.",           // a date of its own
               "When he came to power, Lang signed a treaty.",              // another time, not said
               "The queen of Norway signed a treaty with Chile.",           // somebody else
               "The queen said the treaty was signed.",                     // words of somebody else
               "Lang signed the lease [two years=P2Y] earlier.",            // a time of its own, not resolved
               "In [1998=1998] they had a row, and Lang signed a treaty.",  // led by another time
               "Lang held the talks in Oslo.");                             // talks that were told of before
  CAPTURE(next);
  CHECK(
      carried_in("Otto Lang opened the fair in Lima on [Monday=2014-06-16].\n" + std::string(next)).empty());
}

TEST_CASE("what somebody of the story says belongs to its day, also after a look back and from afar") {
  const auto said = std::vector<std::string>{"2014-06-16 carried | Otto Lang said the treaty was signed"};
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\n"
                   "Lang left the army in [1998=1998].\n"
                   "Lang moved to Chile.\n"
                   "Lang said the treaty was signed.") == said);
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\n"
                   "It is big.\nIt is old.\nIt is full.\nIt is dry.\nIt is warm.\nIt is loud.\nIt is long.\n"
                   "Lang signed a lease.\n"
                   "Lang said the treaty was signed.") == said);
}

TEST_CASE("the company of the sentence before goes on with its story") {
  CHECK(carried_in("Acme Motors opened a plant on [Monday=2014-06-16].\nThe company bought a rival.") ==
        std::vector<std::string>{"2014-06-16 carried | Company bought a rival"});
  CHECK(carried_in("Acme Motors opened a plant on [Monday=2014-06-16].\nA company bought a rival.").empty());
}

TEST_CASE("what a person says in the news is said on its day, whoever it is") {
  CHECK(carried_in(
            "Otto Lang opened the fair on [Monday=2014-06-16].\nAnn Ruiz said the fair was a success.") ==
        std::vector<std::string>{"2014-06-16 carried | Ann Ruiz said the fair was a success"});
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\nLang left the army in [1998=1998].\n"
                   "Ann Ruiz said the army was weak.")
            .empty());
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\nAnn Ruiz signed a treaty.").empty());
}

TEST_CASE("a plan does not take a story to another time") {
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\n"
                   "Lang will open a school in [July=2014-07].\n"
                   "Lang signed a treaty with Chile.") ==
        std::vector<std::string>{"2014-06-16 carried | Otto Lang signed a treaty with Chile"});
}

TEST_CASE("only a day of the news is carried") {
  CHECK(carried_in("Otto Lang opened the fair in [May 2003=2003-05].\nLang signed a treaty.").empty());
  CHECK(carried_in("Otto Lang opened the fair on [1 May=2014-05-01].\nLang signed a treaty.").empty());
}

TEST_CASE("the day ends where its people are taken to another time") {
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\n"
                   "Lang left the army in [1998=1998].\n"
                   "Lang signed a treaty with Chile.")
            .empty());
  CHECK(carried_in("Otto Lang opened the fair on [Monday=2014-06-16].\n"
                   "The queen resigned in [1998=1998].\n"
                   "Lang signed a treaty with Chile.") ==
        std::vector<std::string>{"2014-06-16 carried | Otto Lang signed a treaty with Chile"});
}

TEST_CASE("the date line dates what the first sentence tells of somebody named") {
  auto lead = [](std::string_view sentence) {
    auto text = extract_test::read_marked("[18 June 2014=2014-06-18]\n" + std::string(sentence));
    text.sentences.front().kind = Block::Kind::dateline;
    return unsaid(extract(text.document, text.sentences, text.times));
  };
  CHECK(lead("Norway has signed a treaty with Chile.") ==
        std::vector<std::string>{"2014-06-18 dateline | Norway has signed a treaty with Chile"});
  CHECK(lead("Norway signed a treaty with Chile.") ==
        std::vector<std::string>{"2014-06-18 dateline | Norway signed a treaty with Chile"});
  CHECK(lead("The policy of the country has suffered a defeat.").empty());
}

TEST_CASE("without a publication date no day is carried") {
  auto text = extract_test::read_marked(
      "Otto Lang opened the fair on [16 June 2014=2014-06-16].\nLang signed a treaty.");
  text.document.published.reset();
  CHECK(unsaid(extract(text.document, text.sentences, text.times)).empty());
}
