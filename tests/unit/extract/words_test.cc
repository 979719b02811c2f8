#include <fmt/format.h>

#include <catch2/catch.hpp>
#include <memory>

#include "extract/inflect.h"
#include "extract/sentence.h"
#include "unit/extract/marked_text.h"

using namespace dateline::extraction;
using Strings = std::vector<std::string>;

namespace {

Parsed parsed(const char* marked) {
  static std::vector<extract_test::MarkedText> kept;  // words are views into the text
  kept.reserve(1000);
  kept.push_back(extract_test::read_marked(marked));
  const auto& text = kept.back();
  static std::vector<std::unique_ptr<NameTable>> tables;
  tables.push_back(std::make_unique<NameTable>(text.document, text.sentences));
  return parse(text.document.text(), text.sentences.back(), *tables.back(), text.times, 0, text.times.size());
}

Strings texts_of(const Parsed& sentence) {
  Strings out;
  for (const Word& word : sentence.words) out.emplace_back(word.text);
  return out;
}

}  // namespace

TEST_CASE("inflected forms follow the spelling rules of English") {
  CHECK(third_person("attack") == "attacks");
  CHECK(third_person("carry") == "carries");
  CHECK(third_person("clash") == "clashes");
  CHECK(third_person("veto") == "vetoes");
  CHECK(plural("crisis") == "crises");
  CHECK(plural("treaty") == "treaties");
  CHECK(regular_past("stop") == Strings{"stopped"});
  CHECK(regular_past("raid") == Strings{"raided"});
  CHECK(regular_past("seize") == Strings{"seized"});
  CHECK(regular_past("deploy") == Strings{"deployed"});
  CHECK(regular_past("quit") == Strings{"quitted"});
  CHECK(regular_past("cancel") == Strings{"canceled", "cancelled"});
  CHECK(gerund("die") == Strings{"dying"});
  CHECK(gerund("agree") == Strings{"agreeing"});
  CHECK(gerund("oust") == Strings{"ousting"});
}

TEST_CASE("abbreviations, genitives, numbers and time expressions are words of their own") {
  CHECK(texts_of(parsed("The U.S. army's $1,500 fine.")) ==
        Strings{"The", "U.S.", "army", "'s", "$", "1,500", "fine", "."});
  CHECK(texts_of(parsed("Gen. O'Neill’s al-Qaeda files")) ==
        Strings{"Gen.", "O'Neill", "’s", "al-Qaeda", "files"});
  CHECK(texts_of(parsed("the rebels' camp in [May 2003=2003-05]'s heat")) ==
        Strings{"the", "rebels", "'", "camp", "in", "May 2003", "'s", "heat"});
}

TEST_CASE("words that are noun and verb are told apart by their neighbors") {
  struct Row {
    const char* text;
    const char* word;
    Part part;
  };
  const auto row = GENERATE(Row{"The attacks on the city went on.", "attacks", Part::noun},
                            Row{"He attacks the city.", "attacks", Part::verb},
                            Row{"They want to attack the city.", "attack", Part::verb},
                            Row{"The wounded soldiers slept.", "wounded", Part::adjective},
                            Row{"The blast wounded six soldiers.", "wounded", Part::verb},
                            Row{"Islamist forces increased their control.", "forces", Part::noun},
                            Row{"The bombing of Dresden was heavy.", "bombing", Part::noun},
                            Row{"Aircraft were bombing the port.", "bombing", Part::verb},
                            Row{"Its family left.", "family", Part::noun});
  CAPTURE(row.text);
  const Parsed sentence = parsed(row.text);
  const auto found = std::find_if(sentence.words.begin(), sentence.words.end(),
                                  [&](const Word& w) { return w.text == row.word; });
  REQUIRE(found != sentence.words.end());
  CHECK(static_cast<int>(found->part) == static_cast<int>(row.part));
}

TEST_CASE("a participle without its relative pronoun is no finite verb") {
  struct Row {
    const char* text;
    Strings finite;
  };
  const auto row =
      GENERATE(Row{"The man arrested in Rome was released.", {"was released"}},
               Row{"Police arrested a man in Rome.", {"arrested"}},
               Row{"Officials said rebels attacked in the north.", {"said", "attacked"}},
               Row{"It was the first statement published by the group.", {"was"}},
               Row{"The army, backed by tribes, has not been able to advance.", {"has not been"}},
               Row{"The committee appointed to review bids met.", {"met"}});
  CAPTURE(row.text);
  const Parsed sentence = parsed(row.text);
  Strings finite;
  for (const VerbGroup& group : sentence.groups) {
    if (!group.finite) continue;
    std::string text;
    for (std::size_t i = group.begin; i < group.end; ++i)
      text += (i > group.begin ? " " : "") + std::string(sentence.words[i].text);
    finite.push_back(text);
  }
  CHECK(finite == row.finite);
}

TEST_CASE("names are runs of capitals without titles, first words and dates") {
  struct Row {
    const char* text;
    Strings names;
  };
  const auto row = GENERATE(
      Row{"In Norway, Prime Minister Erna Solberg met Rear Adm. John Kirby.",
          {"Norway", "Erna Solberg", "John Kirby"}},
      Row{"Police in the Bank of England found Jan van Eyck Jr. there.",
          {"Bank of England", "Jan van Eyck Jr."}},
      Row{"Just US troops and the European Union stayed.", {"United States", "European Union"}},
      Row{"The New York Times and the Federal Reserve disagree.", {"New York Times", "Federal Reserve"}},
      Row{"Apple Inc. Steve Wozniak left.", {"Apple Inc.", "Steve Wozniak"}}, Row{"Workers cheered.", {}},
      Row{"The State of the Union address bored Kim Novak.", {"Kim Novak"}});
  CAPTURE(row.text);
  Strings names;
  for (const Name& name : parsed(row.text).names) names.emplace_back(name.canonical);
  CHECK(names == row.names);
}
