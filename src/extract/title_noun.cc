#include <algorithm>

#include "extract/phrases.h"
#include "extract/title_cut.h"
#include "text/lexicon.h"

namespace dateline::extraction {

namespace {

bool joins_phrase(const Word& word) {
  static constexpr std::string_view kJoining[] = {
      "of",   "in",   "on",      "at",    "against", "between", "with", "for",    "over", "from",  "by",
      "into", "near", "outside", "among", "across",  "about",   "to",   "inside", "off",  "aboard"};
  const bool may = word.part == Part::preposition || word.part == Part::to;
  return may && std::find(std::begin(kJoining), std::end(kJoining), word.lower) != std::end(kJoining);
}

// One past the noun phrase that begins at `begin`; `begin` when none does.
std::size_t phrase_end(const std::vector<Word>& words, std::size_t begin) {
  std::size_t at = begin;
  while (at < words.size() && (words[at].part == Part::determiner || words[at].part == Part::possessive))
    ++at;
  const std::size_t head = head_from(words, at);
  return head == kNone ? begin : head + 1;
}

// One past the noun phrase and the phrases that hang on it: invasion of Iraq by US forces.
std::size_t extended(const Parsed& parsed, std::size_t end) {
  const auto& words = parsed.words;
  while (end < words.size()) {
    if (is_place_comma(words, end)) {
      end = phrase_around(words, end + 1).end;
      continue;
    }
    if (is_adverbial_time(parsed.words, end) && end + 1 < words.size() && joins_phrase(words[end + 1]) &&
        !is_adverbial_time(parsed.words, end + 2))
      ++end;
    if (!joins_phrase(words[end])) break;
    if (is_adverbial_time(parsed.words, end + 1)) {  // in 2003: passed over when the phrase goes on after it
      if (end + 2 >= words.size() || !joins_phrase(words[end + 2])) break;
      end += 2;
      continue;
    }
    std::size_t at = end + 1;
    while (at < words.size() && (words[at].part == Part::determiner || words[at].part == Part::possessive ||
                                 words[at].part == Part::scare_quote || words[at].part == Part::time)) {
      ++at;
    }
    const std::size_t head = head_from(words, at);
    if (head == kNone) break;
    const bool pair = words[end].lower == "between";
    end = head + 1;
    if (pair && end + 1 < words.size() && words[end].part == Part::coordinator)
      end = phrase_end(words, end + 1);
  }
  return end;
}

// "the announcement over the weekend that troops would leave": the clause that says what.
void take_content(const Parsed& parsed, std::size_t at, std::vector<std::size_t>& chosen) {
  const auto& words = parsed.words;
  while (at < words.size() && (words[at].part == Part::time || (words[at].part == Part::preposition &&
                                                                is_adverbial_time(parsed.words, at + 1))))
    ++at;
  if (at + 1 >= words.size() || words[at].part != Part::that) return;
  const std::size_t content = parsed.tree.of_word[at + 1];
  if (content == kNone || parsed.clause(content).kind != Clause::Kind::complement) return;
  chosen.push_back(at);
  for (std::size_t i = at + 1; i < words.size() && parsed.tree.of_word[i] == content; ++i)
    chosen.push_back(i);
}

}  // namespace

std::vector<std::size_t> noun_phrase_words(const Parsed& parsed, std::size_t trigger) {
  const auto& words = parsed.words;
  Range phrase = phrase_around(words, trigger);
  phrase.end = extended(parsed, std::max(phrase.end, trigger + 1));
  while (phrase.begin < trigger &&
         (words[phrase.begin].part == Part::determiner || words[phrase.begin].part == Part::possessive ||
          words[phrase.begin].part == Part::mark ||
          lexicon<"linking_adverbs">().has(words[phrase.begin].lower))) {
    ++phrase.begin;
  }
  std::vector<std::size_t> out;
  for (std::size_t i = phrase.begin; i < phrase.end; ++i) out.push_back(i);
  if (words[trigger].noun->sense.type == "statement") take_content(parsed, phrase.end, out);
  return out;
}

}  // namespace dateline::extraction
