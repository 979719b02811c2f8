#include "extract/cuts.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "extract/listed.h"
#include "extract/relate.h"
#include "extract/spellings.h"

using namespace dateline;
using namespace dateline::extraction;

namespace {

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

std::vector<Cut> cuts_of(const std::string& text, const std::vector<Timex>& times = {}) {
  Spellings spellings;
  std::vector<Cut> cuts;
  cut_sentence(text, whole(text), times, 0, times.size(), spellings, cuts);
  return cuts;
}

std::vector<std::string> texts_of(const std::string& text, const std::vector<Timex>& times = {}) {
  std::vector<std::string> texts;
  for (const Cut& cut : cuts_of(text, times)) texts.emplace_back(cut.span.of(text));
  return texts;
}

}  // namespace

TEST_CASE("words end at spaces and signs, but for the signs that are inside them") {
  using Strings = std::vector<std::string>;
  CHECK(texts_of("an internationalization, here") == Strings{"an", "internationalization", ",", "here"});
  CHECK(texts_of("U.S.-led raids in Orléans") == Strings{"U.S.-led", "raids", "in", "Orléans"});
  CHECK(texts_of("AT&T paid 3,500, not 3.") == Strings{"AT&T", "paid", "3,500", ",", "not", "3", "."});
  CHECK(texts_of("anti - government men - and women") ==
        Strings{"anti - government", "men", "-", "and", "women"});
}

TEST_CASE("a time expression is one cut, and words end where it begins") {
  const std::string text = "It fell on 3 May, mid-1979.";
  Timex day;
  day.span = {11, 16};
  Timex year;
  year.span = {22, 26};
  CHECK(texts_of(text, {day, year}) ==
        std::vector<std::string>{"It", "fell", "on", "3 May", ",", "mid", "-", "1979", "."});
  CHECK(cuts_of(text, {day, year})[3].kind == Cut::Kind::time);
  CHECK(cuts_of(text, {day, year})[7].number == 1);
}

TEST_CASE("a capital is the first letter or the second of a word of letters") {
  for (const char* word : {"Rome", "iPhone", "A", "Orléans", "Internationalization"})
    CHECK(cuts_of(word).front().capital);
  for (const char* word : {"rome", "3D", "al-Qaeda", "internationalizatioN"})
    CHECK_FALSE(cuts_of(word).front().capital);
}

TEST_CASE("only before a space may a word relate its sentence to another event") {
  struct Row {
    std::string text;
    bool may;
  };
  const auto row = GENERATE(Row{"He left before noon.", true}, Row{"Following the vote he left.", true},
                            Row{"He left thereafter for Rome.", true}, Row{"He had left before.", false},
                            Row{"He left BEFORE noon.", false}, Row{"The officer there left.", false},
                            Row{"after", false});
  CAPTURE(row.text);
  CHECK(may_relate(row.text, whole(row.text), cuts_of(row.text)) == row.may);
}

TEST_CASE("a listed name is found in the case that its list asks for") {
  const auto found = [](std::string_view phrase) { return find_listed(listed_names(phrase), phrase); };
  CHECK(found("us") == nullptr);
  REQUIRE(found("US") != nullptr);
  CHECK(found("US")->value == "United States");
  CHECK(found("US")->kind == NameKind::country);
  CHECK(found("norway") == nullptr);
  CHECK(found("NORWAY") != nullptr);
  CHECK(found("no such land") == nullptr);
}
