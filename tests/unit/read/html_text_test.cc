#include <catch2/catch.hpp>

#include "text/cite.h"
#include "unit/read/read_helpers.h"

using namespace dateline;
using namespace dateline::testing;

namespace {

using Strings = std::vector<std::string>;

Document html(const std::string& page) { return read_document(page, Format::html); }

const std::string kLong =
    "The talks opened in Vienna and went on for a week, and nobody was content with what they brought.";

}  // namespace

TEST_CASE("the text of a page is what a reader sees") {
  CHECK(blocks_of(html("<h1>The <i>war</i></h1><p>It   began\n in <b>Mo</b>sul&nbsp;on 10&#160;June &amp; "
                       "went on.<p>It<!-- no --> ended.</p>tail<div>x</div>")) ==
        Strings{"H The war", "P It began in Mosul on 10 June & went on.", "P It ended.", "P tail", "P x"});
  CHECK(blocks_of(html("<p>one<br>two<br><br>three<br/> <br />four</p>")) ==
        Strings{"P one\ntwo", "P three", "P four"});
  CHECK(blocks_of(html("<ul><li>one<li><p>two</p></ul><dl><dt>three<dd>four</dl>")) ==
        Strings{"L one", "L two", "P three", "P four"});
  CHECK(blocks_of(html("<figure><img alt=no><figcaption>Ann Lee, 1979</figcaption></figure><blockquote>He "
                       "said no.</blockquote>")) == Strings{"C Ann Lee, 1979", "P He said no."});
  CHECK(blocks_of(html("<table><tr><td>1979<td>The war</tr><tr><th>x</th><td><p>y</p></td></tr></table>")) ==
        Strings{"P 1979\tThe war", "P x", "P y"});
  CHECK(blocks_of(html("a</foo>b &lt;c&gt; &copy 2014 &nonsense; 5 < 6 &shy;x&#173;y&zwnj;"))
            .at(0)
            .starts_with("P ab <c> © 2014 &nonsense; 5 < 6 xy"));
  CHECK(blocks_of(html("<span>one<p>two</p>three</span> four")) == Strings{"P one", "P two", "P three four"});
}

TEST_CASE("what surrounds an article is left out") {
  const auto* around =
      GENERATE("<nav>1991</nav>", "<footer>1991</footer>", "<aside>1991</aside>", "<header>1991</header>",
               "<script>1991</script>", "<style>1991</style>", "<noscript>1991</noscript>",
               "<template>1991</template>", "<form><p>1991</p></form>", "<div hidden>1991</div>",
               "<p style='display: none'>1991</p>", "<div aria-hidden=true>1991</div>",
               "<div class='cookie-notice'>1991</div>", "<div id=relatedLinks>1991</div>",
               "<section class='article__comments'>1991</section>", "<div role=navigation>1991</div>",
               "<button>1991</button>", "<svg><text>1991</text></svg>", "<iframe>1991</iframe>",
               "<ul class=socialShare><li>1991</ul>", "<div class=newsletter-signup>1991</div>",
               "<textarea>1991</textarea>");
  CAPTURE(around);
  CHECK(blocks_of(html("<body>" + std::string(around) + "<p>" + kLong + "</p><p>" + kLong + "</p>" +
                       around)) == Strings{"P " + kLong, "P " + kLong});
}

TEST_CASE("a wrapper with a telling name holds the article all the same") {
  CHECK(blocks_of(html("<div class='has-sidebar with-comments'><p>" + kLong + "</p></div>")) ==
        Strings{"P " + kLong});
  CHECK(blocks_of(html("<form id=page><p>" + kLong + "</p></form>")) == Strings{"P " + kLong});
}

TEST_CASE("the article is the element that is marked as one, else the one with the running text") {
  const std::string teaser = "<p>More news of 1991.</p>";
  const auto page =
      GENERATE_COPY("<div>" + teaser + "</div><article><p>" + kLong + "</p></article>",
                    "<div>" + teaser + "</div><main><p>" + kLong + "</p></main>",
                    "<div>" + teaser + "</div><div role=main><p>" + kLong + "</p></div>",
                    "<article>" + teaser + "</article><article><p>" + kLong + "</p></article><article>" +
                        teaser + "</article>",
                    "<article>" + teaser + "<div itemprop=articleBody><p>" + kLong + "</p></div></article>",
                    "<div>" + teaser + "</div><div><div><p>" + kLong + kLong + "</p></div></div>");
  CAPTURE(page);
  const Document document = html("<body>" + page);
  REQUIRE(document.blocks.size() == 1);
  CHECK(document.text().find("1991") == std::string_view::npos);
}

TEST_CASE("marked articles that hold next to nothing are not believed") {
  CHECK(blocks_of(html("<article><p>Teaser</p></article><div><p>" + kLong + kLong + kLong + "</p></div>"))
            .back() == "P " + kLong + kLong + kLong);
}

TEST_CASE("the heading and byline in an article's own header stay") {
  CHECK(
      blocks_of(html(
          "<header>Paper</header><article><header><h1>Talks</h1><p class=byline>By Ann Lee</p></header><p>" +
          kLong + "</p></article>")) == Strings{"H Talks", "Y By Ann Lee", "P " + kLong});
}

TEST_CASE("a quote of HTML is the visible text, its offsets cut the source") {
  const Document document = html("<p>Mosul fell on&nbsp;<b>10&nbsp;June</b>, caf\xC3\xA9 &amp; all.</p>");
  REQUIRE(document.quote_visible);
  const Quote all = Citer(document).quote(document.blocks.at(0).span);
  CHECK(all.exact == "Mosul fell on 10 June, café & all.");
  CHECK(document.source.substr(all.byte_start, all.byte_end - all.byte_start) ==
        "Mosul fell on&nbsp;<b>10&nbsp;June</b>, café &amp; all.");
  CHECK(all.start == 3);
  CHECK(all.end == all.byte_end - 1);  // "é" has two bytes
}
