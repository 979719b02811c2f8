#include <catch2/catch.hpp>

#include "unit/extract/marked_text.h"

using extract_test::mentions_of;
using Words = std::vector<std::string>;

TEST_CASE("participants and places have their canonical names, the title's first") {
  struct Row {
    const char* text;
    Words participants;
    Words places;
  };
  const auto row = GENERATE(
      Row{"On [Monday=2014-06-16], US Secretary of State Paul Renner met Chinese officials in Geneva.",
          {"Paul Renner", "United States", "China"},
          {"Geneva"}},
      Row{"British forces invaded Iceland in [1940=1940].", {"United Kingdom", "Iceland"}, {"Iceland"}},
      Row{"The U.S.-led invasion of Grenada in [1983=1983] was brief.",
          {"United States", "Grenada"},
          {"Grenada"}},
      Row{"The Hague-based Court of Arbitration met Ann Lee on [Monday=2014-06-16].",
          {"Court of Arbitration", "Ann Lee"},
          {}},
      Row{"In [1988=1988] the Iran-Iraq war ended.", {"Iran", "Iraq"}, {}},
      Row{"Muhammad Nour al Khallouf visited Rio de Janeiro in [March=2014-03].",
          {"Muhammad Nour al Khallouf"},
          {"Rio de Janeiro"}},
      Row{"Despite heavy rain, Sunni tribesmen attacked the convoy on [Monday=2014-06-16].", {}, {}},
      Row{"General Motors closed a plant on [Monday=2014-06-16].", {"General Motors"}, {}},
      Row{"General Renner closed a plant on [Monday=2014-06-16].", {"Renner"}, {}},
      Row{"The Obama administration suspended the aid on [Monday=2014-06-16].", {"Obama administration"}, {}},
      Row{"The World Food Fund (WFF) is based in Rome.\nThe WFF opened an office in Chad in [May=2014-05].",
          {"World Food Fund"},
          {"Chad"}});
  CAPTURE(row.text);
  const auto mentions = mentions_of(row.text);
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].participants == row.participants);
  CHECK(mentions[0].places == row.places);
}

TEST_CASE("keywords are content words in their base form, without names, dates and the trigger") {
  const auto mentions =
      mentions_of("On [Monday=2014-06-16], angry farmers blocked the roads to Athens with tractors.");
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].keywords == Words{"angry", "farmer", "road", "tractor"});
}

TEST_CASE("verb and noun of one happening have one head and one class") {
  struct Row {
    const char* verb;
    const char* noun;
  };
  const auto row = GENERATE(
      Row{"Troops invaded Malta in [1565=1565].", "The [1565=1565] invasion of Malta failed."},
      Row{"Officers toppled the king in [1952=1952].", "The [1952=1952] overthrow of the king failed."},
      Row{"A student assassinated the archduke in [1914=1914].",
          "The [1914=1914] assassination of the archduke failed."},
      Row{"Norway seceded from Sweden in [1905=1905].", "The [1905=1905] independence of Norway came early."},
      Row{"Fiat acquired Lancia in [1969=1969].", "The [1969=1969] acquisition of Lancia was cheap."},
      Row{"Engineers struck the docks in [1926=1926].", "The [1926=1926] strike at the docks failed."});
  CAPTURE(row.verb, row.noun);
  const auto verb = mentions_of(row.verb);
  const auto noun = mentions_of(row.noun);
  REQUIRE(verb.size() == 1);
  REQUIRE(noun.size() == 1);
  CHECK(verb[0].head == noun[0].head);
  CHECK(verb[0].type == noun[0].type);
}

TEST_CASE("a passage begins where the one it tells of is named in full, when that is near") {
  const auto last_passage = [](std::string_view marked) { return mentions_of(marked).back().passage.exact; };
  const std::string treaty = "On Monday Lang signed a treaty with Chile.";
  const std::string_view dated = "On [Monday=2014-06-16] Lang signed a treaty with Chile.";
  const auto after = [&](std::string_view before) {
    return last_passage(std::string(before) + std::string(dated));
  };
  CHECK(after("Otto Lang is a painter.\n") == "Otto Lang is a painter. " + treaty);
  CHECK(after("Otto Lang is a painter.\nIt rains.\nIt snows.\n") ==
        "Otto Lang is a painter. It rains. It snows. " + treaty);
  CHECK(after("Otto Lang is a painter.\nIt rains.\nIt snows.\nIt thaws.\n") == treaty);
  CHECK(last_passage("Otto Lang is a painter.\nLang is old.\nOn [Monday=2014-06-16] he signed a treaty.") ==
        "Otto Lang is a painter. Lang is old. On Monday he signed a treaty.");
  CHECK(last_passage("On [Monday=2014-06-16] Otto Lang signed a treaty.") ==
        "On Monday Otto Lang signed a treaty.");
}

TEST_CASE("a mention cites its sentence, its trigger and its date by their places in the source") {
  const auto text =
      extract_test::read_marked("Rain fell.\nOn [Monday=2014-06-16], rebels — 40 of them — seized Żary.");
  const auto mentions = mentions_of("Rain fell.\nOn [Monday=2014-06-16], rebels — 40 of them — seized Żary.");
  REQUIRE(mentions.size() == 1);
  const auto& mention = mentions[0];
  CHECK(mention.passage.exact == "On Monday, rebels — 40 of them — seized Żary.");
  CHECK(mention.passage.start == 11);
  CHECK(mention.trigger.exact == "seized");
  CHECK(mention.trigger.start == 44);
  CHECK(mention.trigger.byte_start == 48);
  CHECK(mention.time.exact == "Monday");
  CHECK(mention.time.start == 14);
  CHECK(text.document.source.substr(mention.trigger.byte_start, 6) == "seized");
  CHECK(mention.link.find("#:~:text=") != std::string::npos);
  CHECK(mention.document == "test");
}
