#include "text/text_fragment.h"

#include <catch2/catch.hpp>
#include <string>

#include "text/cite.h"

using namespace dateline;

namespace {

std::string link_of(const Document& document, std::string_view words) {
  const auto begin = static_cast<std::uint32_t>(document.text().find(words));
  const Span span{begin, begin + static_cast<std::uint32_t>(words.size())};
  return text_fragment_link(document, Citer(document).passage(span));
}

Document plain(std::string text) {
  Document document;
  document.uri = "https://example.org/a";
  document.source = std::move(text);
  return document;
}

const std::string kBase = "https://example.org/a#:~:text=";

}  // namespace

TEST_CASE("a passage is linked by its words, after those before it on its line") {
  const Document document = plain("He came. He saw it all. He won.\nA new line begins. It ends.");
  CHECK(link_of(document, "He came.") == kBase + "He%20came.");
  CHECK(link_of(document, "He won.") == kBase + "saw%20it%20all.-,He%20won.");
  CHECK(link_of(document, "A new line begins.") == kBase + "A%20new%20line%20begins.");
}

TEST_CASE("of passages with the same words the later is linked by the words of the block above as well") {
  const Document document = plain("He came.\n\nThen they all slept.\n\nHe came.\nHe won.");
  const auto begin = static_cast<std::uint32_t>(document.source.rfind("He came."));
  CHECK(text_fragment_link(document, Citer(document).passage({begin, begin + 8})) ==
        kBase + "they%20all%20slept.-,He%20came.");
  CHECK(link_of(document, "He came.") == kBase + "He%20came.");
  CHECK(link_of(document, "He won.") == kBase + "He%20won.");
}

TEST_CASE("what text fragments give a meaning is percent-encoded") {
  const Document document = plain("War-torn, “really” & (more): 100% é?");
  CHECK(link_of(document, document.source) ==
        kBase + "War%2Dtorn%2C%20%E2%80%9Creally%E2%80%9D%20%26%20%28more%29%3A%20100%25%20%C3%A9%3F");
}

TEST_CASE("a passage over a line break is linked by its first and last words") {
  const Document document =
      plain("One two three four five six seven\neight nine ten eleven twelve thirteen fourteen.");
  CHECK(link_of(document, document.source) ==
        kBase + "One%20two%20three%20four%20five%20six,nine%20ten%20eleven%20twelve%20thirteen%20fourteen.");
}

TEST_CASE("a long passage is linked by its first and last words, and nothing is lost on the way") {
  std::string text = "First we met";
  for (int i = 0; i < 100; ++i) text += " again and again";
  text += " until the very last day.";
  const Document document = plain(text);
  CHECK(link_of(document, text) ==
        kBase + "First%20we%20met%20again%20and%20again,again%20until%20the%20very%20last%20day.");
}

TEST_CASE("markup is no part of the words that a browser looks for") {
  Document document;
  document.path = "news/my article.md";
  document.source = "It **began** here.";
  document.visible = "It began here.";
  document.pieces = {{{0, 3}, {0, 3}}, {{3, 8}, {5, 10}}, {{8, 14}, {12, 18}}};
  CHECK(link_of(document, "It began here.") == "news/my%20article.md#:~:text=It%20began%20here.");
  CHECK(link_of(document, "began here.") == "news/my%20article.md#:~:text=It-,began%20here.");
}

TEST_CASE("the base of a link is a web address or the path, never a script") {
  struct Row {
    const char *uri, *path, *link;
  };
  const auto row = GENERATE(values<Row>({
      {"https://example.org/a?b=c&d", "x", "https://example.org/a?b=c&d#:~:text=Yes."},
      {"https://example.org/a#part", "x", "https://example.org/a#part:~:text=Yes."},
      {"https://example.org/a#:~:text=old", "x", "https://example.org/a#:~:text=Yes."},
      {"https://example.org/\"><script>", "x", "https://example.org/%22%3E%3Cscript%3E#:~:text=Yes."},
      {"javascript:alert(1)", "x.html", "x.html#:~:text=Yes."},
      {"", "a:b c#d.txt", "a%3Ab%20c%23d.txt#:~:text=Yes."},
      {"", "all/articles.ndjson:7", "all/articles.ndjson#:~:text=Yes."},
      {"", "-", "#:~:text=Yes."},
  }));
  Document document = plain("Yes.");
  document.uri = row.uri;
  document.path = row.path;
  CHECK(link_of(document, "Yes.") == row.link);
}

TEST_CASE("half a word is never the prefix of a link") {
  const Document document = plain(std::string(200, 'x') + " tail. Yes.");
  CHECK(link_of(document, "Yes.") == kBase + "tail.-,Yes.");
  CHECK(link_of(plain(std::string(200, 'x') + ". Yes."), "Yes.") == kBase + "Yes.");
  CHECK(link_of(plain("(Yes."), "Yes.") == kBase + "Yes.");
}
