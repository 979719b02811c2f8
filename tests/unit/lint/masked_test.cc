#include "lint/masked.h"

#include <catch2/catch.hpp>

#include "lint/compiled.h"
#include "resolve/resolve.h"
#include "segment/segment.h"
#include "tag/tag.h"

using namespace dateline;
using namespace dateline::linting;

namespace {

struct Masked {
  Document document;
  std::vector<Sentence> sentences;
  std::vector<TimeExpression> expressions;
  std::vector<Timex> times;

  explicit Masked(std::string text) {
    document.source = std::move(text);
    document.published = Date{2014, 6, 18};
    document.published_basis = PublishedBasis::option;
    document.blocks.push_back(
        {Block::Kind::paragraph, {0, static_cast<std::uint32_t>(document.source.size())}});
    sentences = segment(document);
    expressions = tag(document, sentences);
    std::vector<Diagnostic> diagnostics;
    times = resolve(document, sentences, expressions, diagnostics);
  }
};

}  // namespace

TEST_CASE("a sentence is masked: small letters, plain marks, a letter for each time") {
  struct Row {
    const char* text;
    const char* masked;
  };
  const auto row =
      GENERATE(Row{"For 35 years, since\n the 1979 Revolution", "for L0, since the Y1 revolution"},
               Row{"He came “two years ago”, on 3 March.", "he came \"A0\", on N1."},
               Row{"The 2003–2011 War – Ärger", "the Y0-Y1 war - ärger"},
               Row{"The day after 3 March he left; two days later, **Monday**", "P0 he left; O1, N2"},
               Row{"Signed on 30 February 2014 in 2015.", "signed on 30 february 2014 in Y0."});
  CAPTURE(row.text);
  const Masked read{row.text};
  const LintInput input{read.document, read.sentences, read.expressions, read.times, {}};
  const Draft article(input);
  const MaskedSentence sentence(article.text(), read.sentences.front().span, article.told);
  CHECK(sentence.text() == row.masked);
}

TEST_CASE("a place in the masked sentence leads back to the text") {
  const Masked read{"Für 35 years, since\n the 1979 Revolution"};
  const LintInput input{read.document, read.sentences, read.expressions, read.times, {}};
  const Draft article(input);
  const MaskedSentence sentence(article.text(), read.sentences.front().span, article.told);
  const auto source_of = [&](std::string_view words) {
    const auto at = static_cast<std::uint32_t>(sentence.text().find(words));
    return sentence.source({at, at + static_cast<std::uint32_t>(words.size())}).of(article.text());
  };
  CHECK(source_of("L0") == "35 years");
  CHECK(source_of("since the Y1") == "since\n the 1979");
  CHECK(source_of("revolution") == "Revolution");
}

TEST_CASE("patterns: a time of some letters, a word, and counts as they are") {
  CHECK(expanded("{Y:a} x{0,3}") == "(?P<a>[Y][0-9]+) x{0,3}");
  CHECK(expanded("({YN:b})").find("[YN][0-9]+") != std::string::npos);
  CHECK(expanded("a {w}b").starts_with("a [^"));
}

TEST_CASE("numbers in digits and words") {
  CHECK(number_in("30") == 30);
  CHECK(number_in("25th") == 25);
  CHECK(number_in("thirty-fifth") == 35);
  CHECK(number_in("twenty-one") == 21);
  CHECK(number_in("forty") == 40);
  CHECK_FALSE(number_in("30s").has_value());
  CHECK_FALSE(number_in("thirty-year").has_value());
  CHECK_FALSE(number_in("annual").has_value());
}
