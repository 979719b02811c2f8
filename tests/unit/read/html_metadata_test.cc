#include <catch2/catch.hpp>

#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

Document page(const std::string& head, const std::string& body = "<p>The talks opened.</p>") {
  return read_document("<html><head>" + head + "</head><body>" + body + "</body></html>", Format::html);
}

std::string ld(const std::string& json) {
  return "<script type=\"application/ld+json\">" + json + "</script>";
}

}  // namespace

TEST_CASE("the day of publication in a page's metadata") {
  const auto head = GENERATE(
      std::string(R"(<meta property="article:published_time" content="2014-06-18T23:30:00-05:00">)"),
      ld(R"({"@type":"NewsArticle","datePublished":"2014-06-18T06:30:00Z","dateModified":"2014-06-23"})"),
      ld(R"([{"@type":"Organization"},{"@type":["Thing","ReportageNewsArticle"],"datePublished":"2014-06-18"}])"),
      ld(R"({"@graph":[{"@type":"WebPage","datePublished":"2001-01-01"},{"@type":"Article","datePublished":"2014-06-18"}]})"),
      ld(R"({"@graph":[{"@type":"WebPage","datePublished":"2014-06-18"}]})"),
      ld(R"(//<![CDATA[ {"@type":"BlogPosting","datePublished":"June 18, 2014"} //]]>)"),
      std::string(R"(<meta itemprop="datePublished" content="2014-06-18">)"),
      std::string(R"(<meta name="DC.date.issued" content="2014-06-18">)"),
      std::string(R"(<meta name="parsely-pub-date" content="2014-06-18T00:00:00Z">)"),
      std::string(R"(<meta name="sailthru.date" content="2014-06-18 10:00">)"),
      std::string(R"(<meta name="Date" content="20140618">)"));
  CAPTURE(head);
  const Document document = page(head);
  CHECK(document.published == Date{2014, 6, 18});
  CHECK(document.published_basis == PublishedBasis::metadata);
}

TEST_CASE("the day of publication in a page's microdata") {
  const auto* body =
      GENERATE(R"(<span itemprop="datePublished" content="2014-06-18">last week</span><p>x</p>)",
               R"(<time itemprop="datePublished" datetime="2014-06-18T10:00">last week</time><p>x</p>)",
               R"(<p>x</p><time datetime="2014-06-18" pubdate>last week</time>)",
               R"(<span itemprop="datePublished">June 18, 2014</span><p>x</p>)",
               R"(<time class="entry-date" datetime="2014-06-18">last week</time><p>x</p>)");
  CAPTURE(body);
  CHECK(page("", body).published == Date{2014, 6, 18});
}

TEST_CASE("of several dates the strongest counts") {
  const std::string weak = R"(<meta name="date" content="2001-01-01">)" +
                           ld(R"({"@type":"Article","datePublished":"2002-02-02"})");
  CHECK(page(weak).published == Date{2002, 2, 2});
  CHECK(page(weak + R"(<meta property="article:published_time" content="2003-03-03">)").published ==
        Date{2003, 3, 3});
  CHECK(page(R"(<meta property="article:modified_time" content="2003-03-03">)").published == std::nullopt);
  CHECK(
      page(
          R"(<meta property="article:published_time" content="soon"><meta name="date" content="2001-01-01">)")
          .published == Date{2001, 1, 1});
}

TEST_CASE("the date that a page shows counts as its dateline") {
  const Document document =
      page("", "<article><h1>Talks</h1><p>18 June 2014</p><p>The talks opened.</p></article>");
  CHECK(document.published == Date{2014, 6, 18});
  CHECK(document.published_basis == PublishedBasis::dateline);
}

TEST_CASE("title, byline, address and language of a page") {
  const Document document = page(
      R"(<title>Talks &amp; more | Paper</title><meta property="og:title" content="Talks &amp; more">
      <link rel="canonical" href="https://example.org/a"><meta property="og:url" content="https://example.org/b">)" +
      ld(R"({"@type":"NewsArticle","headline":"Other","url":"https://example.org/c","author":[{"name":"Ann Lee"},"Bo Chen"]})"));
  CHECK(document.title == "Talks & more");
  CHECK(document.byline == "Ann Lee, Bo Chen");
  CHECK(document.uri == "https://example.org/a");
  CHECK(page(ld(R"({"@type":"Article","headline":"H","mainEntityOfPage":{"@id":"https://example.org/d"}})"))
            .title == "H");
  CHECK(page("<title>Talks | Paper</title>", "<h1>Talks</h1><p>x</p>").title == "Talks");
  CHECK(page("<title>Talks | Paper</title>", "<h1>Paper of record</h1><p>x</p>").title == "Talks | Paper");
  CHECK(page("", "<h2>Talks</h2><p>x</p>").title == "Talks");
  CHECK(read_document("<html lang=en-US><p>x", Format::html).language == "en-US");
  CHECK(page(R"(<meta property="og:url" content="https://example.org/b">)").uri == "https://example.org/b");
}

TEST_CASE("broken or strange JSON-LD says nothing") {
  const auto* json = GENERATE("{", "[]", "7", "\"x\"", "{}", R"({"@type":7,"datePublished":{"x":1}})",
                              R"({"@graph":7})", R"([[{"datePublished":"2014-06-18"}]])",
                              R"({"@type":"Article","author":{"name":[1]},"headline":null})", "");
  CAPTURE(json);
  const Document document = page(ld(json));
  CHECK_FALSE(document.published.has_value());
  CHECK(document.title.empty());
}
