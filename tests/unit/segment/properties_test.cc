#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "text/cite.h"
#include "unit/read/read_helpers.h"

// What holds for every document, tried on generated ones of all formats.

using namespace dateline;
using namespace dateline::testing;

namespace {

class Random {
 public:
  explicit Random(std::uint32_t seed) : state_(seed) {}
  std::uint32_t below(std::uint32_t limit) {
    state_ = state_ * 1664525 + 1013904223;
    return (state_ >> 16U) % limit;
  }
  template <std::size_t N>
  std::string one_of(const char* const (&choices)[N]) {
    return choices[below(N)];
  }

 private:
  std::uint32_t state_;
};

// A file and the letters and digits that a reader sees of it.
struct Generated {
  std::string file;
  std::string seen;
};

std::string letters_of(std::string_view text) {
  std::string letters;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
      letters += c;
  }
  return letters;
}

class Generator {
 public:
  Generator(Format format, std::uint32_t seed) : format_(format), random_(seed) {}

  Generated generate() {
    if (format_ == Format::html) put("<body><nav>Skip <a href=x>this</a></nav><article>", "");
    const std::uint32_t blocks = 1 + random_.below(8);
    for (std::uint32_t i = 0; i < blocks; ++i) block();
    if (format_ == Format::html) put("</article><footer>Skip</footer>", "");
    return std::move(result_);
  }

 private:
  void put(const std::string& file, const std::string& seen) {
    result_.file += file;
    result_.seen += letters_of(seen);
  }
  void same(const std::string& words) { put(words, words); }

  void word() {
    static constexpr const char* kWords[] = {
        "The",  "talks", "U.S.",  "began", "on",     "10",   "June",   "2014",  "Café", "Mr.",   "Tehran",
        "said", "p.m.",  "“war”", "ended", "No. 5",  "it",   "€4.2",   "Inc.",  "and",  "J. K.", "(all)",
        "then", "—",     "1979",  "but",   "Iran’s", "etc.", "\"so\"", "4,000", "He",   "😀",     "long"};
    const std::string plain = random_.one_of(kWords);
    const std::uint32_t style = random_.below(10);
    if (format_ == Format::markdown && style == 0) return put("**" + plain + "**", plain);
    if (format_ == Format::markdown && style == 1)
      return put("[" + plain + "](https://example.org/skip \"skip\")", plain);
    if (format_ == Format::markdown && style == 2) return put(plain + " &eacute;t&eacute;", plain + "été");
    if (format_ == Format::html && style == 0) return put("<b title='a>b'>" + plain + "</b>", plain);
    if (format_ == Format::html && style == 1)
      return put("caf&eacute;<!-- skip -->&nbsp;" + plain, "café" + plain);
    if (format_ == Format::html && style == 2) return put(plain + "<script>skip('</b>')</script>", plain);
    same(plain);
  }

  // In Markdown a number at the beginning of a line would be that of a list.
  void gap() {
    static constexpr const char* kGaps[] = {" ", " ", " ", " ", " ", "\n", "\r\n"};
    same(random_.one_of(kGaps));
    if (format_ == Format::markdown && result_.file.back() == '\n') same("and ");
  }

  void words() {
    static constexpr const char* kEnds[] = {".", "?", "!", "...", ".”", "…", ".)"};
    if (format_ == Format::markdown) same("So ");
    const std::uint32_t sentences = 1 + random_.below(4);
    for (std::uint32_t i = 0; i < sentences; ++i) {
      if (i > 0) gap();
      const std::uint32_t count = 1 + random_.below(9);
      for (std::uint32_t k = 0; k < count; ++k) {
        if (k > 0) gap();
        word();
      }
      if (random_.below(8) > 0) same(random_.one_of(kEnds));
    }
  }

