#include "extract/word_marks.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

bool is_punctuation(const Cut& cut) { return cut.part >= Part::comma && cut.part <= Part::stop; }

// A quotation mark between words parts nothing; beside a comma, a colon or a sentence's end it parts speech
// from the rest.
void mark_scare_quote(std::vector<Cut>& cuts, std::size_t i) {
  const bool inside = i > 0 && i + 1 < cuts.size();
  if (inside && !is_punctuation(cuts[i - 1]) && !is_punctuation(cuts[i + 1]))
    cuts[i].part = Part::scare_quote;
}

bool is_shouted(std::string_view text) {
  return text.size() >= 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return !(c >= 'a' && c <= 'z'); });
}

// The zone after a clock time: 2:45 p.m. ET.
void mark_time_zone(std::string_view text, Cut& cut) {
  if (cut.capital && lexicon<"timezones">().has(cut.span.of(text))) cut.part = Part::mark;
}

// Event nouns of several words, which the names inside them must not take apart: State of the Union address.
void mark_compound(std::vector<Word>& words, std::size_t i) {
  for (const auto& [first, noun] : words[i].lexeme->compounds) {
    const std::size_t n = first.size();
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(n);
    if (n > i || words[i].compound >= n ||
        !std::equal(first.begin(), first.end(), begin,
                    [](std::string_view a, const Word& b) { return a == b.lower; }))
      continue;
    words[i].compound = n;
    words[i].noun = noun;
    for (std::size_t k = i - n; k <= i; ++k) words[k].part = Part::noun;
  }
}

}  // namespace

void mark_dateline(std::string_view text, std::vector<Cut>& cuts) {
  constexpr std::size_t kReach = 10;
  if (cuts.empty() || !cuts[0].capital || !is_shouted(cuts[0].span.of(text))) return;
  for (std::size_t i = 1; i < std::min(cuts.size(), kReach); ++i) {
    if (cuts[i].part != Part::dash && cuts[i].span.of(text) != "_") continue;
    for (std::size_t k = 0; k <= i; ++k) cuts[k].part = Part::mark;
    return;
  }
}

void mark_together(std::string_view text, std::vector<Cut>& cuts) {
  for (std::size_t i = 0; i < cuts.size(); ++i) {
    if (cuts[i].part == Part::quote) mark_scare_quote(cuts, i);
    if (i > 0 && cuts[i - 1].kind == Cut::Kind::time) mark_time_zone(text, cuts[i]);
  }
}

void mark_compounds(std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].is(kCompoundEnd)) mark_compound(words, i);
  }
}

}  // namespace dateline::extraction
