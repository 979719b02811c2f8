#include "extract/word_marks.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

bool is_punctuation(const Word& word) { return word.part >= Part::comma && word.part <= Part::stop; }

// A quotation mark between words parts nothing; beside a comma, a colon or a sentence's end it parts speech
// from the rest.
void mark_scare_quote(std::vector<Word>& words, std::size_t i) {
  const bool inside = i > 0 && i + 1 < words.size();
  if (inside && !is_punctuation(words[i - 1]) && !is_punctuation(words[i + 1]))
    words[i].part = Part::scare_quote;
}

bool is_shouted(std::string_view text) {
  return text.size() >= 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return !(c >= 'a' && c <= 'z'); });
}

// "CANBERRA, Australia (AP) _ A convention": where a report comes from is none of its words.
void mark_dateline(std::vector<Word>& words) {
  constexpr std::size_t kReach = 10;
  if (words.empty() || !words[0].capital || !is_shouted(words[0].text)) return;
  for (std::size_t i = 1; i < std::min(words.size(), kReach); ++i) {
    if (words[i].part != Part::dash && words[i].text != "_") continue;
    for (std::size_t k = 0; k <= i; ++k) words[k].part = Part::mark;
    return;
  }
}

// The zone after a clock time: 2:45 p.m. ET.
void mark_time_zone(Word& word) {
  if (word.capital && lexicon<"timezones">().has(word.text)) word.part = Part::mark;
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

void mark_together(std::vector<Word>& words) {
  mark_dateline(words);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0 && words[i - 1].time != kNone) mark_time_zone(words[i]);
    if (!words[i].joint) continue;
    if (words[i].part == Part::quote) mark_scare_quote(words, i);
    if (words[i].is(kCompoundEnd)) mark_compound(words, i);
  }
}

}  // namespace dateline::extraction
