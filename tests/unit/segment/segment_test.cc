#include "segment/segment.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace dateline;

namespace {

using Kind = Block::Kind;

struct Part {
  Kind kind;
  std::string text;
};

// A document of blocks that are parted by empty lines.
Document document_of(const std::vector<Part>& parts) {
  Document document;
  for (const Part& part : parts) {
    if (!document.source.empty()) document.source += "\n\n";
    const auto begin = static_cast<std::uint32_t>(document.source.size());
    document.source += part.text;
    document.blocks.push_back({part.kind, {begin, static_cast<std::uint32_t>(document.source.size())}});
  }
  return document;
}

std::vector<std::string> sentences_of(const Document& document) {
  std::vector<std::string> sentences;
  for (const Sentence& sentence : segment(document))
    sentences.emplace_back(sentence.span.of(document.text()));
  return sentences;
}

// "One.| Two." → "One.", "Two."
std::vector<std::string> parts_of(const std::string& marked) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= marked.size();) {
    const std::size_t bar = std::min(marked.find('|', at), marked.size());
    const std::size_t begin = marked.find_first_not_of(" \n", at);
    parts.push_back(marked.substr(begin, bar - begin));
    at = bar + 1;
  }
  return parts;
}

std::string without_bars(std::string marked) {
  std::erase(marked, '|');
  return marked;
}

void check_sentences(const std::string& marked) {
  CAPTURE(marked);
  CHECK(sentences_of(document_of({{Kind::paragraph, without_bars(marked)}})) == parts_of(marked));
}

}  // namespace

TEST_CASE("plain sentences end at their full stop, question or exclamation mark") {
  const auto* marked = GENERATE("The talks began.| They ended in May.",        //
                                "Who signed?| Nobody did!| That was all.",     //
                                "It ended in 2003.| 2004 was worse.",          //
                                "He left in May 2003.| In June he was back.",  //
                                "They met.|\nThe talks\nfailed.",              // wrapped lines
                                "One sentence without a mark",                 //
                                "Really?!| Yes.",                              //
                                "The war ended.|  Two spaces follow.",         //
                                "The army fell back.[12]| The city fell.[3][4]| It burned.");
  check_sentences(marked);
}

TEST_CASE("a full stop after a title or an abbreviation goes on") {
  const auto* marked = GENERATE(
      "Mr. Bush met Mrs. Rice and Dr. No.", "Rear Adm. John Kirby spoke.| Gen. David Petraeus listened.",
      "Lt. Col. Ann Lee and Sgt. Bo Chen were freed.", "Sen. Lindsey Graham and Rep. Adam Smith agreed.",
      "Maj. Gen. William Rosecrans won.", "They play chess, cards, etc. and talk.",
      "Iran vs. Iraq was a war.", "See e.g. Article 5, i.e. the last one.", "He lives in St. Petersburg now.",
      "On Jan. 16 the Shah left.| On Feb. 1 another came.", "The U.N. Security Council met.",
      "The U.S. Congress and the U.S. Army agreed.", "The deal with Carnival Corp. was signed.",
      "John McCain (R-Ariz.) voted.", "It is the No. 5 reactor.| No. 6 is shut.",
      "Messrs. Perlman and Price left.", "Cmdr. Ray Stone and Sgt. Lee left.",
      "Martin Luther King, Jr. was shot.", "The Wal-Mart Inc. store closed.");
  check_sentences(marked);
}

TEST_CASE("an abbreviation ends a sentence when only a new one can follow") {
  const auto* marked = GENERATE(
      "They live in the U.S.| The talks failed.",
      "It left the U.N.| He stayed.| But she left the U.S.| In June it ended.",
      "He works for Apple Inc.| They pay well.", "They sold arms, oil, etc.| Nobody asked.",
      "He was born in Washington, D.C.| After school he left.", "It was World War I.| It killed millions.",
      "He said no.| She said yes.", "It arrived in Jan.| It left at once.",
      "He lives on Main St.| The house is old.", "She earned a Ph.D.| Her brother did not.");
  check_sentences(marked);
}

TEST_CASE("clock times end a sentence unless the time goes on") {
  const auto* marked =
      GENERATE("The bomb went off at 5 p.m.| Officials counted the dead.",
               "It began at 9 a.m. and ended at 5 p.m. on Monday.", "It began at 10 a.m. Tuesday.",
               "It began at 6 p.m. EST.| It ended soon.", "At 10:35 a.m. (0735 GMT) it fell.",
               "They landed at 10 p.m. Eastern time.", "It opened at 8 a.m.| The crowd came in.");
  check_sentences(marked);
}