  void block() {
    static constexpr const char* kPlain[] = {"", "", "", "- ", "  ", "\f"};
    static constexpr const char* kMarkdown[] = {"", "", "", "- ", "> ", "## "};
    static constexpr const char* kTags[] = {"p", "p", "h2", "li", "div", "blockquote", "figcaption"};
    const std::string tag = random_.one_of(kTags);
    if (format_ == Format::text) put(random_.one_of(kPlain), "");
    if (format_ == Format::markdown) put(random_.one_of(kMarkdown), "");
    if (format_ == Format::html) put("<" + tag + " class=x>", "");
    words();
    put(format_ == Format::html ? "</" + tag + ">\n" : "\n\n", "");
  }

  Format format_;
  Random random_;
  Generated result_;
};

// The code points of the source between two offsets.
std::string cut(std::string_view source, std::uint64_t start, std::uint64_t end) {
  std::string words;
  std::uint64_t count = 0;
  for (const char c : source) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++count;
    if (count > start && count <= end) words += c;
  }
  return words;
}

void check_quotes(const Document& document, const std::vector<Sentence>& sentences) {
  const Citer citer(document);
  std::uint64_t last = 0;
  for (const Sentence& sentence : sentences) {
    const Quote quote = citer.quote(sentence.span);
    const std::string words = cut(document.source, quote.start, quote.end);
    CHECK(words == document.source.substr(quote.byte_start, quote.byte_end - quote.byte_start));
    CHECK(quote.exact == (document.quote_visible ? std::string(sentence.span.of(document.text())) : words));
    CHECK(quote.start >= last);
    CHECK(quote.end > quote.start);
    last = quote.end;
  }
}

// Sentences are in order, apart from each other, trimmed, inside the blocks, and leave out nothing but white
// space.
void check_cover(const Document& document, const std::vector<Sentence>& sentences) {
  std::string in_blocks, in_sentences;
  for (const Block& block : document.blocks) {
    if (block.kind != Block::Kind::boilerplate) in_blocks += letters_of(block.span.of(document.text()));
  }
  std::uint32_t end = 0;
  std::uint32_t paragraph = 0;
  for (const Sentence& sentence : sentences) {
    const std::string_view words = sentence.span.of(document.text());
    in_sentences += letters_of(words);
    CHECK(sentence.span.begin >= end);
    CHECK(sentence.paragraph >= paragraph);
    REQUIRE_FALSE(words.empty());
    CHECK(std::string_view(" \n\r\f\t").find(words.front()) == std::string_view::npos);
    CHECK(std::string_view(" \n\r\f\t").find(words.back()) == std::string_view::npos);
    end = sentence.span.end;
    paragraph = sentence.paragraph;
  }
  CHECK(in_sentences == in_blocks);
}

}  // namespace

TEST_CASE("generated documents: nothing seen is lost, every quote leads back, sentences cover the text") {
  const auto format = GENERATE(Format::text, Format::markdown, Format::html);
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const Generated generated = Generator(format, seed).generate();
    CAPTURE(static_cast<int>(format), seed, generated.file);
    const Document document = read_document(generated.file, format);
    CHECK(letters_of(document.text()) == generated.seen);
    const std::vector<Sentence> sentences = segment(document);
    check_quotes(document, sentences);
    check_cover(document, sentences);
  }
}

TEST_CASE(
    "generated documents: a byte order mark moves every offset by one code point and changes nothing else") {
  const auto format = GENERATE(Format::text, Format::markdown, Format::html);
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    const std::string file = Generator(format, seed).generate().file;
    CAPTURE(seed, file);
    const Document plain = read_document(file, format);
    const Document marked = read_document("\xEF\xBB\xBF" + file, format);
    const auto expected = segment(plain);
    const auto sentences = segment(marked);
    REQUIRE(sentences.size() == expected.size());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      const Quote with = Citer(marked).quote(sentences[i].span);
      const Quote without = Citer(plain).quote(expected[i].span);
      CHECK(with.start == without.start + 1);
      CHECK(with.exact == without.exact);
    }
  }
}
