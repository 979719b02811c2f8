#include "extract/word_marks.h"

#include <algorithm>

#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

bool is_punctuation(const Word& word) { return word.part >= Part::comma && word.part <= Part::stop; }

// A quotation mark between words parts nothing; beside a comma, a colon or a sentence's end it parts speech
// from the rest.
void mark_scare_quotes(std::vector<Word>& words) {
  for (std::size_t i = 1; i + 1 < words.size(); ++i) {
    if (words[i].part == Part::quote && !is_punctuation(words[i - 1]) && !is_punctuation(words[i + 1]))
      words[i].part = Part::scare_quote;
  }
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
void mark_time_zones(std::vector<Word>& words) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i - 1].time != kNone && words[i].capital && lexicon<"timezones">().has(words[i].text))
      words[i].part = Part::mark;
  }
}

// Event nouns of several words, which the names inside them must not take apart: State of the Union address.
void mark_compounds(std::vector<Word>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].lexeme == nullptr) continue;
    for (const auto& [first, noun] : words[i].lexeme->compounds) {
      const std::size_t n = first.size();
      const auto begin = words.begin() + static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(n);
      if (n > i || !std::equal(first.begin(), first.end(), begin,
                               [](std::string_view a, const Word& b) { return a == b.lower; }))
        continue;
      if (words[i].compound >= n) continue;
      words[i].compound = n;
      words[i].noun = noun;
      for (std::size_t k = i - n; k <= i; ++k) words[k].part = Part::noun;
    }
  }
}

}  // namespace

void mark_together(std::vector<Word>& words) {
  mark_dateline(words);
  mark_time_zones(words);
  mark_scare_quotes(words);
  mark_compounds(words);
}

}  // namespace dateline::extraction