TEST_CASE("initials do not end a sentence") {
  const auto* marked = GENERATE(
      "The USS George H.W. Bush sailed.| It is large.", "J. K. Rowling and P. G. T. Beauregard never met.",
      "Harry S. Truman fired him.", "George W. Bush spoke.| He was brief.", "Joseph E. Johnston lost.",
      "U.S.-led forces and the U.S.'s allies won.", "James C. Kopp was charged.", "Ö. Yılmaz resigned.");
  check_sentences(marked);
}

TEST_CASE("numbers, names and addresses with points are no ends") {
  const auto* marked =
      GENERATE("It cost $4.2 billion in 2.5 years.", "He told Yahoo!News that he left.",
               "Yahoo! News asked him.| He left.", "Visit www.example.org for more.",
               "Version 10.4.| It shipped late.", "1. The army left.| It came back.",
               "III. The war began.| It went on.", "Sales of iPods fell.| iPhone sales rose.");
  check_sentences(marked);
}

TEST_CASE("closing quotes and brackets belong to the sentence that they close") {
  const auto* marked = GENERATE(
      "He said it was “over.”| She left.", "“It is over.”| “It is not.”", "\"It is over.\"| She left.",
      "(He died in 2003.)| The rest lived.", "He called it ‘final.’| She left.",
      "It was “indiscriminate” and “continuous.”| Many fled.", "“Why?” he asked.| “Who knows!” she said.",
      "“There is no plan,” said Lee.| “None.”", "``It was a bomb,'' he said.| ``It was.''| She left.",
      "He wrote *The End.*| It sold well.", "“It is over. ”| She left.");
  check_sentences(marked);
}

TEST_CASE("an ellipsis ends a sentence only before a word that begins one") {
  const auto* marked = GENERATE("He waited… and waited.", "The regime fell…| Over time it rose.",
                                "He waited...| Then he left.", "The ... President spoke.",
                                "“It will be Syria ...| If they agree, it ends.”", "He was . . . tired.");
  check_sentences(marked);
}

TEST_CASE("a full stop without its space is one between a word and a word that begins sentences") {
  check_sentences("The war ended.|The troops left.");
  check_sentences("Salon.com and Example.Org met in the U.S.A.The end.");
}

TEST_CASE("dashes: an attribution on a line of its own, and none inside a line") {
  check_sentences("“Only they can do it.”|\n— Karl Marx");
  check_sentences("It was weakness by the U.S. – weakness that showed.");
}

TEST_CASE("headings, datelines and bylines are one sentence each, of their own kind") {
  const Document document = document_of({{Kind::heading, "The Shah flees. Crowds cheer"},
                                         {Kind::byline, "By Ann B. Lee. Staff"},
                                         {Kind::dateline, "Jan. 16, 1979"},
                                         {Kind::paragraph, "He left. They cheered."},
                                         {Kind::list_item, "- First. Then second."},
                                         {Kind::caption, "The Shah. The Queen."}});
  CHECK(sentences_of(document) == std::vector<std::string>{"The Shah flees. Crowds cheer",
                                                           "By Ann B. Lee. Staff", "Jan. 16, 1979",
                                                           "He left.", "They cheered.", "- First.",
                                                           "Then second.", "The Shah.", "The Queen."});
  std::vector<Kind> kinds;
  std::vector<std::uint32_t> paragraphs;
  for (const Sentence& sentence : segment(document)) {
    kinds.push_back(sentence.kind);
    paragraphs.push_back(sentence.paragraph);
  }
  CHECK(kinds == std::vector<Kind>{Kind::heading, Kind::byline, Kind::dateline, Kind::paragraph,
                                   Kind::paragraph, Kind::list_item, Kind::list_item, Kind::caption,
                                   Kind::caption});
  CHECK(paragraphs == std::vector<std::uint32_t>{0, 1, 2, 3, 3, 4, 4, 5, 5});
}

TEST_CASE("a page break inside a sentence does not cut it") {
  struct Row {
    std::vector<Part> parts;
    std::vector<std::string> sentences;
  };
  const auto row = GENERATE(
      Row{{{Kind::paragraph, "It began. Everyone wants"}, {Kind::paragraph, "to go home. Most stay."}},
          {"It began.", "Everyone wants\n\nto go home.", "Most stay."}},
      Row{{{Kind::paragraph, "The Council adopted"},
           {Kind::boilerplate, "- 2 -"},
           {Kind::paragraph, "Resolution 5 then."}},
          {"The Council adopted\n\n- 2 -\n\nResolution 5 then."}},
      Row{{{Kind::paragraph, "The Council adopted\f"}, {Kind::paragraph, "\fResolution 5 then."}},
          {"The Council adopted\f\n\n\fResolution 5 then."}},
      Row{{{Kind::paragraph, "Troops of the U.S."}, {Kind::paragraph, "army left."}},
          {"Troops of the U.S.\n\narmy left."}});
  CHECK(sentences_of(document_of(row.parts)) == row.sentences);
  CHECK(segment(document_of(row.parts)).front().paragraph ==
        segment(document_of(row.parts)).back().paragraph);
}

TEST_CASE("paragraphs that only look like halves stay apart") {
  struct Row {
    std::vector<Part> parts;
    std::size_t sentences;
  };
  const auto row = GENERATE(
      Row{{{Kind::paragraph, "It ended."}, {Kind::paragraph, "then it began."}}, 2},
      Row{{{Kind::paragraph, "It ended"}, {Kind::paragraph, "Then it began."}}, 2},
      Row{{{Kind::heading, "The end"}, {Kind::paragraph, "of an era."}}, 2},
      Row{{{Kind::paragraph, "He said:"}, {Kind::paragraph, "no way."}}, 2},
      Row{{{Kind::list_item, "one"}, {Kind::list_item, "two"}}, 2},
      Row{{{Kind::paragraph, "It ended."}, {Kind::boilerplate, "3"}, {Kind::paragraph, "Then it began."}},
          2});
  CHECK(sentences_of(document_of(row.parts)).size() == row.sentences);
}

TEST_CASE("documents without words have no sentences") {
  CHECK(segment(Document{}).empty());
  CHECK(segment(document_of({{Kind::paragraph, " \n "}})).empty());
  CHECK(segment(document_of({{Kind::boilerplate, "- 2 -"}})).empty());
}

TEST_CASE("what a page put between its lines is apart from the sentences, where the line breaks were lost") {
  const auto [text, expected] = GENERATE(table<std::string, std::vector<std::string>>({
      {"Schools close after storm Tuesday 5 May 2009 14.37 BST Governors at the school in Fulda decided to "
       "close.",
       {"Schools close after storm", "Tuesday 5 May 2009 14.37 BST",
        "Governors at the school in Fulda decided to close."}},
      {"Schools close after storm Tuesday 5 May 2009 14.37 BST\nGovernors met.",
       {"Schools close after storm", "Tuesday 5 May 2009 14.37 BST", "Governors met."}},
      {"Court sits again LUX | Mon Jun 20, 2011 2:05 pm EDT LUX (Wire) - Judges met.",
       {"Court sits again LUX |", "Mon Jun 20, 2011 2:05 pm EDT", "LUX (Wire) - Judges met."}},
      {"Police report updated: Tue Sep 11 2007 15:52:00 German police received a threat.",
       {"Police report", "updated: Tue Sep 11 2007 15:52:00", "German police received a threat."}},
      {"He is right February 1, 2011 at 5:22 pm | Yes, and so are they.",
       {"He is right", "February 1, 2011 at 5:22 pm |", "Yes, and so are they."}},
      {"February 1, 2011 at 5:22 pm | Report abuse | The old town is gone.",
       {"February 1, 2011 at 5:22 pm | Report abuse |", "The old town is gone."}},
      {"(Updated 2:03 p.m. (2103 in Rome) ) The ministry sent a letter.",
       {"(Updated 2:03 p.m. (2103 in Rome) )", "The ministry sent a letter."}},
      {"Photograph: Ann Lee/Reuters The council sold its hall.",
       {"Photograph: Ann Lee/Reuters", "The council sold its hall."}},
      {"Photograph: AFP/Getty Images Divers left the port.",
       {"Photograph: AFP/Getty Images", "Divers left the port."}},
      {"Photograph: AP Nine ships left the port.", {"Photograph: AP", "Nine ships left the port."}},
      {"[Updated 9:15 a.m. ET Thursday] The council met.",
       {"[Updated 9:15 a.m. ET Thursday]", "The council met."}},
      {"(Update 5:02 p.m. in Rome, 10:02 a.m. ET) Talks between the two started.",
       {"(Update 5:02 p.m. in Rome, 10:02 a.m. ET)", "Talks between the two started."}},
      {"Rome, 8:29 p.m.\nET)\nPolice closed the port.", {"Rome, 8:29 p.m.\nET)", "Police closed the port."}},
      {"Rome, 10:37 a.m. ET) Former minister Ann Lee said no.",
       {"Rome, 10:37 a.m. ET)", "Former minister Ann Lee said no."}},
  }));
  CHECK(sentences_of(document_of({{Kind::paragraph, text}})) == expected);
}

TEST_CASE("a date with a clock time inside a sentence parts nothing") {
  const std::string text =
      GENERATE("On 5 May 2009 at 14.37 the siren of the mine sounded.",
               "The siren sounded on Tuesday, May 5, 2009 at 2:37 pm GMT Monday was quiet.",
               "17 February 2011 14:30 GMT Clashes break out.", "The ratio was 3:1/2 in Photograph: one.");
  CHECK(sentences_of(document_of({{Kind::paragraph, text}})).size() == 1);
}
